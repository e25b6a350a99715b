import { Button, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { policy as words } from '../../../../shared/text/en/policy.ts';
import { formatDay } from '../../../../shared/text/format.ts';
import { text } from '../../../../shared/text/text.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useNow, useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { focusWhenThere } from '../../../ui/focus-when-there.ts';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import { recordReading } from '../commands/record-reading.ts';
import classes from './policy.module.css';

/** `on` is empty for today, so that a draft of yesterday does not name another day than was meant. */
const draftSchema = z.object({ on: z.string(), note: z.string() });
const nothing = { on: '', note: '' };

interface Props {
  readonly policyId: Id;
  readonly staffId: Id;
  readonly name: string;
  readonly onDone: () => void;
}

/** When somebody was trained on what we may offer, and how. */
export function TrainingForm({ policyId, staffId, name, onDone }: Props) {
  const { kernel } = useProgram();
  const now = useNow();
  const run = useRunCommand();
  const box = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const draft = useDraft(`policy/trained/${staffId}`, draftSchema, nothing);
  const ready = draft.value !== undefined;
  useEffect(() => {
    if (ready) box.current?.querySelector('textarea')?.focus();
  }, [ready]);
  if (draft.value === undefined) return null;
  const { note } = draft.value;
  const on = draft.value.on || now.date;
  const save = async (): Promise<void> => {
    const outcome = await run(recordReading, { policyId, staffId, kind: 'trained', on, note });
    setProblems(outcome.ok ? [] : outcome.problems);
    if (!outcome.ok) {
      focusWhenThere(() => box.current?.querySelector<HTMLElement>('[aria-invalid="true"]'));
      return;
    }
    if (outcome.operationId !== null)
      notify({ tone: 'done', text: words.trainedDone(name, formatDay(on, now)), action: undoAction(kernel, outcome.operationId) });
    await draft.clear();
    onDone();
  };
  const [problem] = problems;
  return (
    <SubmitForm ref={box} className={classes.form} aria-label={words.training(name)} onSubmit={() => void save()}>
      <Textarea
        label={words.trainedHow}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={2_000}
        value={note}
        onChange={(event) => draft.change({ note: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        className={classes.day}
        label={words.trainedOn}
        max={now.date}
        value={on}
        error={problem && text.problems.sentence(problem, words.problems)}
        onChange={(event) => {
          setProblems([]);
          draft.change({ on: event.currentTarget.value });
        }}
      />
      <div className={classes.acts}>
        <Button type="submit" variant="filled">
          {words.saveTraining}
        </Button>
        <Button
          onClick={() => {
            void draft.clear();
            onDone();
          }}
        >
          {words.leaveTraining}
        </Button>
        {draft.kept && <span className={classes.hint}>{words.draftKept}</span>}
      </div>
    </SubmitForm>
  );
}
