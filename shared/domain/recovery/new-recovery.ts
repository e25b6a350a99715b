import type { Id } from '../base/id.ts';
import type { Instant } from '../base/now.ts';
import type { Row } from '../base/row.ts';
import type { Recovery, RecoveryStepState } from './recovery.ts';

/** A recovery as the rules hand it on, before the kernel adds its bookkeeping. */
export type RecoveryState = Omit<Recovery, keyof Row> & { readonly id: Id };

/** What a recovery is about; of several the job's chain counts. */
export type RecoveryAbout = Pick<Recovery, 'origin' | 'customerId' | 'jobId' | 'rootJobId' | 'complaintId'>;

export const openStep: RecoveryStepState = { state: 'open', by: null, at: null, words: '', reason: '' };

/** The five steps before anything was done. */
export function openSteps(): Recovery['steps'] {
  return { apology: openStep, reinstatement: openStep, empathy: openStep, atonement: openStep, 'follow-up': openStep };
}

/** The key that one open recovery may hold: one for a chain of jobs, and for what is about no job one for the complaint or the customer. */
export function recoveryKey({ rootJobId, complaintId, customerId }: Pick<Recovery, 'rootJobId' | 'complaintId' | 'customerId'>): string {
  if (rootJobId !== null) return `job:${rootJobId}`;
  return complaintId === null ? `customer:${customerId}` : `complaint:${complaintId}`;
}

/** A recovery of which nothing is done yet. */
export function newRecovery(id: Id, about: RecoveryAbout, openedAt: Instant, assignedTo: Id | null = null): RecoveryState {
  return {
    id,
    ...about,
    openKey: recoveryKey(about),
    state: 'open',
    openedAt,
    assignedTo,
    technician: null,
    steps: openSteps(),
    verdict: null,
    closedAt: null,
    reopened: [],
  };
}
