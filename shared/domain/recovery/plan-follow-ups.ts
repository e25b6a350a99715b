import { addBusinessDays } from '../base/business-calendar.ts';
import type { Id } from '../base/id.ts';
import { addDays, laterOf, localOf } from '../base/local-time.ts';
import type { Instant } from '../base/now.ts';
import type { Call } from '../call/call.ts';
import type { CallTiming } from '../call/call-timing.ts';
import { lastMinuteFrom } from '../call/last-minute-from.ts';
import type { RecoveryState } from './new-recovery.ts';
import type { RecoveryNumbers } from './recovery-defaults.ts';

/** The two questions how it is now: some days after, and once more weeks after. */
export const followUps = ['2d', '30d'] as const;
export type FollowUp = (typeof followUps)[number];

/** What a follow-up call is about: each recovery has one of each. */
export function followUpSubject(recoveryId: Id, which: FollowUp): string {
  return `${recoveryId}/${which}`;
}

/** Which of the two a call is; null for a call that is no follow-up. */
export function followUpOf({ kind, subject }: Pick<Call, 'kind' | 'subject'>): FollowUp | null {
  if (kind !== 'recovery-follow-up') return null;
  return followUps.find((which) => subject.endsWith(`/${which}`)) ?? null;
}

/**
 * The follow-ups that are owed: both once it was put right, the first only until somebody has asked. The second
 * stands also after closing, so that a repair that held two days is looked at once more.
 */
export function followUpsOwed({ state, steps }: Pick<RecoveryState, 'state' | 'steps'>): ReadonlySet<FollowUp> {
  if (steps.reinstatement.state === 'open') return new Set();
  const first = state === 'open' && steps['follow-up'].state === 'open';
  return new Set(first ? followUps : ['30d']);
}

export type FollowUpPlan = Pick<Call, 'dueAt' | 'dueIs' | 'reason'>;

/**
 * When to ask how it is now (RULES section 2): two business days after the return visit, and at 30 days (the first
 * business day from then), by the last minute of that day at which we are open and may ring; never in the past.
 */
export function planFollowUp(which: FollowUp, doneAt: Instant, timing: CallTiming, numbers: RecoveryNumbers): FollowUpPlan {
  const { now, calendar } = timing;
  const left = localOf(doneAt, now.zone).date;
  const wanted =
    which === '2d'
      ? (addBusinessDays(left, numbers.followUpAfter, calendar, now.zone) ?? addDays(left, numbers.followUpAfter))
      : addDays(left, numbers.followUpAgainAfter);
  const { dueAt } = lastMinuteFrom(laterOf(wanted, now.date), timing);
  return { dueAt, dueIs: 'by', reason: { code: `follow-up-${which}`, params: {} } };
}
