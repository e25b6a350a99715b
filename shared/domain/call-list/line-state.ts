import type { Id } from '../base/id.ts';
import type { Call, CallAttempt } from '../call/call.ts';
import type { CallList } from './call-list.ts';

/** How a line of a printed list stands. `settled`: the call is closed though nothing was logged; `gone`: it was taken back. */
export type LineState = 'left' | 'entered' | 'settled' | 'gone';

export interface ListLine {
  /** As on paper, from 1. */
  readonly number: number;
  readonly callId: Id;
  readonly state: LineState;
  /** What was logged since it was printed, in the order in which it happened: from the list or elsewhere. */
  readonly logged: readonly CallAttempt[];
}

/** The lines of a list as they stand now, the first one first. */
export function linesOf(
  list: Pick<CallList, 'callIds' | 'printedAt'>,
  calls: ReadonlyMap<Id, Pick<Call, 'open' | 'live'>>,
  attempts: readonly CallAttempt[],
): ListLine[] {
  const since = attempts.filter(({ live, createdAt }) => live === 1 && createdAt >= list.printedAt);
  return list.callIds.map((callId, at) => {
    const logged = since.filter((attempt) => attempt.callId === callId).toSorted((a, b) => (a.at < b.at ? -1 : 1));
    return { number: at + 1, callId, state: stateOf(calls.get(callId), logged.length > 0), logged };
  });
}

function stateOf(call: Pick<Call, 'open' | 'live'> | undefined, isLogged: boolean): LineState {
  if (call === undefined || call.live === 0) return 'gone';
  if (isLogged) return 'entered';
  return call.open === 1 ? 'left' : 'settled';
}

/** Numbers as one reads them aloud, those in a row as a stretch: `[1, 2, 3, 7]` is `[[1, 3], [7, 7]]`. */
export function stretchesOf(numbers: readonly number[]): (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  for (const number of numbers) {
    const last = stretches.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else stretches.push([number, number]);
  }
  return stretches;
}
