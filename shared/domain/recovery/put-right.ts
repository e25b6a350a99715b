import type { Id } from '../base/id.ts';
import type { Instant } from '../base/now.ts';
import type { RecoveryState } from './new-recovery.ts';
import { doIfOpen } from './take-step.ts';

/** A visit of a chain that has just been closed. */
export interface ReturnVisit {
  readonly jobId: Id;
  readonly rootJobId: Id;
  readonly endedAt: Instant;
  /** False: we looked but mended nothing, so it is not put right yet. */
  readonly repairMade: boolean;
  readonly technician: Id;
  /** What we told them it was, or what was done. */
  readonly words: string;
  /** Who told them that the first visit had not settled it, and when; null where nobody did. */
  readonly told: { readonly by: Id; readonly at: Instant } | null;
}

/**
 * What closing a return visit marks on the chain's open recovery: told, if they were; put right, if it was mended. A
 * job that was closed before its recovery was opened is what it is about, and puts nothing right.
 */
export function putRight(recoveries: readonly RecoveryState[], visit: ReturnVisit): RecoveryState[] {
  return recoveries.map((recovery) => {
    if (recovery.state === 'closed' || recovery.rootJobId !== visit.rootJobId || recovery.jobId !== visit.jobId) return recovery;
    const told = visit.told === null ? recovery : doIfOpen(recovery, 'apology', { ...visit.told, words: '' });
    if (!visit.repairMade) return told;
    const done = doIfOpen(told, 'reinstatement', { by: visit.technician, at: visit.endedAt, words: visit.words });
    return done === told ? told : { ...done, technician: visit.technician };
  });
}
