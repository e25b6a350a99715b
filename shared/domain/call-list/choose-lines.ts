import type { Id } from '../base/id.ts';
import type { Call } from '../call/call.ts';
import { callTraits } from '../call/call-defaults.ts';
import { mostLines } from './call-list.ts';

/** Which calls go on a printed list, and how many were left out and why. */
export interface ChosenLines {
  readonly callIds: readonly Id[];
  /** `not-rung`: nobody outside is rung for it, or they want no calls. `same-person`: dealt with in a line before. */
  readonly leftOut: { readonly 'not-rung': number; readonly 'same-person': number; readonly 'too-many': number };
}

type ChoosableCall = Pick<Call, 'id' | 'kind' | 'open' | 'live' | 'customerId'>;

/**
 * The lines of a printed list, in the order in which the calls stand on screen. One person is rung once: what else is
 * open with them belongs to their first line.
 * @param leftAlone customers who want no calls
 */
export function chooseLines(calls: readonly ChoosableCall[], leftAlone: ReadonlySet<Id>): ChosenLines {
  const rung = calls.filter((call) => isRung(call) && !leftAlone.has(call.customerId as Id));
  const met = new Set<Id>();
  const first = rung.filter(({ customerId }) => !met.has(customerId as Id) && met.add(customerId as Id));
  return {
    callIds: first.slice(0, mostLines).map(({ id }) => id),
    leftOut: {
      'not-rung': calls.length - rung.length,
      'same-person': rung.length - first.length,
      'too-many': Math.max(0, first.length - mostLines),
    },
  };
}

function isRung({ kind, open, live, customerId }: ChoosableCall): boolean {
  return open === 1 && live === 1 && customerId !== null && (callTraits[kind].contact || kind === 'promise');
}
