import type { LocalDate } from '../../../shared/domain/base/now.ts';
import type { Lesson } from '../../../shared/domain/lesson/lesson.ts';
import { isInForce } from '../../../shared/domain/lesson/match-lessons.ts';
import { type Reader, visible } from '../kernel/reader.ts';

/** More lessons than these nobody keeps in force; the newest count. */
const mostInForce = 200;

/** The lessons that are shown on a day, the newest first. */
export async function readLessonsInForce(reader: Reader, on: LocalDate): Promise<Lesson[]> {
  const [rows, pending] = await Promise.all([
    reader.lessons
      .where('[live+inForceFrom]')
      .between([1, ''], [1, on], true, true)
      .reverse()
      .filter((lesson) => isInForce(lesson, on))
      .limit(mostInForce)
      .toArray(),
    reader.pendingWork(),
  ]);
  return visible(rows, pending);
}
