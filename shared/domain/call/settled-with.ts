import type { Id } from '../base/id.ts';
import { addDays, startOfDay } from '../base/local-time.ts';
import type { Now } from '../base/now.ts';
import { complaintCallFor } from '../complaint/complaint-calls.ts';
import type { Call } from './call.ts';
import { callTraits } from './call-defaults.ts';

/**
 * What else is settled by one conversation, unless somebody unticks it: one person is rung once. One who has just rung
 * us settles all that a call can. Left out is what this conversation cannot answer: what we will do about a complaint,
 * because nobody has been told of a plan by being told something else; and how it is by a later day, because nobody
 * knows that yet.
 * @param alsoOpen what else is open with the same person
 */
export function settledWith(alsoOpen: readonly Call[], now: Now, theyRang: boolean): Id[] {
  const tomorrow = startOfDay(addDays(now.date, 1), now.zone);
  return alsoOpen
    .filter(({ kind }) => callTraits[kind].contact && (theyRang || callTraits[kind].urgency === 'owed'))
    .filter((call) => call.kind !== 'complaint' || complaintCallFor(call) !== 'plan')
    .filter((call) => call.kind !== 'recovery-follow-up' || call.dueAt < tomorrow)
    .map(({ id }) => id);
}
