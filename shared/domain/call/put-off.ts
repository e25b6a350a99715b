import { isBusinessDay, nextBusinessDay, nextOpening, openingOn } from '../base/business-calendar.ts';
import { addMinutes, localOf } from '../base/local-time.ts';
import type { Instant } from '../base/now.ts';
import type { Call } from './call.ts';
import { callTraits } from './call-defaults.ts';
import { afterWork, type CallTiming, numbersOf, ringInOfficeHours } from './call-timing.ts';
import { fitBeforeArrival } from './fit-before-arrival.ts';

/** Until when somebody puts off what they cannot get to. */
export const putOffChoices = ['later-today', 'tomorrow', 'a-day'] as const;
export type PutOffChoice = (typeof putOffChoices)[number];

/** Why a call is not put off with others. */
export type PutOffRefusal = 'closed' | 'own-rule' | 'comes-first' | 'promised' | 'later-already';

type PutOffCall = Pick<Call, 'open' | 'kind' | 'dueAt' | 'dueIs' | 'arrivalAt' | 'atDoor' | 'nextStep'>;

export type PutOffPlan =
  | ({ readonly fit: 'kept' | 'moved' | 'door' } & Pick<Call, 'dueAt' | 'dueIs' | 'atDoor'>)
  | { readonly fit: 'left'; readonly because: PutOffRefusal };

/**
 * The moment that a choice means, in opening hours; null for "later today" when what is left of today's opening hours is
 * not enough. Tomorrow is the next day on which we are open.
 */
export function putOffUntil(choice: PutOffChoice, timing: CallTiming): Instant | null {
  const { now, calendar } = timing;
  switch (choice) {
    case 'later-today': {
      if (!isBusinessDay(now.date, calendar, now.zone)) return null;
      const at = afterWork(now.instant, numbersOf(timing).secondTryAfter, timing);
      return localOf(at, now.zone).date === now.date ? at : null;
    }
    case 'tomorrow': {
      const day = nextBusinessDay(now.date, calendar, now.zone);
      return (day && openingOn(day, calendar, now.zone)?.from) ?? addMinutes(now.instant, dayMinutes);
    }
    case 'a-day': {
      const at = addMinutes(now.instant, dayMinutes);
      return nextOpening(at, calendar, now.zone) ?? at;
    }
  }
}

const dayMinutes = 24 * 60;

/**
 * Puts one open call off, as a bulk does: nobody was rung, so no try is counted. It comes up again when we are open, for
 * what means ringing when the customer may be rung too, and before the arrival that it must precede. What has its own
 * rule for waiting is left: a review; a promise past its time, which is moved by telling the customer; a double
 * deviation, which comes before everything. So is what comes up later in any case.
 */
export function planPutOff(call: PutOffCall, choice: PutOffChoice, timing: CallTiming): PutOffPlan {
  const until = putOffUntil(choice, timing);
  if (call.open === 0) return left('closed');
  if (call.kind === 'review') return left('own-rule');
  if (call.kind === 'double-deviation') return left('comes-first');
  if (until === null || call.dueAt >= until) return left('later-already');
  if (call.kind === 'promise' && call.dueIs === 'by') return left('promised');
  const rings = callTraits[call.kind].contact && call.nextStep === 'ring';
  const at = rings ? ringInOfficeHours(until, timing) : until;
  return fitBeforeArrival({ dueAt: at, dueIs: 'from' }, call, timing);
}

/**
 * Puts one open call to a moment that somebody chose, as on a calendar: nobody was rung, so no try is counted. The moment
 * stays as it was chosen, whatever the hours; only a visit that it must precede draws it earlier. A time before the
 * present one keeps what is due by then. What has its own rule for waiting is left, as in `planPutOff`.
 */
export function planPutOffTo(call: PutOffCall, at: Instant, timing: CallTiming): PutOffPlan {
  if (call.open === 0) return left('closed');
  if (call.kind === 'review') return left('own-rule');
  if (call.kind === 'double-deviation') return left('comes-first');
  if (call.kind === 'promise') return left('promised');
  return fitBeforeArrival({ dueAt: at, dueIs: at < call.dueAt ? call.dueIs : 'from' }, call, timing);
}

function left(because: PutOffRefusal): PutOffPlan {
  return { fit: 'left', because };
}
