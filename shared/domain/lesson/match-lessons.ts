import type { LocalDate } from '../base/now.ts';
import type { Reason } from '../base/reason.ts';
import type { Job } from '../job/job.ts';
import { readText } from '../revisit/read-text.ts';
import type { Lesson, LessonMatch } from './lesson.ts';

/** More than these nobody reads beside a job; the most specific are shown. */
export const mostLessonsShown = 3;

/** A job as far as it is known, as lessons are held against it. */
export interface LessonJob extends Pick<Job, 'trade' | 'jobType' | 'symptom' | 'customerWords'> {
  readonly equipmentKinds: readonly string[];
}

/** What a lesson asks for, read once. */
export interface PreparedMatch {
  readonly trades: ReadonlySet<string>;
  readonly jobTypes: LessonMatch['jobTypes'];
  readonly symptoms: LessonMatch['symptoms'];
  readonly equipmentKinds: readonly Phrase[];
  readonly words: readonly Phrase[];
}

/** Words as they were written, and the stems of each of their clauses. */
interface Phrase {
  readonly text: string;
  readonly clauses: readonly (readonly string[])[];
}

/** A lesson and why it is shown with a job: `{code: trade | job-type | equipment | symptom | words, params: {is}}`. */
export interface MatchedLesson<L> {
  readonly lesson: L;
  readonly reasons: readonly Reason[];
}

type Ruled = Pick<Lesson, 'id' | 'match' | 'inForceFrom' | 'retiredOn'>;

/** True on the days on which a lesson is shown. */
export function isInForce({ inForceFrom, retiredOn }: Pick<Lesson, 'inForceFrom' | 'retiredOn'>, on: LocalDate): boolean {
  return inForceFrom <= on && (retiredOn === null || retiredOn > on);
}

/** Reads the lists of a lesson once; words and kinds by their stems, as the revisit rule reads them. */
export function prepareMatch(match: LessonMatch): PreparedMatch {
  return {
    trades: new Set(match.trades.map(plain)),
    jobTypes: match.jobTypes,
    symptoms: match.symptoms,
    equipmentKinds: match.equipmentKinds.map(readPhrase),
    words: match.words.map(readPhrase),
  };
}

/**
 * Why a job is one of those that a lesson is about (F5): every list that is not empty must hold, each by one of its
 * entries. A kind of equipment holds where a piece of the job is of it or the customer names it. Null where one list does
 * not hold, and where all are empty.
 */
export function matchJob(match: PreparedMatch, job: LessonJob): Reason[] | null {
  const reasons: Reason[] = [];
  const holds = (code: string, asked: boolean, is: string | null): boolean => {
    if (asked && is !== null) reasons.push({ code, params: { is } });
    return !asked || is !== null;
  };
  const { trade, jobType, symptom } = job;
  if (!holds('trade', match.trades.size > 0, trade !== null && match.trades.has(plain(trade)) ? trade : null)) return null;
  if (!holds('job-type', match.jobTypes.length > 0, jobType !== null && match.jobTypes.includes(jobType) ? jobType : null)) return null;
  if (!holds('symptom', match.symptoms.length > 0, symptom !== null && match.symptoms.includes(symptom) ? symptom : null)) return null;
  if (match.equipmentKinds.length > 0 && !holds('equipment', true, equipmentOf(match.equipmentKinds, job))) return null;
  if (match.words.length > 0 && !holds('words', true, firstSaid(match.words, job.customerWords))) return null;
  return reasons.length === 0 ? null : reasons;
}

/**
 * The lessons in force on a day that apply to a job, the most specific first and at most `mostLessonsShown`: more lists
 * that hold, then fewer ways to hold them, then the newer one.
 */
export function matchLessons<L extends Ruled>(
  lessons: readonly { readonly lesson: L; readonly prepared: PreparedMatch }[],
  job: LessonJob,
  on: LocalDate,
): MatchedLesson<L>[] {
  const found = lessons.flatMap(({ lesson, prepared }) => {
    const reasons = isInForce(lesson, on) ? matchJob(prepared, job) : null;
    return reasons === null ? [] : [{ lesson, reasons }];
  });
  return found
    .toSorted(
      (a, b) =>
        b.reasons.length - a.reasons.length ||
        waysOf(a.lesson.match) - waysOf(b.lesson.match) ||
        b.lesson.inForceFrom.localeCompare(a.lesson.inForceFrom) ||
        a.lesson.id.localeCompare(b.lesson.id),
    )
    .slice(0, mostLessonsShown);
}

/** True where a lesson says of no job that it applies: every list is empty. */
export function matchesNothing(match: LessonMatch): boolean {
  return waysOf(match) === 0;
}

function waysOf({ trades, jobTypes, equipmentKinds, symptoms, words }: LessonMatch): number {
  return trades.length + jobTypes.length + equipmentKinds.length + symptoms.length + words.length;
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}

function readPhrase(text: string): Phrase {
  return { text, clauses: stemsOf(text) };
}

const cache = new Map<string, readonly (readonly string[])[]>();

/** The stems of each clause. Kept for a while: one text is held against every lesson, and kinds come again and again. */
function stemsOf(text: string): readonly (readonly string[])[] {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const stems = readText(text).map((clause) => clause.stems);
  if (cache.size >= 500) cache.clear();
  cache.set(text, stems);
  return stems;
}

/** The kind of a piece that is one of those asked for, else the kind that the customer names. */
function equipmentOf(kinds: readonly Phrase[], { equipmentKinds, customerWords }: LessonJob): string | null {
  const own = equipmentKinds.find((kind) => firstSaid(kinds, kind) !== null);
  return own ?? firstSaid(kinds, customerWords);
}

/** The first of these that stands in a text: whole words in their order, by their stems. Null for none. */
function firstSaid(phrases: readonly Phrase[], text: string): string | null {
  if (text.trim() === '') return null;
  const said = stemsOf(text);
  const stands = (clause: readonly string[]): boolean => said.some((stems) => runsIn(clause, stems));
  return phrases.find(({ clauses }) => clauses.length > 0 && clauses.every(stands))?.text ?? null;
}

function runsIn(part: readonly string[], whole: readonly string[]): boolean {
  for (let start = 0; start + part.length <= whole.length; start += 1) {
    if (part.every((stem, index) => whole[start + index] === stem)) return true;
  }
  return false;
}
