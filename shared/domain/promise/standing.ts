import { localOf } from '../base/local-time.ts';
import type { Instant, Now } from '../base/now.ts';
import type { Promised } from './promise.ts';
import { dayOver } from './resolve-due.ts';

/** How a promise stands, in the order in which lists offer it. */
export const promiseStandings = ['missed', 'overdue', 'due-today', 'renegotiated', 'open', 'kept', 'kept-late', 'withdrawn'] as const;
export type PromiseStanding = (typeof promiseStandings)[number];

type Dated = Pick<Promised, 'state' | 'dueOn' | 'dueAt' | 'zone' | 'keptAt' | 'renegotiated'>;

/**
 * How a promise stands at `now`, by the wall calendar of its own zone; derived, never written (RULES section 4). Past its
 * moment it is overdue, from the end of its day missed. A new date that they agreed to in time makes it `renegotiated`;
 * one that came after the end of the day does not undo that it was missed, and kept it stays `kept-late`.
 */
export function standingOf(promise: Dated, now: Pick<Now, 'instant'>): PromiseStanding {
  if (promise.state === 'withdrawn') return 'withdrawn';
  const at = promise.state === 'kept' ? (promise.keptAt ?? now.instant) : now.instant;
  const missed = missedAt(promise, at) !== null;
  if (promise.state === 'kept') return missed ? 'kept-late' : 'kept';
  if (missed) return 'missed';
  if (promise.dueAt < now.instant) return 'overdue';
  if (localOf(now.instant, promise.zone).date === promise.dueOn) return 'due-today';
  return promise.renegotiated.length > 0 ? 'renegotiated' : 'open';
}

/** The end of the first day that went by without it being kept or moved, as known at `at`; null when none did. */
export function missedAt({ dueOn, zone, renegotiated }: Dated, at: Instant): Instant | null {
  for (const earlier of renegotiated) {
    const end = dayOver(earlier.dueOn, zone);
    if (earlier.at >= end) return end;
  }
  const end = dayOver(dueOn, zone);
  return at >= end ? end : null;
}
