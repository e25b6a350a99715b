import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { addDays } from '../../../../../shared/domain/base/local-time.ts';
import type { Problem } from '../../../../../shared/domain/base/reason.ts';
import type { MeetingItem } from '../../../../../shared/domain/meeting/meeting.ts';
import { meetingActions } from '../../../../../shared/text/en/meeting-actions.ts';
import { stage } from '../../../../../shared/text/en/stage.ts';
import { useDraft } from '../../../../data/drafts/use-draft.ts';
import { sentenceAt } from '../../../../data/forms/field-problem.ts';
import { notify } from '../../../../data/notices/notices.ts';
import { undoAction } from '../../../../data/notices/undo-action.ts';
import { useNow, useProgram, useRunCommand } from '../../../../data/react/program.tsx';
import { SubmitForm } from '../../../../ui/submit-form.tsx';
import { takeOn } from '../commands/take-on.ts';
import classes from '../presenter.module.css';

const words = stage.take;
const draftSchema = z.object({ what: z.string().max(2_000), assignedTo: z.string(), dueOn: z.string() });
/** By the next meeting, as a rule. */
const usualDays = 7;

/** Somebody takes something on: what, who, by when. It stands in *Today* until it is done. */
export function ActionSheet({ item, onClose }: { item: MeetingItem; onClose: () => void }) {
  const now = useNow();
  const { kernel, staff } = useProgram();
  const run = useRunCommand();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const blank = { what: '', assignedTo: '', dueOn: addDays(now.date, usualDays) };
  const { value, change, clear } = useDraft(`stage-action/${item.id}`, draftSchema, blank);
  if (value === undefined) return <aside className={classes.side} />;
  const submit = async (): Promise<void> => {
    const assignedTo = staff.find(({ id }) => id === value.assignedTo);
    const typed = { what: value.what, assignedTo: assignedTo?.id ?? null, dueOn: value.dueOn };
    const outcome = await run(takeOn, { itemId: item.id, typed });
    if (!outcome.ok) return setProblems(outcome.problems);
    await clear();
    onClose();
    const said = assignedTo === undefined ? words.anybody : words.done(assignedTo.name);
    notify({ tone: 'done', text: said, ...(outcome.operationId !== null && { action: undoAction(kernel, outcome.operationId) }) });
  };
  const errorOf = (field: string): string | undefined => {
    const said = sentenceAt(problems, meetingActions.problems, field);
    return said !== undefined && field === 'dueOn' && value.dueOn === '' ? words.noDay : said;
  };
  return (
    <aside className={classes.side} aria-label={words.title}>
      <h2>{words.title}</h2>
      <SubmitForm className={classes.form} onSubmit={() => void submit()}>
        <Textarea
          autoFocus
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2_000}
          label={words.what}
          value={value.what}
          error={errorOf('what')}
          onChange={({ currentTarget }) => change({ what: currentTarget.value })}
        />
        <NativeSelect
          label={words.who}
          value={value.assignedTo}
          data={[{ value: '', label: stage.anybody }, ...staff.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={({ currentTarget }) => change({ assignedTo: currentTarget.value })}
        />
        <TextInput
          type="date"
          label={words.when}
          min={now.date}
          value={value.dueOn}
          error={errorOf('dueOn')}
          onChange={({ currentTarget }) => change({ dueOn: currentTarget.value })}
        />
        <div className={classes.buttons}>
          <Button type="submit" variant="filled">
            {words.add}
          </Button>
        </div>
      </SubmitForm>
    </aside>
  );
}
