import type { Id } from '../../../../shared/domain/base/id.ts';
import { addDays } from '../../../../shared/domain/base/local-time.ts';
import type { LocalDate } from '../../../../shared/domain/base/now.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { LessonMatch } from '../../../../shared/domain/lesson/lesson.ts';
import { matchesNothing, matchJob, prepareMatch } from '../../../../shared/domain/lesson/match-lessons.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** The newest jobs of the last year that are looked at: more would only tell the same. */
const mostJobs = 2_000;
const chunk = 100;

/** At how many jobs a lesson would have been shown, of how many that were looked at. */
export interface WouldShow {
  readonly jobs: number;
  readonly of: number;
  /** True where the year holds more jobs than were looked at. */
  readonly more: boolean;
}

/** Counts the jobs of the last year that a matching rule is about; in chunks, and null once `signal` says to stop. */
export async function countMatches(reader: Reader, match: LessonMatch, today: LocalDate, signal: AbortSignal): Promise<WouldShow | null> {
  if (matchesNothing(match)) return { jobs: 0, of: 0, more: false };
  const from = addDays(today, -365);
  const [keys, pending] = await Promise.all([
    reader.jobs
      .where('[live+requestedAt]')
      .between([1, from], [1, '\uffff'])
      .reverse()
      .limit(mostJobs + 1)
      .primaryKeys(),
    reader.pendingWork(),
  ]);
  const prepared = prepareMatch(match);
  const count = { jobs: 0, of: 0, more: keys.length > mostJobs };
  for (let start = 0; start < Math.min(keys.length, mostJobs); start += chunk) {
    if (signal.aborted) return null;
    const rows = await reader.jobs.bulkGet(keys.slice(start, Math.min(start + chunk, mostJobs)));
    const jobs = visible(
      rows.filter((row) => row !== undefined),
      pending,
    );
    const kinds = match.equipmentKinds.length === 0 ? new Map() : await kindsOf(reader, jobs);
    count.of += jobs.length;
    count.jobs += jobs.filter((job) => matchJob(prepared, { ...job, equipmentKinds: kinds.get(job.id) ?? [] }) !== null).length;
  }
  return signal.aborted ? null : count;
}

/** The kinds of equipment that each job is about. */
export async function kindsOf(reader: Reader, jobs: readonly Job[]): Promise<Map<Id, string[]>> {
  const ids = [...new Set(jobs.flatMap(({ equipmentIds }) => equipmentIds))];
  const pieces = ids.length === 0 ? [] : await reader.equipment.bulkGet(ids);
  const kinds = new Map(pieces.flatMap((piece) => (piece?.live === 1 ? [[piece.id, piece.kind] as const] : [])));
  return new Map(jobs.map((job) => [job.id, job.equipmentIds.flatMap((id) => kinds.get(id) ?? [])]));
}
