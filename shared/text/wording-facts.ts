import { localOf } from '../domain/base/local-time.ts';
import type { Instant, LocalDate, Now, Zone } from '../domain/base/now.ts';
import type { Call, CallKind } from '../domain/call/call.ts';
import type { Complaint } from '../domain/complaint/complaint.ts';
import type { Job } from '../domain/job/job.ts';
import type { Promised } from '../domain/promise/promise.ts';
import type { Address } from '../domain/property/property.ts';
import type { GapFacts } from '../domain/wording/fill-wording.ts';
import { streetLine } from './address-line.ts';
import { troubles } from './en/wordings.ts';
import { formatNearDay, formatSpokenDay } from './format.ts';
import { callName } from './spoken.ts';

/** What the record holds about something that is to be said; null where there is nothing. */
export interface WordingRecord {
  readonly kind: CallKind;
  readonly customerName: string;
  readonly caller: string;
  readonly business: string;
  /** What it is about: the return visit's job, or the job that we ask about. */
  readonly job: Pick<Job, 'completedAt' | 'customerWords' | 'symptom' | 'explanation' | 'finding'> | null;
  /** The visit that may not have settled it. */
  readonly original: Pick<Job, 'completedAt' | 'explanation' | 'finding'> | null;
  /** What they said at first, where it was that in the end. */
  readonly right: string | null;
  readonly arrivalAt: Instant | null;
  /** Name of who comes. */
  readonly crew: string | null;
  readonly address: Address | null;
  readonly complaint: Pick<Complaint, 'got' | 'plan'> | null;
  readonly promise: Pick<Promised, 'words' | 'dueOn'> | null;
  /** The call by which they hear what we will do about a complaint. */
  readonly planCall: Pick<Call, 'dueAt'> | null;
  /** Where their clock runs. */
  readonly zone: Zone;
}

/** Somebody's own words inside a sentence of ours: this many characters can still be said. */
const mostQuoted = 200;

/** The facts for the gaps of a text in `language`, null for what is not known or cannot be said in that language. */
export function wordingFacts(record: WordingRecord, now: Now, language: string): GapFacts {
  const { job, original, complaint, promise } = record;
  const goingBack = record.kind === 'acknowledgement' || record.kind === 'double-deviation';
  const before = goingBack ? original : job;
  const say = sayIn(language, now);
  const dayOf = (instant: Instant | null | undefined): string | null =>
    instant == null ? null : say.day(localOf(instant, record.zone).date);
  const arrival = record.arrivalAt === null ? null : localOf(record.arrivalAt, record.zone);
  return {
    name: callName(record.customerName),
    caller: record.caller,
    business: record.business,
    date: say.date(now.date),
    visit: dayOf(before?.completedAt),
    trouble: say.english && job?.symptom != null ? troubles[job.symptom] : null,
    told: quoted(before?.explanation || before?.finding),
    words: quoted(complaint === null ? job?.customerWords : complaint.got),
    crew: record.crew,
    arrival: arrival === null ? null : say.moment(arrival.date, arrival.time),
    address: record.address === null ? null : streetLine(record.address),
    cause: job?.completedAt == null ? null : quoted(job.explanation || job.finding),
    right: quoted(record.right),
    plan: quoted(complaint?.plan),
    promise: quoted(promise?.words),
    due: dueOf(record, say),
  };
}

function dueOf({ promise, planCall, zone }: WordingRecord, say: Say): string | null {
  if (promise !== null) return say.near(promise.dueOn);
  return planCall === null ? null : say.near(localOf(planCall.dueAt, zone).date);
}

/** In one line and without the stop at its end, so that it stands in a sentence; long ones by how they begin. */
function quoted(words: string | null | undefined): string | null {
  const line = (words ?? '')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.。]$/, '');
  if (line === '') return null;
  const letters = [...line];
  return letters.length <= mostQuoted ? line : `${letters.slice(0, mostQuoted).join('').trimEnd()}…`;
}

interface Say {
  readonly english: boolean;
  /** A day inside a sentence. */
  readonly day: (date: LocalDate) => string;
  readonly near: (date: LocalDate) => string;
  readonly date: (date: LocalDate) => string;
  readonly moment: (date: LocalDate, time: string) => string;
}

/** English says days as people do; other languages name them as their own calendar does. */
function sayIn(language: string, now: Now): Say {
  if (/^en\b/i.test(language)) {
    return {
      english: true,
      day: (date) => formatSpokenDay(date, now),
      near: (date) => formatNearDay(date, now),
      date: (date) => dated(date, 'en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
      moment: (date, time) => `${formatSpokenDay(date, now)} at ${time}`,
    };
  }
  const day = (date: LocalDate): string => dated(date, language, { weekday: 'long', day: 'numeric', month: 'long' });
  return {
    english: false,
    day,
    near: day,
    date: (date) => dated(date, language, { day: 'numeric', month: 'long', year: 'numeric' }),
    moment: (date, time) => `${day(date)}, ${time}`,
  };
}

function dated(date: LocalDate, language: string, options: Intl.DateTimeFormatOptions): string {
  const noon = new Date(`${date}T12:00:00Z`);
  try {
    return new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }).format(noon);
  } catch {
    // Not a tag: an import brought it as a word.
    return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options }).format(noon);
  }
}
