import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Lesson } from '../../../../shared/domain/lesson/lesson.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** More lessons than these a team does not keep; the newest are shown. */
const mostShown = 200;

/** Every lesson, the newest first, and those whose case is gone. */
export interface LessonsPage {
  readonly lessons: readonly Lesson[];
  readonly withoutCase: ReadonlySet<Id>;
}

export async function readLessonsPage(reader: Reader): Promise<LessonsPage> {
  const [rows, pending] = await Promise.all([
    reader.lessons.where('[live+inForceFrom]').between([1, ''], [1, '\uffff']).reverse().limit(mostShown).toArray(),
    reader.pendingWork(),
  ]);
  const lessons = visible(rows, pending);
  const caseIds = [...new Set(lessons.flatMap(({ caseId }) => (caseId === null ? [] : [caseId])))];
  const cases = await reader.cases.bulkGet(caseIds);
  const there = new Set(cases.flatMap((told) => (told?.live === 1 ? [told.id] : [])));
  const withoutCase = lessons.filter(({ caseId }) => caseId === null || !there.has(caseId)).map(({ id }) => id);
  return { lessons, withoutCase: new Set(withoutCase) };
}
