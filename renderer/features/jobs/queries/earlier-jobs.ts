import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { PlaceFacts } from './read-place.ts';

/**
 * The jobs that another may go back for, newest first: what we were there for, and what was asked for on an earlier day
 * and never closed.
 */
export function earlierJobs(place: PlaceFacts | undefined, jobId: string, now: Now): Job[] {
  return (place?.jobs ?? []).filter(({ id, status, completedAt, requestedAt }) => {
    if (id === jobId || status === 'cancelled') return false;
    return completedAt !== null || place?.visitedAt.has(id) === true || localOf(requestedAt, now.zone).date < now.date;
  });
}
