import { z } from 'zod';
import { type Id, idSchema } from '../base/id.ts';
import type { LocalDate } from '../base/now.ts';
import { createPatch, type Patch, updatePatch } from '../base/patch.ts';
import type { Row } from '../base/row.ts';
import type { LessonUse, lessonMoments } from './lesson.ts';

export type LessonMoment = (typeof lessonMoments)[number];

/** What became of a lesson that was shown in a form: `seen` where nobody said anything of it. */
export const lessonAnswerSchema = z.object({ lessonId: idSchema, answer: z.enum(['seen', 'done', 'not-useful']) });
export type LessonAnswer = z.infer<typeof lessonAnswerSchema>;

/** One row for a lesson, a job and a moment: two computers make the same one. */
function lessonUseId(lessonId: Id, jobId: Id, moment: LessonMoment): Id {
  return `lu:${lessonId}:${jobId}:${moment}`;
}

/**
 * Patches that keep what became of lessons shown with a job.
 * @param uses the rows of the job, also those taken back
 */
export function lessonUsePatches(
  answers: readonly LessonAnswer[],
  {
    jobId,
    moment,
    uses,
    on,
  }: { readonly jobId: Id; readonly moment: LessonMoment; readonly uses: readonly LessonUse[]; readonly on: LocalDate },
): Patch[] {
  const latest = new Map(answers.map(({ lessonId, answer }) => [lessonId, answer]));
  return [...latest].flatMap(([lessonId, answer]) => {
    const id = lessonUseId(lessonId, jobId, moment);
    const known = uses.find((use) => use.id === id);
    if (known === undefined) {
      const fields: Omit<LessonUse, keyof Row> = { lessonId, jobId, moment, answer, on };
      return [createPatch('lessonUses', id, fields)];
    }
    if (known.live === 1 && answer === known.answer) return [];
    return updatePatch('lessonUses', known, { answer, on, live: 1, deletedAt: null }) ?? [];
  });
}

/** What a form hands over on saving: an answer where one was given, `seen` for the others that were shown. */
export function answersOf(shown: readonly Id[], answered: readonly LessonAnswer[]): LessonAnswer[] {
  const silent = shown.filter((id) => !answered.some(({ lessonId }) => lessonId === id));
  return [...answered, ...silent.map((lessonId): LessonAnswer => ({ lessonId, answer: 'seen' }))];
}
