import type { Reason } from '../base/reason.ts';
import type { Job } from '../job/job.ts';
import type { ReadingSetup, ReadVisit } from './import-row.ts';
import { readStatus } from './read-choice.ts';
import { type ReadDate, readDate } from './read-date.ts';
import type { ReadMoment } from './read-instant.ts';
import { readTimeAtEnd } from './read-time.ts';
import type { RowCells } from './row-cells.ts';

/** When a job was asked for, visited and closed, and how it stands. */
export interface ReadWhen {
  readonly status: Job['status'];
  readonly requestedAt: string;
  readonly completedAt: string | null;
  readonly visit: ReadVisit | null;
}

/** A reason in place of the dates: the row is refused. */
export type WhenReading = { readonly ok: true; readonly when: ReadWhen } | { readonly ok: false; readonly reason: Reason };

type DateField = 'created' | 'scheduled' | 'closed';
type ToMoment = (read: ReadDate) => ReadMoment;
type Moments = Record<DateField, ReadMoment | null>;

/** A date that is there but cannot be read refuses the row: taking it for "not closed" would be a guess nobody sees. */
export function readWhen(cells: RowCells, setup: ReadingSetup, toMoment: ToMoment, notes: Reason[]): WhenReading {
  const moments: Moments = { created: null, scheduled: null, closed: null };
  for (const field of ['created', 'scheduled', 'closed'] as const) {
    const read = readMoment(cells, field, setup, toMoment);
    if (read !== null && 'code' in read) return { ok: false, reason: read };
    moments[field] = read;
  }
  const requested = moments.created ?? moments.scheduled ?? moments.closed;
  if (requested === null) return { ok: false, reason: { code: 'no-date', params: {} } };
  const status = decideStatus(cells.one('status'), moments, notes);
  const completedAt = status === 'done' ? completionOf(moments, requested, notes) : null;
  return {
    ok: true,
    when: { status, requestedAt: requested.instant, completedAt, visit: visitOf(status, completedAt, moments, requested, setup) },
  };
}

function readMoment(cells: RowCells, field: DateField, setup: ReadingSetup, toMoment: ToMoment): ReadMoment | Reason | null {
  const text = cells.one(field);
  if (text === '') return null;
  const read = readDate(text, setup.dateOrder);
  if (!read.ok) return { code: read.code, params: { field, text: text.slice(0, 100) } };
  const time = field === 'scheduled' && read.time === null ? readTimeAtEnd(cells.one('scheduledTime').slice(0, 100)) : null;
  return toMoment(time === null ? read : { ...read, time: time.time, seconds: time.seconds, offset: time.offset });
}

function decideStatus(text: string, { scheduled, closed }: Moments, notes: Reason[]): Job['status'] {
  const said = text === '' ? null : readStatus(text);
  if (text !== '' && said === null) notes.push({ code: 'status-unknown', params: { text: text.slice(0, 100) } });
  if (closed !== null) return said === 'cancelled' ? 'cancelled' : 'done';
  if (said === null || said === 'enquiry') return scheduled === null ? 'enquiry' : 'scheduled';
  return said;
}

function completionOf({ scheduled, closed }: Moments, requested: ReadMoment, notes: Reason[]): string {
  const end = closed ?? scheduled ?? requested;
  if (closed === null) notes.push({ code: 'closed-date-assumed', params: { date: end.date } });
  if (end.instant >= requested.instant) return end.instant;
  // The same day with a time missing is no contradiction.
  if (end.date === requested.date && !(end.timeKnown && requested.timeKnown)) return requested.instant;
  notes.push({ code: 'closed-before-created', params: {} });
  return end.instant;
}

function visitOf(
  status: Job['status'],
  completedAt: string | null,
  { scheduled, closed }: Moments,
  requested: ReadMoment,
  setup: ReadingSetup,
): ReadVisit | null {
  if (completedAt === null) {
    if (scheduled === null) return null;
    return { ...slotOf(scheduled, null, setup), outcome: status === 'cancelled' ? 'cancelled' : 'planned' };
  }
  const end = closed ?? scheduled ?? requested;
  const start = scheduled !== null && !isAfter(scheduled, end) ? scheduled : end;
  return { ...slotOf(start, start === end ? null : end, setup), outcome: 'carried-out' };
}

/** True when `one` is certainly later: by its date, or by its time where both are known. */
function isAfter(one: ReadMoment, other: ReadMoment): boolean {
  return one.date > other.date || (one.date === other.date && one.timeKnown && other.timeKnown && one.time > other.time);
}

/** The slot from `start`; its end only where both times are known and on one day. */
function slotOf(start: ReadMoment, end: ReadMoment | null, setup: ReadingSetup): Omit<ReadVisit, 'outcome'> {
  const ends = end !== null && end.date === start.date && start.timeKnown && end.timeKnown && end.time > start.time ? end : null;
  return {
    slot: { date: start.date, start: start.time, end: ends?.time ?? null, zone: setup.zone },
    startsAt: start.instant,
    endsAt: ends?.instant ?? null,
  };
}
