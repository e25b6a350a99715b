import type { Id } from '../../../../shared/domain/base/id.ts';
import { type LikeCase, likeJob } from '../../../../shared/domain/case/like-job.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { readDigests } from './read-digests.ts';

/** A job and the cases that are like it, the likest first. */
export interface LikeFound {
  readonly job: Job;
  readonly cases: readonly LikeCase[];
}

/** Null for a job that is not there any more. */
export async function readLike(reader: Reader, jobId: Id, most: number): Promise<LikeFound | null> {
  const job = await reader.jobs.get(jobId);
  if (job === undefined || visible([job], await reader.pendingWork()).length === 0) return null;
  const pieces = await reader.equipment.bulkGet(job.equipmentIds);
  const equipmentKinds = pieces.flatMap((piece) => (piece === undefined ? [] : [piece.kind]));
  return { job, cases: likeJob({ ...job, equipmentKinds }, await readDigests(reader), most) };
}
