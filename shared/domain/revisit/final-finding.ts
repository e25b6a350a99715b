import type { Job } from '../job/job.ts';

/** The visit that settled it. */
export type LastVisit = Pick<Job, 'status' | 'completedAt' | 'finding' | 'workDone' | 'certainty' | 'repairMade' | 'finalCause'>;

/**
 * Whether what was found is final: the return visit is closed, we left sure, it was mended and its cause says that it
 * belongs to the first (never `unrelated`, and not what the customer did).
 */
export function isFinalFinding({ status, completedAt, finding, certainty, repairMade, finalCause }: LastVisit): boolean {
  if (status !== 'done' || completedAt === null || finding.trim() === '') return false;
  if (certainty !== 'sure' || repairMade === false) return false;
  return finalCause !== null && finalCause !== 'unrelated' && finalCause !== 'customer-use';
}
