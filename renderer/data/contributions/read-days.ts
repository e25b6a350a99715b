import type { Collection } from 'dexie';
import type { Id } from '../../../shared/domain/base/id.ts';
import type { Instant } from '../../../shared/domain/base/now.ts';
import type { CalendarDay } from '../../../shared/domain/calendar/view-days.ts';

/** So many rows come with one read. */
const atOnce = 200;

/**
 * The rows of these days, which follow each other: with one read where they are few, else day by day, so that a month
 * of thousands is never held at once.
 * @param keep what of the rows of one read counts
 */
export async function readDays<R, K>(
  days: readonly CalendarDay[],
  within: (from: Instant, before: Instant) => Collection<R, string>,
  keep: (rows: R[]) => readonly K[] | Promise<readonly K[]>,
): Promise<K[]> {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const few = await within(first.from, last.before).limit(atOnce).toArray();
  if (few.length < atOnce) return [...(await keep(few))];
  const kept: K[] = [];
  for (const { from, before } of days) {
    for (let read = 0; ; read += atOnce) {
      const rows = await within(from, before).offset(read).limit(atOnce).toArray();
      kept.push(...(await keep(rows)));
      if (rows.length < atOnce) break;
    }
  }
  return kept;
}

/** What is told of each day, the earliest first, and how many more there are. */
export function firstOfDays<R extends { readonly id: Id }>(
  rows: readonly R[],
  days: readonly CalendarDay[],
  perDay: number,
  momentOf: (row: R) => Instant,
): { readonly told: readonly R[]; readonly more: readonly number[] } {
  const ordered = rows.toSorted((a, b) => (momentOf(a) < momentOf(b) ? -1 : momentOf(a) > momentOf(b) ? 1 : a.id < b.id ? -1 : 1));
  const byDay = days.map(({ from, before }) => ordered.filter((row) => from <= momentOf(row) && momentOf(row) < before));
  return { told: byDay.flatMap((of) => of.slice(0, perDay)), more: byDay.map((of) => Math.max(0, of.length - perDay)) };
}
