import { Button, Progress, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ErasedRows } from '../../../../shared/domain/erasure/erasure.ts';
import { erasure } from '../../../../shared/text/en/erasure.ts';
import { newId } from '../../../data/clock/clock.ts';
import { carryOutErasure } from '../../../data/erasure/carry-out.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { type JobProgress, toStorageError } from '../../../data/storage/storage-job.ts';
import { Panel } from '../../../ui/panel.tsx';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import classes from './erasure.module.css';

interface Props {
  readonly name: string;
  readonly rows: ErasedRows;
  readonly onBusy: (busy: boolean) => void;
  readonly onBack: () => void;
}

/** The name typed once more, then the act, with how far it is. */
export function Confirm({ name, rows, onBusy, onBack }: Props) {
  const { kernel, actor } = useProgram();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  const [progress, setProgress] = useState<JobProgress | null>(null);
  const stop = useRef<AbortController | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const carryOut = async (): Promise<void> => {
    const control = new AbortController();
    stop.current = control;
    onBusy(true);
    setOutcome(null);
    setProgress({ phase: 'copy', done: 0, all: 0 });
    try {
      await carryOutErasure(kernel.database, { id: newId(), rows, actor: actor.id, signal: control.signal, onProgress: setProgress });
    } catch (error) {
      setOutcome(wordsOf(error, control.signal));
      setProgress(null);
      onBusy(false);
    }
  };
  const submit = (): void => {
    if (!isSame(typed, name)) {
      setProblem(erasure.confirmWrong);
      field.current?.focus();
      return;
    }
    void carryOut();
  };

  if (progress !== null) return <Working progress={progress} onStop={() => stop.current?.abort()} />;
  return (
    <Panel title={erasure.confirmTitle}>
      <SubmitForm className={classes.form} onSubmit={submit}>
        <TextInput
          ref={field}
          label={erasure.confirmLabel(name)}
          value={typed}
          error={problem}
          autoComplete="off"
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(null);
          }}
        />
        <div className={classes.act}>
          <Button type="submit" className={classes.erase}>
            {erasure.confirm}
          </Button>
          <Button onClick={onBack}>{erasure.back}</Button>
        </div>
      </SubmitForm>
      <p role="alert" className={classes.warning}>
        {outcome}
      </p>
    </Panel>
  );
}

function Working({ progress: { done, all }, onStop }: { progress: JobProgress; onStop: () => void }) {
  return (
    <Panel title={erasure.entryTitle}>
      <Progress value={all === 0 ? 0 : (done / all) * 100} aria-label={erasure.entryTitle} />
      <p aria-live="polite">{all === 0 ? erasure.preparing : erasure.working(done, all)}</p>
      <p className={classes.quiet}>{erasure.keepOpen}</p>
      <div className={classes.act}>
        <Button onClick={onStop}>{erasure.stop}</Button>
      </div>
    </Panel>
  );
}

/** Capitals and blanks are nobody's reason to start over. */
function isSame(typed: string, name: string): boolean {
  const plain = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
  return plain(typed) === plain(name);
}

function wordsOf(error: unknown, signal: AbortSignal): string {
  const { code, message } = toStorageError(error, signal);
  if (code === 'stopped') return erasure.stopped;
  return code === 'work-running' ? erasure.workRunning : erasure.failed(message);
}
