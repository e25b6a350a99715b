import { TextInput } from '@mantine/core';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Now, Zone } from '../../../../shared/domain/base/now.ts';
import { type DueReading, readDue } from '../../../../shared/domain/promise/read-due.ts';
import { resolveDue, type SpokenDue } from '../../../../shared/domain/promise/resolve-due.ts';
import { promises as words } from '../../../../shared/text/en/promises.ts';
import { findWhen } from '../../../data/dates/find-when.ts';
import classes from './form.module.css';

interface Props {
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly reading: DueReading;
  readonly now: Now;
  readonly zone: Zone;
  /** True once saving was tried: an empty field is no mistake before. */
  readonly tried: boolean;
  /** What a command said of it. */
  readonly refused?: string | undefined;
}

/** By when, in people's own words, and beneath it what was understood. */
export function DueField({ label, typed, onType, reading, now, zone, tried, refused }: Props) {
  const problem = reading.ok ? undefined : readingProblem(reading, now);
  const shown = refused ?? (tried || reading.ok || reading.code === 'due-half-read' ? problem : undefined);
  return (
    <div className={classes.due}>
      <TextInput
        label={label}
        placeholder={words.dueHint}
        value={typed}
        autoComplete="off"
        maxLength={200}
        error={shown}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      <p className={classes.understood} role="status" hidden={shown !== undefined}>
        {reading.ok && <b>{words.understood(reading.due, now)}</b>}
        {reading.ok && clockNote(reading.due, zone)}
        {reading.ok && zone !== now.zone && <span> {words.otherZone(zone)}</span>}
      </p>
    </div>
  );
}

/** What was typed, read as of now where it is to be kept. */
export function readTyped(typed: string, now: Now, country: string): DueReading {
  return readDue(typed, now, country, findWhen);
}

function readingProblem(reading: DueReading & { ok: false }, now: Now): string {
  switch (reading.code) {
    case 'due-over':
      return words.reading['due-over'](words.understood(reading.due, now));
    case 'due-half-read':
      return words.reading['due-half-read'](words.understood(reading.due, now), reading.rest);
    default:
      return words.reading[reading.code];
  }
}

function clockNote(due: SpokenDue, zone: Zone): string {
  const resolved = resolveDue(due, zone);
  if (!resolved.ok || resolved.value.resolved === 'exact') return '';
  return ` ${resolved.value.resolved === 'gap' ? words.clocksForward(localOf(resolved.value.dueAt, zone).time) : words.clocksBack}`;
}
