import type { Now } from '../base/now.ts';
import type { Call } from './call.ts';
import { type CallNumbers, callDefaults } from './call-defaults.ts';
import { tellBy } from './call-timing.ts';

/**
 * True when an open call stands on the technician's job sheet (RULES section 2): marked so when it was planned, or
 * nobody was reached half an hour before arrival. Derived from the clock, never written. It stays true until the call
 * is settled: ringing remains possible until the technician is there.
 */
export function tellAtDoor(call: Pick<Call, 'state' | 'atDoor' | 'arrivalAt'>, now: Now, numbers: CallNumbers = callDefaults): boolean {
  if (call.state !== 'open') return false;
  if (call.atDoor) return true;
  return call.arrivalAt !== null && now.instant >= tellBy(call.arrivalAt, numbers);
}
