import type { Call } from './call.ts';
import { type CallTiming, numbersOf, ringBy, tellBy } from './call-timing.ts';

/** A time that a rule wants for a call. */
export type WantedTime = Pick<Call, 'dueAt' | 'dueIs'>;

export interface FittedTime extends WantedTime {
  readonly atDoor: boolean;
  /** `kept`: as wanted. `moved`: earlier, because of the arrival. `door`: no permitted minute is left before it. */
  readonly fit: 'kept' | 'moved' | 'door';
}

/**
 * Moves a later try before the arrival that it must precede: what comes after the visit is no use to the customer.
 * An arrival that is past changes nothing.
 */
export function fitBeforeArrival(wanted: WantedTime, call: Pick<Call, 'arrivalAt' | 'atDoor'>, timing: CallTiming): FittedTime {
  const kept: FittedTime = { ...wanted, atDoor: call.atDoor, fit: 'kept' };
  const { arrivalAt } = call;
  if (arrivalAt === null || arrivalAt <= timing.now.instant) return kept;
  const deadline = tellBy(arrivalAt, numbersOf(timing));
  if (wanted.dueAt <= deadline) return kept;
  const last = ringBy(deadline, timing);
  if (last !== null) return { dueAt: last, dueIs: 'by', atDoor: call.atDoor, fit: 'moved' };
  return { dueAt: arrivalAt, dueIs: 'by', atDoor: true, fit: 'door' };
}
