import type { Id } from '../../../../shared/domain/base/id.ts';
import type { LessonUse } from '../../../../shared/domain/lesson/lesson.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** What was kept of lessons when this job was booked, or closed. */
export async function readUses(reader: Reader, jobId: Id, moment: LessonUse['moment']): Promise<LessonUse[]> {
  const [uses, pending] = await Promise.all([reader.lessonUses.where('jobId').equals(jobId).toArray(), reader.pendingWork()]);
  return visible(uses, pending).filter((use) => use.moment === moment);
}
