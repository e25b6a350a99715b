import type { LessonAnswer } from '../../../../shared/domain/lesson/lesson-answers.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

/** Without those about lessons that have gone since the form showed them. */
export async function stillThere(reader: Reader, answers: readonly LessonAnswer[]): Promise<LessonAnswer[]> {
  if (answers.length === 0) return [];
  const lessons = await reader.lessons.bulkGet(answers.map(({ lessonId }) => lessonId));
  return answers.filter((_answer, place) => lessons[place]?.live === 1);
}
