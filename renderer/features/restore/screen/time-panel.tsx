import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { SnapshotSummary } from '../../../../shared/domain/backup/snapshot-summary.ts';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import { restore as words } from '../../../../shared/text/en/restore.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { Panel } from '../../../ui/panel.tsx';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import { readMoment } from '../read-moment.ts';
import type { Target } from '../target.ts';
import classes from './restore.module.css';

interface Props {
  /** Copies of these very records, newest first. */
  readonly copies: readonly SnapshotSummary[];
  readonly now: Now;
  readonly onLook: (target: Target) => void;
}

/** Asks for the moment to go back to. */
export function TimePanel({ copies, now, onLook }: Props) {
  const { time } = words;
  const [date, setDate] = useState<string>(now.date);
  const [clock, setClock] = useState('');
  const [problems, setProblems] = useState<{ date?: string; clock?: string }>({});
  const dateField = useRef<HTMLInputElement>(null);
  const clockField = useRef<HTMLInputElement>(null);
  useEffect(() => clockField.current?.focus(), []);
  const oldest = copies.at(-1);
  if (oldest === undefined) {
    return (
      <Panel title={time.title}>
        <p>{time.unreachable}</p>
      </Panel>
    );
  }
  const read = readMoment(date, clock, now, copies);
  const change = (set: (typed: string) => void, typed: string): void => {
    set(typed);
    setProblems({});
  };
  const look = (): void => {
    if (read.ok) {
      onLook(read.target);
      return;
    }
    const text = read.code === 'tooEarly' ? time.tooEarly(formatMoment(oldest.at, now)) : time[read.code];
    setProblems({ [read.field]: text });
    (read.field === 'date' ? dateField : clockField).current?.focus();
  };
  return (
    <Panel title={time.title}>
      <p>{time.text}</p>
      <p className={classes.quiet}>{time.range(formatMoment(oldest.at, now))}</p>
      <SubmitForm className={classes.form} onSubmit={look}>
        <div className={classes.moment}>
          <TextInput
            ref={dateField}
            type="date"
            label={time.date}
            value={date}
            min={localOf(oldest.at, now.zone).date}
            max={now.date}
            onChange={(event) => change(setDate, event.currentTarget.value)}
            error={problems.date}
          />
          <TextInput
            ref={clockField}
            label={time.clock}
            description={time.clockHint}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={clock}
            onChange={(event) => change(setClock, event.currentTarget.value)}
            error={problems.clock}
          />
        </div>
        {read.ok && (
          <p role="status">
            {formatMoment(read.target.until, now)}
            {read.resolved !== 'exact' && ` ${time[read.resolved]}`}
          </p>
        )}
        <Button type="submit" variant="filled" className={classes.start}>
          {time.look}
        </Button>
      </SubmitForm>
    </Panel>
  );
}
