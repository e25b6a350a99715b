import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import type { Lesson } from '../../../../shared/domain/lesson/lesson.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** A case and what it taught: the lessons made from it, the newest first. Null where the case is gone. */
export async function readCaseLessons(reader: Reader, caseId: Id): Promise<{ told: Case; lessons: Lesson[] } | null> {
  const [told, rows, pending] = await Promise.all([
    reader.cases.get(caseId),
    reader.lessons.where('caseId').equals(caseId).toArray(),
    reader.pendingWork(),
  ]);
  if (told === undefined || visible([told], pending).length === 0) return null;
  return { told, lessons: visible(rows, pending).toSorted((a, b) => b.createdAt.localeCompare(a.createdAt)) };
}
