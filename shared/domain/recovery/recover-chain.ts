import type { Id } from '../base/id.ts';
import type { Instant } from '../base/now.ts';
import { reopenRecovery, takeBackReopening } from './close-recovery.ts';
import { newRecovery, openStep, type RecoveryState, recoveryKey } from './new-recovery.ts';
import { doIfOpen, isUntouched } from './take-step.ts';

/** A person's answer about the job: where it now belongs, and what was said. */
export interface ChainAnswer {
  readonly job: { readonly id: Id; readonly customerId: Id; readonly requestedAt: Instant };
  /** `yes`: a confirmed revisit. Anything else opens nothing. */
  readonly answer: 'yes' | 'other';
  /** First job of the chain of any job, after the answer. */
  readonly rootOf: (jobId: Id) => Id;
  /** Set when the customer was told in the same breath. */
  readonly said: { readonly by: Id; readonly words: string } | null;
  /** True for a recovery in which something was promised or offered: what was said to a customer stays in its place. */
  readonly isInUse: (recoveryId: Id) => boolean;
  readonly at: Instant;
  readonly newId: () => Id;
}

/**
 * What an answer makes of the recoveries around a job (RULES section 3). A confirmed revisit opens one, or opens the
 * chain's own again once that had been put right: the person has been let down twice. An answer taken back lets go of
 * one of which nothing was done yet. Every other one follows its job to the chain where that belongs now; one chain
 * never has two that are open.
 */
export function recoverChain(recoveries: readonly RecoveryState[], answered: ChainAnswer): RecoveryState[] {
  const { job, answer, said, rootOf } = answered;
  const unsaid = said === null ? recoveries.map((recovery) => unsay(recovery, job.id)) : recoveries;
  const kept = unsaid.flatMap((recovery) => letGo(recovery, answered));
  const followed = onePerChain(
    kept.map((recovery) => follow(recovery, rootOf)),
    answered,
  );
  return answer === 'yes' ? confirm(followed, answered) : followed;
}

/** What an earlier answer said had been said counts no more once an answer does not. */
function unsay(recovery: RecoveryState, jobId: Id): RecoveryState {
  const { apology } = recovery.steps;
  if (recovery.jobId !== jobId || recovery.state === 'closed' || apology.state !== 'done' || apology.at !== beganAt(recovery))
    return recovery;
  return { ...recovery, steps: { ...recovery.steps, apology: openStep } };
}

/** What was opened for this job and is untouched goes when the job goes back for nothing, or for something else. */
function letGo(recovery: RecoveryState, { job, rootOf, answer, isInUse }: ChainAnswer): RecoveryState[] {
  const stays = answer === 'yes' && recovery.rootJobId === rootOf(job.id);
  if (recovery.jobId !== job.id || stays || recovery.state === 'closed') return [recovery];
  if (recovery.origin !== 'revisit' && recovery.reopened.length === 0) return [{ ...recovery, jobId: recovery.rootJobId }];
  if (!isUntouched(recovery)) return [recovery];
  if (recovery.reopened.length > 0) return [takeBackReopening(recovery)];
  // With a yes to another original it moves there with the job.
  return answer === 'yes' || isInUse(recovery.id) ? [recovery] : [];
}

function follow(recovery: RecoveryState, rootOf: (jobId: Id) => Id): RecoveryState {
  if (recovery.jobId === null) return recovery;
  const rootJobId = rootOf(recovery.jobId);
  if (rootJobId === recovery.rootJobId) return recovery;
  const moved = { ...recovery, rootJobId };
  return recovery.state === 'open' ? { ...moved, openKey: recoveryKey(moved) } : moved;
}

/**
 * Where two chains became one, the recovery that has come further, then the older, stays open. The other goes if
 * nothing was done, else it is closed without a word of theirs.
 */
function onePerChain(recoveries: readonly RecoveryState[], { at, isInUse }: Pick<ChainAnswer, 'at' | 'isInUse'>): RecoveryState[] {
  const open = recoveries.filter(({ state }) => state === 'open').toSorted((a, b) => settledSteps(b) - settledSteps(a) || byAge(a, b));
  const leading = new Map(open.toReversed().map((recovery) => [recoveryKey(recovery), recovery]));
  return recoveries.flatMap((recovery) => {
    if (recovery.state === 'closed' || leading.get(recoveryKey(recovery)) === recovery) return [recovery];
    const isEmpty = isUntouched(recovery) && recovery.reopened.length === 0 && !isInUse(recovery.id);
    if (isEmpty && recovery.origin === 'revisit') return [];
    const { openKey: _, ...rest } = recovery;
    return [{ ...rest, state: 'closed' as const, closedAt: at }];
  });
}

function confirm(recoveries: readonly RecoveryState[], answered: ChainAnswer): RecoveryState[] {
  const { job, rootOf, at, said, newId } = answered;
  const rootJobId = rootOf(job.id);
  const ofChain = recoveries.filter((recovery) => recovery.rootJobId === rootJobId).toSorted(byAge);
  const known = ofChain.find(({ state }) => state === 'open') ?? ofChain.at(-1);
  const tell = (recovery: RecoveryState): RecoveryState => (said === null ? recovery : doIfOpen(recovery, 'apology', { ...said, at }));
  if (known === undefined) {
    const about = { origin: 'revisit', customerId: job.customerId, jobId: job.id, rootJobId, complaintId: null } as const;
    return [...recoveries, tell(newRecovery(newId(), about, at))];
  }
  const next = tell(takeUp(known, answered));
  return recoveries.map((recovery) => (recovery === known ? next : recovery));
}

/** The chain's recovery with this visit: opened again where it had been put right before, else made good by this visit. */
function takeUp(known: RecoveryState, { job, at }: ChainAnswer): RecoveryState {
  if (job.id === known.jobId) return known;
  const later = job.requestedAt > beganAt(known);
  const wasPutRight = known.state === 'closed' || known.steps.reinstatement.state !== 'open';
  if (wasPutRight) return later ? reopenRecovery(known, { code: 'another-revisit', params: { jobId: job.id } }, at, job.id) : known;
  return later || known.jobId === known.rootJobId ? { ...known, jobId: job.id } : known;
}

/** When its present round began. */
function beganAt({ reopened, openedAt }: RecoveryState): Instant {
  return reopened.at(-1)?.at ?? openedAt;
}

function settledSteps({ steps }: RecoveryState): number {
  return Object.values(steps).filter(({ state }) => state !== 'open').length;
}

function byAge(a: RecoveryState, b: RecoveryState): number {
  return a.openedAt.localeCompare(b.openedAt) || (a.id < b.id ? -1 : 1);
}
