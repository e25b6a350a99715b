import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { loadSurroundings, type Surroundings } from './job-surroundings.ts';

export interface LoadedJob {
  readonly job: Job;
  readonly around: Surroundings;
}

export async function loadJob(reader: Reader, jobId: Id, originals: readonly Id[] = []): Promise<LoadedJob | null> {
  const job = await reader.jobs.get(jobId);
  return job === undefined ? null : { job, around: await loadSurroundings(reader, job, originals) };
}

/** The job, unless it is gone or in a state in which this cannot be done. */
export function openJob(found: LoadedJob | null, refused: readonly Job['status'][]): Result<LoadedJob> {
  const problem = (code: string): Result<never> => ({ ok: false, problems: [{ path: [], code, params: {} }] });
  if (found === null || found.job.live === 0) return problem('job-gone');
  return refused.includes(found.job.status) ? problem(`job-is-${found.job.status}`) : { ok: true, value: found };
}
