import { z } from 'zod';
import type { Problem, Result } from '../base/reason.ts';
import type { Case } from '../case/case.ts';
import { causes, jobTypes, symptoms } from '../job/job.ts';
import type { Lesson, LessonMatch } from './lesson.ts';
import { matchesNothing } from './match-lessons.ts';

const entries = z.array(z.string());

/** A lesson as it is typed, of any length: its words, and each list of its matching rule as a field of its own. */
export const typedLessonSchema = z.object({
  words: z.string(),
  trades: entries,
  jobTypes: z.array(z.enum(jobTypes)).max(6),
  equipmentKinds: entries,
  symptoms: z.array(z.enum(symptoms)).max(11),
  /** What the customer may say. */
  phrases: entries,
  cause: z.enum(causes).nullable(),
});
export type TypedLesson = z.infer<typeof typedLessonSchema>;

/** How long and how many: as the record holds them. */
const bounds = {
  words: 500,
  trades: { most: 20, length: 60 },
  equipmentKinds: { most: 20, length: 120 },
  phrases: { most: 40, length: 60 },
} as const;

export function typedLessonOf({ words, match, cause }: Pick<Lesson, 'words' | 'match' | 'cause'>): TypedLesson {
  const { words: phrases, ...lists } = match;
  return { words, ...lists, phrases, cause };
}

export function matchOf({ trades, jobTypes: types, equipmentKinds, symptoms: troubles, phrases }: TypedLesson): LessonMatch {
  return { trades, jobTypes: types, equipmentKinds, symptoms: troubles, words: phrases };
}

/** What is typed, tidied; or what is not right, by field. A lesson that would be shown nowhere is none. */
export function readLesson(typed: TypedLesson): Result<TypedLesson> {
  const read: TypedLesson = {
    ...typed,
    words: typed.words.trim(),
    trades: tidy(typed.trades),
    equipmentKinds: tidy(typed.equipmentKinds),
    phrases: tidy(typed.phrases),
    jobTypes: [...new Set(typed.jobTypes)],
    symptoms: [...new Set(typed.symptoms)],
  };
  const problems: Problem[] = [
    ...(read.words === '' ? [problem('words', 'no-words')] : []),
    ...(read.words.length > bounds.words ? [problem('words', 'too-long', { most: bounds.words })] : []),
    ...(['trades', 'equipmentKinds', 'phrases'] as const).flatMap((field) => checkList(field, read[field])),
    ...(matchesNothing(matchOf(read)) ? [problem('phrases', 'applies-nowhere')] : []),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: read };
}

/**
 * What the lesson of a case begins with: its sentence, and where it may apply. The kind of job is left open, since whoever
 * books rarely knows it; the trade stands only where neither equipment nor trouble is known, because on the telephone it
 * is seldom said.
 */
export function lessonFromCase(told: Pick<Case, 'trade' | 'equipmentKinds' | 'symptom' | 'causes'>, sentence: string): TypedLesson {
  const equipmentKinds = tidy(told.equipmentKinds);
  const isOpen = equipmentKinds.length === 0 && (told.symptom === null || told.symptom === 'other');
  return {
    words: sentence.trim(),
    trades: isOpen && told.trade !== null ? [told.trade] : [],
    jobTypes: [],
    equipmentKinds,
    symptoms: told.symptom === null || told.symptom === 'other' ? [] : [told.symptom],
    phrases: [],
    cause: told.causes[0] ?? null,
  };
}

/** Without blanks and without what stands there twice. */
function tidy(list: readonly string[]): string[] {
  const seen = new Map(list.map((entry) => entry.trim()).map((entry) => [entry.toLowerCase(), entry]));
  seen.delete('');
  return [...seen.values()];
}

function checkList(field: 'trades' | 'equipmentKinds' | 'phrases', list: readonly string[]): Problem[] {
  const { most, length } = bounds[field];
  if (list.length > most) return [problem(field, 'too-many', { most })];
  if (list.some((entry) => entry.length > length)) return [problem(field, 'entry-too-long', { most: length })];
  return list.every(hasLetters) ? [] : [problem(field, 'entry-without-letters')];
}

/** Only words are held against what a job says: nothing ever fits what has none. */
function hasLetters(entry: string): boolean {
  return /[\p{L}\p{N}]/u.test(entry);
}

function problem(field: string, code: string, params: Problem['params'] = {}): Problem {
  return { path: [field], code, params };
}
