import { Button, Select, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { addDays } from '../../../../shared/domain/base/local-time.ts';
import { localDateSchema } from '../../../../shared/domain/base/now.ts';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import type { MeetingAction } from '../../../../shared/domain/meeting/meeting.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { meetingActions as words } from '../../../../shared/text/en/meeting-actions.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { sentenceAt } from '../../../data/forms/field-problem.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import card from '../../../ui/queue-card.module.css';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import classes from './actions.module.css';
import type { ActionWays } from './use-action-ways.ts';

interface AskProps {
  readonly action: MeetingAction;
  readonly ways: ActionWays;
  readonly onDone: () => void;
}

/** By which day instead: a day, or one of two that are mostly meant. */
export function AskDate({ action, ways, onDone }: AskProps) {
  const now = useNow();
  const [day, setDay] = useState(action.dueOn < now.date ? addDays(now.date, 7) : action.dueOn);
  const whole = localDateSchema.safeParse(day).success;
  const save = async (dueOn: string): Promise<void> => {
    if (localDateSchema.safeParse(dueOn).success && (await ways.move(dueOn))) onDone();
  };
  return (
    <Ask title={words.moveTitle} setLabel={words.moveSet} ready={whole} onSave={() => void save(day)} onCancel={onDone}>
      <TextInput
        type="date"
        aria-label={words.dueOn}
        min={now.date}
        value={day}
        error={problemAt(ways.problems, 'dueOn')}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <Button onClick={() => void save(addDays(now.date, 1))}>{words.tomorrow}</Button>
      <Button onClick={() => void save(addDays(now.date, 7))}>{words.inAWeek}</Button>
    </Ask>
  );
}

/** Who does it instead. */
export function AskPerson({ action, ways, onDone }: AskProps) {
  const { staff } = useProgram();
  const [person, setPerson] = useState(action.assignedTo ?? '');
  const save = async (): Promise<void> => {
    if (await ways.give(person === '' ? null : person)) onDone();
  };
  return (
    <Ask title={words.giveTitle} setLabel={words.giveSet} ready onSave={() => void save()} onCancel={onDone}>
      <Select
        aria-label={words.whose}
        data={[{ value: '', label: words.anybody }, ...staff.map(({ id, name }) => ({ value: id, label: name }))]}
        value={person}
        allowDeselect={false}
        onChange={(value) => setPerson(value ?? '')}
      />
    </Ask>
  );
}

const asked = {
  why: { title: words.dropTitle, hint: words.dropHint, set: words.dropSet },
  how: { title: words.sayTitle, hint: words.sayHint, set: words.saySet },
} as const;

const draftSchema = z.object({ typed: z.string() });

interface WordsProps extends AskProps {
  readonly of: keyof typeof asked;
}

/** A word or two, kept as they are typed: why it is not needed, or how it went. */
export function AskWords({ of, action, ways, onDone }: WordsProps) {
  const draft = useDraft(`action-${of}/${action.id}`, draftSchema, { typed: of === 'how' ? action.outcome : '' });
  const { title, hint, set } = asked[of];
  const leave = async (): Promise<void> => {
    await draft.clear();
    onDone();
  };
  const keep = async (): Promise<void> => {
    const typed = draft.value?.typed ?? '';
    if (await (of === 'how' ? ways.tell(typed) : ways.drop(typed))) await leave();
  };
  if (draft.value === undefined) return null;
  return (
    <Ask title={title} setLabel={set} ready onSave={() => void keep()} onCancel={() => void leave()}>
      <TextInput
        className={classes.wide}
        aria-label={title}
        placeholder={hint}
        maxLength={2_000}
        value={draft.value.typed}
        error={problemAt(ways.problems, 'outcome')}
        onChange={(event) => draft.change({ typed: event.currentTarget.value })}
      />
    </Ask>
  );
}

interface AskBox {
  readonly title: string;
  readonly setLabel: string;
  readonly ready: boolean;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

function Ask({ title, setLabel, ready, onSave, onCancel, children }: AskBox) {
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  useActions([{ id: 'action-leave', label: forms.cancel, group: words.group, keys: ['Escape'], inFields: true, run: onCancel }]);
  return (
    <SubmitForm className={card.bar} onSubmit={onSave}>
      <fieldset ref={box} className={classes.ask} aria-label={title}>
        <b>{title}</b>
        {children}
        <Button type="submit" variant="filled" disabled={!ready}>
          {setLabel}
        </Button>
        <Button rightSection={<KeyHint keys={['Esc']} />} aria-keyshortcuts="Escape" onClick={onCancel}>
          {forms.cancel}
        </Button>
      </fieldset>
    </SubmitForm>
  );
}

function problemAt(problems: readonly Problem[], field: string): string | undefined {
  return sentenceAt(problems, words.problems, field);
}
