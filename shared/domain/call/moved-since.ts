import type { Id } from '../base/id.ts';
import { earlierOf, startOfDay } from '../base/local-time.ts';
import type { Instant, LocalDate, Now } from '../base/now.ts';
import type { Call } from './call.ts';

/** When a person last sat at the desk, and since when they are told, on `date`, what moved. */
export interface Seen {
  readonly at: Instant;
  readonly date: LocalDate;
  readonly since: Instant;
}

/**
 * Since when to tell what moved: since the end of yesterday, or since this person last sat here when that is longer ago
 * (a weekend, a week off). It stays the same all day, until they say that they have seen it.
 */
export function seenToday(before: Seen | null, now: Now): Seen {
  if (before !== null && before.date === now.date) return { ...before, at: now.instant };
  const today = startOfDay(now.date, now.zone);
  return { at: now.instant, date: now.date, since: before === null ? today : earlierOf(before.at, today) };
}

/** How a call moved: given to somebody by another person, opened, changed, or settled. */
export const movedGroups = ['handed', 'new', 'moved', 'done'] as const;
export type MovedGroup = (typeof movedGroups)[number];

/** @param handed the calls that somebody else gave to the person who asks */
export function movedGroupOf(call: Pick<Call, 'id' | 'open' | 'createdAt'>, since: Instant, handed: ReadonlySet<Id>): MovedGroup {
  if (call.open === 0) return 'done';
  if (handed.has(call.id)) return 'handed';
  return call.createdAt > since ? 'new' : 'moved';
}
