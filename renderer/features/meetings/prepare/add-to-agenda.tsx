import { Button, Menu, TextInput } from '@mantine/core';
import { useState } from 'react';
import { agendaNumbersOf } from '../../../../shared/domain/business/rule-numbers.ts';
import type { MeetingItem } from '../../../../shared/domain/meeting/meeting.ts';
import { minutesFor } from '../../../../shared/domain/meeting/plan-agenda.ts';
import { meetings as words } from '../../../../shared/text/en/meetings.ts';
import { stage } from '../../../../shared/text/en/stage.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { SearchSelect } from '../../../ui/search-select.tsx';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import { addMeetingItem } from '../commands/add-meeting-item.ts';
import { readLibraryCases, readWaitingCases } from '../queries/read-agenda-source.ts';
import type { MeetingFacts } from '../queries/read-next.ts';
import classes from './prepare.module.css';
import { useTellOutcome } from './use-plan-words.ts';

/** Kinds that need no case or job. */
const plainKinds = ['actions', 'revisits', 'one-wrong', 'went-well'] as const;

/** Puts a case, a kind of item, or free words on the agenda. */
export function AddToAgenda({ facts: { meeting, items } }: { facts: MeetingFacts }) {
  const { business } = useProgram();
  const run = useRunCommand();
  const tell = useTellOutcome();
  const add = async (known: Pick<MeetingItem, 'kind' | 'title' | 'caseId'>): Promise<boolean> => {
    const minutes = minutesFor(known.kind, agendaNumbersOf(business));
    const outcome = await run(addMeetingItem, { meetingId: meeting.id, jobId: null, minutes, ...known });
    const sum = items.reduce((all, item) => all + item.minutes, minutes);
    return tell(outcome, sum > meeting.minutes ? `${words.added} ${words.sum(sum, meeting.minutes)}` : words.added).length === 0;
  };
  const missing = plainKinds.filter((kind) => !items.some((item) => item.kind === kind));
  return (
    <div className={classes.adds}>
      <AddCase items={items} onAdd={(kind, caseId) => void add({ kind, title: '', caseId })} />
      <AddFree onAdd={(title) => add({ kind: 'free', title, caseId: null })} />
      {missing.length > 0 && (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button>{words.addKind}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            {missing.map((kind) => (
              <Menu.Item key={kind} onClick={() => void add({ kind, title: '', caseId: null })}>
                {stage.items[kind]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}

interface AddCaseProps {
  readonly items: readonly MeetingItem[];
  readonly onAdd: (kind: 'case' | 'library-case', caseId: string) => void;
}

function AddCase({ items, onAdd }: AddCaseProps) {
  const found = useQuery(async (reader) => {
    const [waiting, library] = await Promise.all([readWaitingCases(reader), readLibraryCases(reader)]);
    return { waiting, library };
  }, []);
  const there = new Set(items.map(({ caseId }) => caseId));
  const choices = (cases: readonly { readonly id: string; readonly title: string }[]) =>
    cases.filter(({ id }) => !there.has(id)).map(({ id, title }) => ({ value: id, label: title }));
  const groups = [
    { group: words.waiting, items: choices(found?.waiting ?? []) },
    { group: words.library, items: choices(found?.library ?? []) },
  ].filter((group) => group.items.length > 0);
  return (
    <SearchSelect
      className={classes.addCase}
      label={words.addCase}
      placeholder={words.addCaseHint}
      nothingFoundMessage={words.noCase}
      data={groups}
      value={null}
      limit={100}
      onChange={(id) => {
        if (id !== null) onAdd(found?.waiting.some((one) => one.id === id) === true ? 'case' : 'library-case', id);
      }}
    />
  );
}

function AddFree({ onAdd }: { onAdd: (title: string) => Promise<boolean> }) {
  const [title, setTitle] = useState('');
  const add = async (): Promise<void> => {
    if (await onAdd(title)) setTitle('');
  };
  return (
    <SubmitForm className={classes.addFree} onSubmit={() => void add()}>
      <TextInput
        label={words.addFree}
        placeholder={words.addFreeHint}
        maxLength={200}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Button type="submit">{words.add}</Button>
    </SubmitForm>
  );
}
