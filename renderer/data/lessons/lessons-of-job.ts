import type { Id } from '../../../shared/domain/base/id.ts';
import type { LocalDate } from '../../../shared/domain/base/now.ts';
import type { Job } from '../../../shared/domain/job/job.ts';
import type { Lesson, LessonUse } from '../../../shared/domain/lesson/lesson.ts';
import { matchLessons, prepareMatch } from '../../../shared/domain/lesson/match-lessons.ts';
import { type Reader, visible } from '../kernel/reader.ts';
import { readLessonsInForce } from './read-lessons.ts';

/** A lesson beside a job, and what somebody made of it there: none where it was not shown in a form yet. */
export interface LessonOfJob {
  readonly lesson: Lesson;
  /** The last first. */
  readonly uses: readonly LessonUse[];
}

/**
 * The lessons of a job, for its page and its sheet: those that were shown when it was booked or closed, and while it is
 * still to be done those that apply to it. Empty where the job is not on record.
 */
export async function readLessonsOfJob(reader: Reader, jobId: Id, on: LocalDate): Promise<LessonOfJob[]> {
  const [job, usesOfJob, pending] = await Promise.all([
    reader.jobs.get(jobId),
    reader.lessonUses.where('jobId').equals(jobId).toArray(),
    reader.pendingWork(),
  ]);
  if (job === undefined || visible([job], pending).length === 0) return [];
  const uses = visible(usesOfJob, pending).toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  const used = await reader.lessons.bulkGet([...new Set(uses.map(({ lessonId }) => lessonId))]);
  const applying = job.completedAt === null && job.status !== 'cancelled' ? await applyingTo(reader, job, on) : [];
  const lessons = [
    ...applying,
    ...visible(
      used.filter((lesson) => lesson !== undefined),
      pending,
    ),
  ];
  const unique = [...new Map(lessons.map((lesson) => [lesson.id, lesson])).values()];
  return unique.map((lesson) => ({ lesson, uses: uses.filter(({ lessonId }) => lessonId === lesson.id) }));
}

async function applyingTo(reader: Reader, job: Job, on: LocalDate): Promise<Lesson[]> {
  const [lessons, equipment] = await Promise.all([readLessonsInForce(reader, on), reader.equipment.bulkGet(job.equipmentIds)]);
  const equipmentKinds = equipment.flatMap((piece) => (piece?.live === 1 ? [piece.kind] : []));
  const prepared = lessons.map((lesson) => ({ lesson, prepared: prepareMatch(lesson.match) }));
  return matchLessons(prepared, { ...job, equipmentKinds }, on).map(({ lesson }) => lesson);
}
