import { Button, Progress } from '@mantine/core';
import { useRef, useState } from 'react';
import type { IntegrityReport } from '../../../../shared/domain/integrity/problem.ts';
import { storage } from '../../../../shared/text/en/storage.ts';
import { currentInstant } from '../../../data/clock/clock.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { runStorageJob } from '../../../data/storage/run-storage-job.ts';
import { type JobProgress, toStorageError } from '../../../data/storage/storage-job.ts';
import { ask } from '../../../desktop/bridge.ts';
import { Panel } from '../../../ui/panel.tsx';
import { checkParts, checkText } from '../check-parts.ts';
import classes from './storage.module.css';

const words = storage.check;

/** Looks through all records, and says in plain words what was found. */
export function CheckPanel() {
  const { kernel, shop } = useProgram();
  const [progress, setProgress] = useState<JobProgress | null>(null);
  const [report, setReport] = useState<IntegrityReport | null>(null);
  const [told, setTold] = useState('');
  const stop = useRef<AbortController | null>(null);
  const place = useRef<HTMLButtonElement>(null);
  const check = async (): Promise<void> => {
    const control = new AbortController();
    stop.current = control;
    setReport(null);
    setTold('');
    setProgress({ phase: 'begin', done: 0, all: 0 });
    try {
      await kernel.outbox.drain().catch(() => undefined);
      const order = { databaseName: kernel.database.name, own: shop === 'own' };
      setReport(await runStorageJob('check-records', order, { signal: control.signal, onProgress: setProgress }));
    } catch (error) {
      const { code, message } = toStorageError(error, control.signal);
      setTold(code === 'stopped' ? words.stopped : words.failed(message));
    } finally {
      setProgress(null);
      setTimeout(() => place.current?.focus(), 0);
    }
  };
  const save = async (): Promise<void> => {
    if (report === null) return;
    const name = `${words.fileName} ${currentInstant().slice(0, 10)}.txt`;
    const { savedAs } = await ask('file:save-text', { name, text: checkText(report) });
    if (savedAs !== null) setTold(words.saved(savedAs));
  };
  return (
    <Panel title={words.title}>
      <p className={classes.quiet}>{words.about}</p>
      {progress !== null && <Progress value={progress.all === 0 ? 0 : (progress.done / progress.all) * 100} aria-label={words.title} />}
      <div role="status">{progress === null ? report !== null && <Found report={report} /> : <p>{phaseWords(progress)}</p>}</div>
      {told !== '' && <p role="status">{told}</p>}
      <div className={classes.act}>
        {progress !== null ? (
          <Button onClick={() => stop.current?.abort()}>{words.stop}</Button>
        ) : (
          <Button ref={place} onClick={() => void check()}>
            {report === null ? words.start : words.again}
          </Button>
        )}
        {report !== null && <Button onClick={() => void save()}>{words.save}</Button>}
      </div>
    </Panel>
  );
}

function Found({ report }: { report: IntegrityReport }) {
  const { summary, parts } = checkParts(report);
  return (
    <div className={classes.problems}>
      {summary.map((sentence, at) => (
        <p key={sentence} className={at > 0 ? classes.quiet : parts.length === 0 ? classes.good : classes.warning}>
          {sentence}
        </p>
      ))}
      {parts.map(({ title, whatToDo, lines }) => (
        <div key={title}>
          <h3>{title}</h3>
          <p>{whatToDo}</p>
          <ul className={classes.list}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function phaseWords({ phase, done, all }: JobProgress): string {
  return phase === 'rows' || phase === 'log' || phase === 'files' ? words.phases[phase](done, all) : words.begin;
}
