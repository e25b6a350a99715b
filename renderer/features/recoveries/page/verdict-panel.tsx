import { Button, Textarea } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { z } from 'zod';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { nextStep } from '../../../../shared/domain/recovery/take-step.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { recoveries as words } from '../../../../shared/text/en/recoveries.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { sentenceAt } from '../../../data/forms/field-problem.ts';
import { useNow, useRunCommand } from '../../../data/react/program.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import { closeRecovery, reopenRecovery } from '../commands/close-recovery.ts';
import type { RecoveryFacts } from '../queries/read-recovery.ts';
import classes from './recovery.module.css';
import { useTell } from './use-steps.ts';

interface Props {
  readonly facts: RecoveryFacts;
  /** True where the focus goes to it, because the last step was just settled, or it was just closed. */
  readonly takesFocus: boolean;
  readonly onClosed: () => void;
  readonly onReopened: () => void;
}

/** What the customer says in the end: asked for once the steps are done, shown once it is closed. */
export function VerdictPanel(props: Props) {
  const { recovery } = props.facts;
  if (recovery.state === 'closed') return <Closed {...props} />;
  return (
    <Panel title={words.verdict.title}>
      {nextStep(recovery) === null ? <Ask {...props} /> : <p className={classes.quiet}>{words.verdict.later}</p>}
    </Panel>
  );
}

const draftSchema = z.object({ words: z.string(), score: z.enum(['', 'none', ...Array.from({ length: 11 }, (_, n) => String(n))]) });
const scores = Array.from({ length: 11 }, (_, n) => String(n));

function Ask({ facts: { recovery }, takesFocus, onClosed }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const run = useRunCommand();
  const tell = useTell();
  const name = useId();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const draft = useDraft(`recovery/${recovery.id}/verdict`, draftSchema, { words: '', score: '' });
  const ready = draft.value !== undefined;
  useEffect(() => {
    if (takesFocus && ready) field.current?.focus();
  }, [takesFocus, ready]);
  if (draft.value === undefined) return null;
  const { score, words: said } = draft.value;
  const problemOf = (path: string): string | undefined => sentenceAt(problems, words.problems, path);
  const close = async (): Promise<void> => {
    const number = score === '' || score === 'none' ? null : Number(score);
    const outcome = await run(closeRecovery, { recoveryId: recovery.id, words: said, score: number, gaveNone: score === 'none' });
    setProblems(outcome.ok ? [] : outcome.problems);
    const ofField = !outcome.ok && outcome.problems.every(({ path }) => path.length > 0);
    if (ofField) field.current?.focus();
    else if (tell(outcome, words.verdict.closed)) {
      await draft.clear();
      onClosed();
    }
  };
  const scoreProblem = problemOf('score');
  return (
    <SubmitForm className={classes.verdict} onSubmit={() => void close()}>
      <p className={classes.quiet}>{words.verdict.hint}</p>
      <Textarea
        ref={field}
        label={words.verdict.words}
        autosize
        minRows={2}
        maxRows={10}
        value={said}
        error={problemOf('words')}
        onChange={(event) => draft.change({ words: event.currentTarget.value })}
      />
      <fieldset className={classes.scores} aria-describedby={scoreProblem === undefined ? undefined : `${name}-error`}>
        <legend>{words.verdict.score}</legend>
        <div className={classes.scoreRow}>
          {[...scores, 'none'].map((value) => (
            <label key={value} className={classes.score}>
              <input type="radio" name={name} checked={score === value} onChange={() => draft.change({ score: value })} />
              {value === 'none' ? words.verdict.none : value}
            </label>
          ))}
        </div>
        {scoreProblem !== undefined && (
          <div id={`${name}-error`} className={classes.error} role="alert">
            {scoreProblem}
          </div>
        )}
      </fieldset>
      <div className={classes.actions}>
        <Button type="submit" variant="filled">
          {words.verdict.close}
        </Button>
        {draft.kept && <span className={classes.quiet}>{forms.draftKept}</span>}
      </div>
    </SubmitForm>
  );
}

function Closed({ facts: { recovery }, takesFocus, onReopened }: Props) {
  const now = useNow();
  const { verdict, closedAt } = recovery;
  return (
    <Panel title={words.verdict.title}>
      {verdict !== null && verdict.words !== '' && (
        <p className={classes.judgement} dir="auto">
          {verdict.words}
        </p>
      )}
      {verdict !== null && verdict.score !== null && <p>{words.verdict.scoreOf(verdict.score)}</p>}
      {verdict !== null && verdict.words === '' && verdict.score === null && <p>{words.verdict.gaveNone}</p>}
      {verdict === null && <p>{words.verdict.silent}</p>}
      {closedAt !== null && <p className={classes.quiet}>{words.verdict.on(formatMoment(closedAt, now))}</p>}
      <Reopen recoveryId={recovery.id} takesFocus={takesFocus} onReopened={onReopened} />
    </Panel>
  );
}

const reopenSchema = z.object({ why: z.string(), asking: z.boolean() });

interface ReopenProps extends Pick<Props, 'takesFocus' | 'onReopened'> {
  readonly recoveryId: Id;
}

function Reopen({ recoveryId, takesFocus, onReopened }: ReopenProps) {
  const run = useRunCommand();
  const tell = useTell();
  const draft = useDraft(`recovery/${recoveryId}/reopen`, reopenSchema, { why: '', asking: false });
  const ready = draft.value !== undefined;
  const ask = useReturnFocus<HTMLButtonElement>(draft.value?.asking === true);
  useEffect(() => {
    if (takesFocus && ready) ask.current?.focus();
  }, [takesFocus, ready, ask]);
  if (draft.value === undefined) return null;
  const { why, asking } = draft.value;
  const reopen = async (): Promise<void> => {
    if (!tell(await run(reopenRecovery, { recoveryId, why }), words.reopen.done)) return;
    await draft.clear();
    onReopened();
  };
  if (!asking) {
    return (
      <div>
        <Button ref={ask} onClick={() => draft.change({ asking: true })}>
          {words.again}
        </Button>
      </div>
    );
  }
  return (
    <div className={classes.verdict}>
      <Textarea
        label={words.reopen.why}
        autosize
        minRows={1}
        maxRows={8}
        data-autofocus
        autoFocus
        value={why}
        onChange={(event) => draft.change({ why: event.currentTarget.value })}
      />
      <div className={classes.actions}>
        <Button variant="filled" onClick={() => void reopen()}>
          {words.reopen.now}
        </Button>
        <Button variant="subtle" onClick={() => draft.change({ asking: false })}>
          {forms.cancel}
        </Button>
      </div>
    </div>
  );
}
