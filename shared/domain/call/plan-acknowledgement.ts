import { earlierOf, laterOf } from '../base/local-time.ts';
import type { Instant } from '../base/now.ts';
import type { Reason } from '../base/reason.ts';
import type { Call } from './call.ts';
import { afterWork, type CallTiming, mayRing, numbersOf, ringBy, ringFrom, tellBy } from './call-timing.ts';

export interface AcknowledgementInput {
  /** Since when it is owed; the present by default. */
  readonly since?: Instant;
  /** When our visit begins; null while it is to be arranged, and once it is over. */
  readonly arrivalAt: Instant | null;
}

/** When to ring; `reason` says why then. `dueAt` is never before the present. */
export type DuePlan = Pick<Call, 'dueAt' | 'dueIs' | 'atDoor'> & { readonly reason: Reason };

/**
 * When somebody has to tell a customer that we are coming back (RULES section 2): within a business hour, half an hour
 * before arrival at the latest. In their quiet hours the last permitted minute still ahead of that; else the next
 * permitted one, if that is soon enough before arrival or no arrival is set; else the technician tells them at the
 * door. Call it for tenant and landlord separately.
 */
export function planAcknowledgement({ since, arrivalAt }: AcknowledgementInput, timing: CallTiming): DuePlan {
  const now = timing.now.instant;
  const numbers = numbersOf(timing);
  const withinHour = afterWork(since ?? now, numbers.acknowledgeWithin, timing);
  const deadline = arrivalAt === null ? null : tellBy(arrivalAt, numbers);
  const wanted = laterOf(now, deadline === null ? withinHour : earlierOf(withinHour, deadline));
  const code = deadline !== null && deadline < withinHour ? 'before-arrival' : 'within-business-hour';
  if (deadline !== null && deadline < now) return tooLate(arrivalAt, timing);
  if (mayRing(wanted, timing)) return { dueAt: wanted, dueIs: 'by', atDoor: false, reason: { code, params: {} } };
  const last = ringBy(wanted, timing);
  if (last !== null) return { dueAt: last, dueIs: 'by', atDoor: false, reason: { code: 'before-quiet-hours', params: {} } };
  const next = ringFrom(wanted, timing);
  if (deadline !== null && next > deadline) return tooLate(arrivalAt, timing);
  return { dueAt: next, dueIs: 'by', atDoor: false, reason: { code: 'after-quiet-hours', params: {} } };
}

/** For the technician's job sheet. Where they may be rung at once, somebody still can, until the technician is there. */
function tooLate(arrivalAt: Instant | null, timing: CallTiming): DuePlan {
  const now = timing.now.instant;
  const reason = { code: 'at-the-door', params: {} };
  if (arrivalAt === null || arrivalAt <= now) return { dueAt: ringFrom(now, timing), dueIs: 'by', atDoor: true, reason };
  return { dueAt: mayRing(now, timing) ? now : arrivalAt, dueIs: 'by', atDoor: true, reason };
}
