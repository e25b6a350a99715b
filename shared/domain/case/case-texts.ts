import { localOf } from '../base/local-time.ts';
import type { Instant, LocalDate } from '../base/now.ts';
import type { Case, CaseStep } from './case.ts';

/** The texts of a step, in the order in which they are read. */
export const stepFields = ['title', 'place', 'knew', 'said', 'words', 'more', 'hindsight', 'notes'] as const;
export type StepField = (typeof stepFields)[number];
/** What a text of a case is. */
export type CaseField = StepField | 'photo' | 'question' | 'option' | 'lesson' | 'factor' | 'sustain' | 'improve';

/** One text of a case and where it stands. */
export interface CaseText {
  /** One for each place: made by the functions beneath. */
  readonly key: string;
  readonly field: CaseField;
  /** The step that it stands in; null for a text of the whole case. */
  readonly stepId: string | null;
  readonly text: string;
  /** When it was written, by which weekdays in it are read; null where nobody knows. */
  readonly writtenOn: LocalDate | null;
}

export const stepKey = (stepId: string, field: StepField): string => `step ${stepId} ${field}`;
export const captionKey = (stepId: string, photo: number): string => `step ${stepId} photo ${photo}`;
export const optionKey = (option: number): string => `option ${option}`;
export const factorKey = (factor: number): string => `factor ${factor}`;

/** Every text of a case that is not empty, in the order in which it is read: the letters behind roles go by it. */
export function caseTexts(row: Case): CaseText[] {
  const on = (at: Instant | null) => (at === null ? null : localOf(at, row.zone).date);
  const made = on(row.createdAt);
  const whole = (field: CaseField, text: string, key: string = field): CaseText => ({ key, field, stepId: null, text, writtenOn: made });
  const texts = [
    whole('title', row.title),
    ...row.steps.flatMap((step) => textsOfStep(step, on(step.at), made)),
    whole('question', row.question),
    ...row.options.map((option, at) => whole('option', option, optionKey(at))),
    whole('lesson', row.lesson),
    ...row.factors.map(({ words }, at) => whole('factor', words, factorKey(at))),
    whole('sustain', row.sustain),
    whole('improve', row.improve),
  ];
  return texts.filter(({ text }) => text.trim() !== '');
}

/** What only became clear later was written with the case, all else on the step's own day. */
function textsOfStep(step: CaseStep, on: LocalDate | null, made: LocalDate | null): CaseText[] {
  return [
    ...stepFields.map((field) => ({
      key: stepKey(step.id, field),
      field,
      stepId: step.id,
      text: step[field],
      writtenOn: field === 'hindsight' || field === 'notes' ? made : on,
    })),
    ...step.photos.map(({ caption }, at) => ({
      key: captionKey(step.id, at),
      field: 'photo' as const,
      stepId: step.id,
      text: caption,
      writtenOn: on,
    })),
  ];
}
