import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** A case with the jobs that it was made from, as far as they are still on record. */
export interface CaseRead {
  readonly story: Case;
  readonly jobs: readonly Job[];
}

export async function readCase(reader: Reader, caseId: Id): Promise<CaseRead | null> {
  const [story] = visible(
    [await reader.cases.get(caseId)].filter((row) => row !== undefined),
    await reader.pendingWork(),
  );
  if (story === undefined) return null;
  const jobs = (await reader.jobs.bulkGet([...story.jobIds])).filter((job) => job !== undefined && job.live === 1);
  return { story, jobs: jobs as Job[] };
}
