import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { callTraits } from '../../../../shared/domain/call/call-defaults.ts';
import { isAsleep } from '../../../../shared/domain/call/is-asleep.ts';
import { currentInstant } from '../../../data/clock/clock.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** What else is open with this person, soonest first; not what is only ours to do, nor an alarm that is asleep. */
export async function readOpenWith(reader: Reader, customerId: Id, except: Id): Promise<Call[]> {
  const calls = await reader.calls.where('customerId').equals(customerId).toArray();
  return visible(calls, await reader.pendingWork())
    .filter((call) => call.open === 1 && call.id !== except && isWithThem(call) && !isAsleep(call, currentInstant()))
    .toSorted((a, b) => a.rank - b.rank || (a.dueAt < b.dueAt ? -1 : 1));
}

/** A talk with them can settle it: a look back or a yes of the owner's cannot be. */
function isWithThem({ kind }: Call): boolean {
  return callTraits[kind].contact || kind === 'promise';
}
