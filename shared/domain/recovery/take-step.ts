import type { Id } from '../base/id.ts';
import type { Instant } from '../base/now.ts';
import type { Result } from '../base/reason.ts';
import { openStep } from './new-recovery.ts';
import { type Recovery, type RecoveryStep, type RecoveryStepState, recoverySteps } from './recovery.ts';

type Stepped = Pick<Recovery, 'state' | 'steps'>;

/** How far a recovery has come (RULES section 3). */
export type RecoveryStage = 'opened' | 'acknowledged' | 'reinstated' | 'atoned' | 'followed-up' | 'closed';

export interface Done {
  readonly by: Id;
  /** When it was done in truth; what is noted later keeps its time. */
  readonly at: Instant;
  readonly words: string;
}

/** Who skips it when, and why. */
export interface Skipped {
  readonly by: Id;
  readonly at: Instant;
  readonly reason: string;
}

/** Marks a step as done. Problems: `recovery-closed`; `step-settled` where it was done or skipped before. */
export function doStep<R extends Stepped>(recovery: R, step: RecoveryStep, { by, at, words }: Done): Result<R> {
  return settle(recovery, step, { state: 'done', by, at, words, reason: '' });
}

/** Leaves a step out. Problems: as `doStep`, and `skip-needs-reason`. */
export function skipStep<R extends Stepped>(recovery: R, step: RecoveryStep, { by, at, reason }: Skipped): Result<R> {
  if (reason.trim() === '') return refused('skip-needs-reason', ['reason']);
  return settle(recovery, step, { state: 'skipped', by, at, words: '', reason: reason.trim() });
}

/** Makes a step open again. Problems: `recovery-closed`; `step-open` where there is nothing to take back. */
export function takeBackStep<R extends Stepped>(recovery: R, step: RecoveryStep): Result<R> {
  if (recovery.state === 'closed') return refused('recovery-closed');
  if (recovery.steps[step].state === 'open') return refused('step-open');
  return { ok: true, value: { ...recovery, steps: { ...recovery.steps, [step]: openStep } } };
}

/** Marks a step as done where it is still open, and else leaves everything as it is. */
export function doIfOpen<R extends Stepped>(recovery: R, step: RecoveryStep, done: Done): R {
  const stepped = doStep(recovery, step, done);
  return stepped.ok ? stepped.value : recovery;
}

/** The first step that is open, in their order; null once all are settled. */
export function nextStep({ steps }: Pick<Recovery, 'steps'>): RecoveryStep | null {
  return recoverySteps.find((step) => steps[step].state === 'open') ?? null;
}

/** True while nothing was done or skipped. */
export function isUntouched({ steps }: Pick<Recovery, 'steps'>): boolean {
  return recoverySteps.every((step) => steps[step].state === 'open');
}

/**
 * How far it has come: up to the first step that is open. Empathy has no stage of its own, but what comes after it
 * waits for it.
 */
export function stageOf(recovery: Stepped): RecoveryStage {
  if (recovery.state === 'closed') return 'closed';
  const next = nextStep(recovery);
  return next === null ? 'followed-up' : stageBefore[next];
}

const stageBefore: Readonly<Record<RecoveryStep, RecoveryStage>> = {
  apology: 'opened',
  reinstatement: 'acknowledged',
  empathy: 'reinstated',
  atonement: 'reinstated',
  'follow-up': 'atoned',
};

function settle<R extends Stepped>(recovery: R, step: RecoveryStep, state: RecoveryStepState): Result<R> {
  if (recovery.state === 'closed') return refused('recovery-closed');
  if (recovery.steps[step].state !== 'open') return refused('step-settled');
  return { ok: true, value: { ...recovery, steps: { ...recovery.steps, [step]: state } } };
}

function refused(code: string, path: string[] = []): Result<never> {
  return { ok: false, problems: [{ path, code, params: {} }] };
}
