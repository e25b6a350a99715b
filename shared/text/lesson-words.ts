import { withCapital } from '../domain/base/with-capital.ts';
import type { LessonMatch } from '../domain/lesson/lesson.ts';
import type { TypedLesson } from '../domain/lesson/lesson-facts.ts';
import { booking } from './en/booking.ts';
import { forms } from './en/forms.ts';
import { closing } from './en/jobs.ts';
import { lessons } from './en/lessons.ts';
import { symptomWords } from './en/symptoms.ts';

/** Where a lesson is shown, as one sentence. */
export function appliesWords(match: LessonMatch): string {
  const { applies } = lessons;
  const parts = [
    part(match.equipmentKinds, applies.equipment),
    part(
      match.symptoms.map((symptom) => symptomWords[symptom]),
      applies.symptoms,
    ),
    part(
      match.words.map((said) => `“${said}”`),
      applies.words,
    ),
    part(match.trades, applies.trades),
    part(
      match.jobTypes.map((type) => booking.jobTypes[type].toLowerCase()),
      applies.jobTypes,
    ),
  ].filter((said) => said !== '');
  return parts.length === 0 ? applies.nowhere : applies.sentence(parts);
}

/** One field of a lesson, for the choice between two edits. */
export function lessonFieldWords(typed: TypedLesson, field: keyof TypedLesson): string {
  if (field === 'words') return typed.words || forms.nothing;
  if (field === 'cause') return typed.cause === null ? lessons.fields.noCause : closing.causes[typed.cause];
  if (field === 'symptoms') return typed.symptoms.map((one) => withCapital(symptomWords[one])).join(', ') || forms.nothing;
  if (field === 'jobTypes') return typed.jobTypes.map((one) => booking.jobTypes[one]).join(', ') || forms.nothing;
  return typed[field].join(', ') || forms.nothing;
}

function part(entries: readonly string[], say: (oneOf: string) => string): string {
  return entries.length === 0 ? '' : say(lessons.applies.either(entries));
}
