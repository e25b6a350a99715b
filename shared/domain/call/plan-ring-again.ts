import type { Call } from './call.ts';
import { type CallTiming, ringFrom } from './call-timing.ts';
import { fitBeforeArrival } from './fit-before-arrival.ts';
import { comesUpAgain } from './is-asleep.ts';

/**
 * The fields of an open call once its customer's number is known again: to be rung from now on, in their calling hours
 * and before an arrival. Its attempts stay: they were made on the person.
 */
export function planRingAgain(
  call: Pick<Call, 'kind' | 'arrivalAt' | 'atDoor'>,
  timing: CallTiming,
): Pick<Call, 'nextStep' | 'dueAt' | 'dueIs' | 'atDoor'> {
  const wanted = { dueAt: ringFrom(timing.now.instant, timing), dueIs: comesUpAgain(call.kind) } as const;
  const { dueAt, dueIs, atDoor } = fitBeforeArrival(wanted, call, timing);
  return { nextStep: 'ring', dueAt, dueIs, atDoor };
}
