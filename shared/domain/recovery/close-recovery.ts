import type { Id } from '../base/id.ts';
import type { Instant } from '../base/now.ts';
import type { Problem, Reason, Result } from '../base/reason.ts';
import { openSteps, type RecoveryState, recoveryKey } from './new-recovery.ts';
import { nextStep } from './take-step.ts';

export interface Verdict {
  /** The customer's own words; may be empty only where they gave none. */
  readonly words: string;
  /** 0 to 10; null where they gave none. */
  readonly score: number | null;
  /** True when they were asked and gave neither words nor a score. */
  readonly gaveNone: boolean;
}

/**
 * Closes it with the customer's own judgement. Problems: `recovery-closed`; `steps-open` while a step is neither done
 * nor skipped; `verdict-needed` and `score-needed`, both at once, where nothing is said of what they answered.
 */
export function closeRecovery(recovery: RecoveryState, verdict: Verdict, at: Instant): Result<RecoveryState> {
  if (recovery.state === 'closed') return refused('recovery-closed', []);
  if (nextStep(recovery) !== null) return refused('steps-open', []);
  const words = verdict.words.trim();
  const problems = verdict.gaveNone ? [] : missing(words, verdict.score);
  if (problems.length > 0) return { ok: false, problems };
  const { openKey: _, ...rest } = recovery;
  return { ok: true, value: { ...rest, state: 'closed', verdict: { words, score: verdict.score, at }, closedAt: at } };
}

/**
 * Begins anew: the steps are open again, and what had been done is kept in `reopened`.
 * @param jobId the visit by which we make it good now; absent: as before
 */
export function reopenRecovery(recovery: RecoveryState, because: Reason, at: Instant, jobId: Id | null = recovery.jobId): RecoveryState {
  const { jobId: before, technician, steps, verdict, closedAt } = recovery;
  return {
    ...recovery,
    openKey: recoveryKey(recovery),
    state: 'open',
    jobId,
    technician: null,
    steps: openSteps(),
    verdict: null,
    closedAt: null,
    reopened: [...recovery.reopened, { at, because, before: { jobId: before, technician, steps, verdict, closedAt } }],
  };
}

/** As it was before it was opened again; itself where it never was. */
export function takeBackReopening(recovery: RecoveryState): RecoveryState {
  const last = recovery.reopened.at(-1);
  if (last === undefined) return recovery;
  const { openKey: _, ...rest } = recovery;
  const before = { ...rest, ...last.before, reopened: recovery.reopened.slice(0, -1) };
  return last.before.closedAt === null ? { ...before, state: 'open', openKey: recoveryKey(recovery) } : { ...before, state: 'closed' };
}

function missing(words: string, score: number | null): Problem[] {
  return [
    ...(words === '' ? [{ path: ['words'], code: 'verdict-needed', params: {} }] : []),
    ...(score === null ? [{ path: ['score'], code: 'score-needed', params: {} }] : []),
  ];
}

function refused(code: string, path: string[]): Result<never> {
  return { ok: false, problems: [{ path, code, params: {} }] };
}
