import type { Instant } from '../base/now.ts';
import type { Call } from './call.ts';
import type { CallTiming } from './call-timing.ts';
import { fitBeforeArrival } from './fit-before-arrival.ts';
import { planAcknowledgement } from './plan-acknowledgement.ts';

export type ReplannedCall = Pick<Call, 'createdAt' | 'dueAt' | 'dueIs' | 'attempts' | 'nextStep' | 'atDoor'>;

/**
 * The time fields of an open acknowledgement after its visit was moved, booked, cancelled or done. Give null for an
 * arrival that is no longer ahead. Not tried yet: planned anew, with the hour running from when the call was opened, so
 * that moving a visit wins no time. Tried already, or put off: the next try stays where it is unless the new arrival
 * comes first; one that the old arrival had forced stays early, which does no harm.
 */
export function replanForArrival(
  call: ReplannedCall,
  arrivalAt: Instant | null,
  timing: CallTiming,
): Pick<Call, 'arrivalAt' | 'dueAt' | 'dueIs' | 'atDoor'> {
  const untouched = call.attempts === 0 && call.dueIs === 'by' && call.nextStep === 'ring';
  if (untouched) {
    const { dueAt, dueIs, atDoor } = planAcknowledgement({ since: call.createdAt, arrivalAt }, timing);
    return { arrivalAt, dueAt, dueIs, atDoor };
  }
  const { dueAt, dueIs, atDoor } = fitBeforeArrival(call, { arrivalAt, atDoor: false }, timing);
  return { arrivalAt, dueAt, dueIs, atDoor };
}
