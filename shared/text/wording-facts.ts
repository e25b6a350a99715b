import { localOf } from '../domain/base/local-time.ts';
import type { Instant, LocalDate, Now, Zone } from '../domain/base/now.ts';
import type { Call, CallKind } from '../domain/call/call.ts';
import type { Complaint } from '../domain/complaint/complaint.ts';
import type { Job } from '../domain/job/job.ts';
import type { Promised } from '../domain/promise/promise.ts';
import type { Address } from '../domain/property/property.ts';
import type { GapFacts } from '../domain/wording/fill-wording.ts';
import { type PhraseCode, troublePhrase } from '../domain/wording/wording-codes.ts';
import { streetLine } from './address-line.ts';
import { formatNearDay, formatSpokenDay } from './format.ts';
import { callName } from './spoken.ts';

/** What the record holds about something that is to be said; null where there is nothing. */
export interface WordingRecord {
  readonly kind: CallKind;
  /** Empty where the name was never said, null where nobody is meant yet. */
  readonly customerName: string | null;
  readonly caller: string;
  readonly business: string;
  /** What it is about: the return visit's job, or the job that we ask about. */
  readonly job: Pick<Job, 'completedAt' | 'customerWords' | 'symptom' | 'explanation' | 'finding'> | null;
  /** The visit that may not have settled it. */
  readonly original: Pick<Job, 'completedAt' | 'explanation' | 'finding'> | null;
  /** What they said at first, and when, where it was that in the end. */
  readonly right: { readonly words: string; readonly saidAt: Instant } | null;
  /** False for whoever did not ask for the visit themselves: nothing is said of what “you” told us, or we told you. */
  readonly asked: boolean;
  readonly arrivalAt: Instant | null;
  /** Name of who comes. */
  readonly crew: string | null;
  readonly address: Address | null;
  readonly complaint: Pick<Complaint, 'got' | 'plan'> | null;
  readonly promise: Pick<Promised, 'words' | 'dueOn' | 'dueTime'> | null;
  /** The call by which they hear what we will do about a complaint. */
  readonly planCall: Pick<Call, 'dueAt'> | null;
  /** What an offer is worth, as it is written. */
  readonly amount: string | null;
  /** What they would see if we were not right. */
  readonly sign: string | null;
  /** Where their clock runs. */
  readonly zone: Zone;
}

/** A record of which nothing is known but who speaks. */
export function emptyRecord(speaker: Pick<WordingRecord, 'caller' | 'business' | 'zone'>): WordingRecord {
  return {
    ...speaker,
    kind: 'acknowledgement',
    customerName: null,
    job: null,
    original: null,
    right: null,
    asked: true,
    arrivalAt: null,
    crew: null,
    address: null,
    complaint: null,
    promise: null,
    planCall: null,
    amount: null,
    sign: null,
  };
}

/** The text that facts are for, as far as they depend on it. */
export interface FactsFor {
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** A phrase in that language; null where none is written. */
  readonly phrase: (code: PhraseCode) => string | null;
  /** How somebody is spoken to whose name nobody knows; null where only the name fits. */
  readonly unnamed: PhraseCode | null;
  /** True when the text quotes their words anyway. */
  readonly quotesWords: boolean;
}

/** Somebody's own words inside a sentence of ours: this many characters can still be said. */
const mostQuoted = 200;

/** The facts for the gaps of a text, null for what is not known or cannot be said in its language. */
export function wordingFacts(record: WordingRecord, now: Now, text: FactsFor): GapFacts {
  const { job, original, complaint, promise, asked } = record;
  const goingBack = record.kind === 'acknowledgement' || record.kind === 'double-deviation';
  const before = goingBack ? original : job;
  const say = sayIn(text.language, now);
  const dayOf = (instant: Instant | null | undefined): string | null =>
    instant == null ? null : say.day(localOf(instant, record.zone).date);
  const arrival = record.arrivalAt === null ? null : localOf(record.arrivalAt, record.zone);
  return {
    name: nameOf(record, text),
    caller: record.caller,
    business: record.business,
    date: say.date(now.date),
    visit: dayOf(before?.completedAt),
    trouble: troubleOf(record, text),
    told: asked ? quoted(before?.explanation || before?.finding) : null,
    words: asked ? quoted(complaint === null ? job?.customerWords : complaint.got) : null,
    crew: record.crew,
    arrival: arrival === null ? null : say.moment(arrival.date, arrival.time),
    address: record.address === null ? null : streetLine(record.address),
    cause: job?.completedAt == null ? null : quoted(job.explanation || job.finding),
    said: asked ? dayOf(record.right?.saidAt) : null,
    right: asked ? quoted(record.right?.words) : null,
    plan: quoted(complaint?.plan),
    promise: quoted(promise?.words),
    due: dueOf(record, say),
    amount: record.amount ?? text.phrase('some-amount'),
    sign: quoted(record.sign),
  };
}

/** A street or a telephone number, as a booking in a hurry leaves it, is no name to speak to. */
const noName = /^[^\p{L}]*\d/u;

function nameOf({ customerName }: WordingRecord, { unnamed, phrase }: FactsFor): string | null {
  if (customerName === null) return null;
  const name = callName(customerName);
  const instead = unnamed !== null && (name === '' || noName.test(name)) ? phrase(unnamed) : null;
  return instead ?? name;
}

/**
 * What they still have, until a visit was over: in the business's phrase for it, and where the language of the text has
 * none in their own words, unless the text quotes these anyway.
 */
function troubleOf({ job, asked }: WordingRecord, { language, phrase, quotesWords }: FactsFor): string | null {
  if (job === null || job.completedAt !== null) return null;
  const code = troublePhrase(job.symptom);
  const found = code === null ? null : phrase(code);
  if (found !== null || isEnglish(language) || quotesWords || !asked) return found;
  const words = quoted(job.customerWords);
  return words === null ? null : `“${words}”`;
}

function dueOf({ promise, planCall, zone }: WordingRecord, say: Say): string | null {
  if (promise !== null) return promise.dueTime === null ? say.near(promise.dueOn) : say.moment(promise.dueOn, promise.dueTime);
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
  /** A day inside a sentence. */
  readonly day: (date: LocalDate) => string;
  readonly near: (date: LocalDate) => string;
  readonly date: (date: LocalDate) => string;
  readonly moment: (date: LocalDate, time: string) => string;
}

function isEnglish(language: string): boolean {
  return /^en\b/i.test(language);
}

/** English says days as people do; other languages name them as their own calendar does. */
function sayIn(language: string, now: Now): Say {
  if (isEnglish(language)) {
    return {
      day: (date) => formatSpokenDay(date, now),
      near: (date) => formatNearDay(date, now),
      date: (date) => dated(date, 'en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
      moment: (date, time) => `${formatSpokenDay(date, now)} at ${time}`,
    };
  }
  const day = (date: LocalDate): string => dated(date, language, { weekday: 'long', day: 'numeric', month: 'long' });
  return {
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
