import { z } from 'zod';
import type { Problem, Result } from '../base/reason.ts';
import { type Case, type CaseStep, casePhotoSchema, caseSchema, caseStepSchema, factorSchema } from './case.ts';

const typed = z.string();
const texts = { title: typed, words: typed, more: typed, knew: typed, said: typed, hindsight: typed, notes: typed, place: typed };
const typedPhotoSchema = casePhotoSchema.extend({ caption: typed });
const typedStepSchema = caseStepSchema.extend({ ...texts, photos: z.array(typedPhotoSchema) });

/** A case as it stands in its editor: texts of any length, an empty one for none. */
export const typedCaseSchema = caseSchema.pick({ tellerId: true, turningStepId: true, jobType: true, symptom: true, causes: true }).extend({
  title: typed,
  steps: z.array(typedStepSchema),
  question: typed,
  options: z.array(typed),
  lesson: typed,
  factors: z.array(factorSchema.extend({ words: typed })),
  sustain: typed,
  improve: typed,
  trade: typed,
  equipmentKinds: z.array(typed),
  themes: z.array(typed),
});
export type TypedCase = z.infer<typeof typedCaseSchema>;

/** What a person writes in a case, and may change later. Where it came from and how it is hidden are changed elsewhere. */
export type CaseFacts = Pick<Case, keyof TypedCase>;

export function typedCaseOf(story: CaseFacts): TypedCase {
  const { tellerId, turningStepId, jobType, symptom, causes, title, steps, question, options, lesson, factors, sustain, improve } = story;
  const { trade, equipmentKinds, themes } = story;
  return {
    ...{ tellerId, turningStepId, jobType, symptom, causes, title, steps, question, options, lesson, factors, sustain, improve },
    ...{ trade: trade ?? '', equipmentKinds, themes },
  };
}

const longest = {
  title: 200,
  question: 300,
  lesson: 1_000,
  sustain: 20_000,
  improve: 20_000,
  trade: 60,
} as const satisfies Partial<Record<keyof TypedCase, number>>;
const longestInStep = {
  title: 200,
  words: 20_000,
  more: 20_000,
  knew: 20_000,
  said: 20_000,
  hindsight: 20_000,
  notes: 20_000,
  place: 120,
} as const satisfies Partial<Record<keyof CaseStep, number>>;
const [longestOption, longestKind, longestTheme, longestCaption] = [120, 120, 60, 2_000];
export const mostOptions = 9;
const mostLabels = 20;

/** Texts of a step, in the order in which they are told. */
export type StepText = keyof typeof longestInStep;
const stepTexts = Object.keys(longestInStep) as StepText[];

/** Reads what was typed: texts trimmed, empty lines and steps without anything left out. Only a title is needed. */
export function readCaseFacts(of: TypedCase): Result<CaseFacts> {
  const steps = of.steps.map(tidyStep).filter((step) => step.photos.length > 0 || stepTexts.some((text) => step[text] !== ''));
  const facts = {
    ...of,
    title: oneLine(of.title),
    question: of.question.trim(),
    lesson: of.lesson.trim(),
    sustain: of.sustain.trim(),
    improve: of.improve.trim(),
    trade: oneLine(of.trade),
    options: lines(of.options),
    equipmentKinds: lines(of.equipmentKinds),
    themes: lines(of.themes),
    factors: of.factors.map(({ cause, words }) => ({ cause, words: words.trim() })),
    turningStepId: steps.some(({ id }) => id === of.turningStepId) ? of.turningStepId : null,
    steps,
  };
  const problems = problemsOf(facts);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { ...facts, trade: facts.trade === '' ? null : facts.trade } };
}

function problemsOf(facts: TypedCase): Problem[] {
  const listed = (field: 'options' | 'equipmentKinds' | 'themes', most: number, length: number): Problem[] => [
    ...(facts[field].length > most ? [{ path: [field], code: 'too-many-lines', params: { most } }] : []),
    ...facts[field].flatMap((text) => tooLong(text, length, [field])).slice(0, 1),
  ];
  return [
    ...(facts.title === '' ? [{ path: ['title'], code: 'case-without-title', params: {} }] : []),
    ...(Object.keys(longest) as (keyof typeof longest)[]).flatMap((field) => tooLong(facts[field], longest[field], [field])),
    ...facts.steps.flatMap((step) => stepTexts.flatMap((text) => tooLong(step[text], longestInStep[text], ['steps', step.id, text]))),
    ...facts.steps.flatMap(({ id, photos }) =>
      photos.flatMap(({ caption, sha256 }) => tooLong(caption, longestCaption, ['steps', id, 'photos', sha256])),
    ),
    ...facts.factors.flatMap(({ words, cause }) => tooLong(words, 20_000, ['factors', cause])),
    ...listed('options', mostOptions, longestOption),
    ...listed('equipmentKinds', mostLabels, longestKind),
    ...listed('themes', mostLabels, longestTheme),
  ];
}

function tidyStep(step: TypedCase['steps'][number]): TypedCase['steps'][number] {
  const photos = step.photos.map((photo) => ({ ...photo, caption: photo.caption.trim() }));
  return { ...step, photos, ...Object.fromEntries(stepTexts.map((text) => [text, step[text].trim()])) };
}

function lines(texts: readonly string[]): string[] {
  return [...new Set(texts.map(oneLine))].filter((text) => text !== '');
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function tooLong(text: string, most: number, path: Problem['path']): Problem[] {
  return text.length > most ? [{ path, code: 'text-too-long', params: { longest: most, length: text.length } }] : [];
}
