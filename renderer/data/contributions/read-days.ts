import type { Collection } from 'dexie';
import type { Id } from '../../../shared/domain/base/id.ts';
import type { Instant } from '../../../shared/domain/base/now.ts';
import { type Stretch, stretchAt } from '../../../shared/domain/calendar/half-hours.ts';
import type { CalendarDay } from '../../../shared/domain/calendar/view-days.ts';

/** So many rows come with one read. */
const atOnce = 200;

type Within<R> = (from: Instant, before: Instant) => Collection<R, string>;
type Keep<R, K> = (rows: R[]) => readonly K[] | Promise<readonly K[]>;

/** What is told of each stretch, and how many more there are. */
interface Told<R> {
  readonly told: readonly R[];
  readonly more: readonly number[];
}

/**
 * The rows of these days, which follow each other: with one read where they are few, else day by day, so that a month
 * of thousands is never held at once.
 * @param keep what of the rows of one read counts
 */
export async function readDays<R, K>(days: readonly CalendarDay[], within: Within<R>, keep: Keep<R, K>): Promise<K[]> {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const few = await within(first.from, last.before).limit(atOnce).toArray();
  if (few.length < atOnce) return [...(await keep(few))];
  const kept: K[] = [];
  for (const { from, before } of days) for await (const rows of pages(within(from, before))) kept.push(...(await keep(rows)));
  return kept;
}

/**
 * The first rows of each stretch as they lie in the index, and how many more there are. Where every row counts, a crowd
 * is counted by the index and not read.
 * @param keep what of the rows of one read counts; null for every row
 */
export async function readStretches<R>(stretches: readonly Stretch[], within: Within<R>, keep: Keep<R, R> | null): Promise<Told<R>> {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first === undefined || last === undefined) return { told: [], more: [] };
  const count = await within(first.from, last.before).count();
  const room = stretches.reduce((sum, stretch) => sum + stretch.room, 0);
  if (count === 0) return { told: [], more: stretches.map(() => 0) };
  if (stretches.length === 1) return readOne(first, count, within, keep);
  // Where most of it will be told it is read at once; the halves of more, and each stretch of far more, by themselves.
  if (count > (keep === null ? Math.min(atOnce, room * 2) : atOnce)) {
    const step = count > room ? 1 : Math.ceil(stretches.length / 2);
    const parts: Told<R>[] = [];
    for (let at = 0; at < stretches.length; at += step) parts.push(await readStretches(stretches.slice(at, at + step), within, keep));
    return { told: parts.flatMap(({ told }) => told), more: parts.flatMap(({ more }) => more) };
  }
  const rows = await within(first.from, last.before).toArray();
  // Which stretch a row belongs to is told afterwards, by its moment: here everything read is told.
  return { told: keep === null ? rows : await keep(rows), more: stretches.map(() => 0) };
}

async function readOne<R>(
  { from, before, room, cut }: Stretch,
  count: number,
  within: Within<R>,
  keep: Keep<R, R> | null,
): Promise<Told<R>> {
  if (keep === null) {
    const told = count > room && !cut ? [] : await within(from, before).limit(room).toArray();
    return { told, more: [count - told.length] };
  }
  const told: R[] = [];
  let all = 0;
  for await (const rows of pages(within(from, before))) {
    const kept = await keep(rows);
    all += kept.length;
    told.push(...kept.slice(0, Math.max(0, room - told.length)));
  }
  return { told, more: [all - told.length] };
}

async function* pages<R>(collection: Collection<R, string>): AsyncGenerator<R[]> {
  for (let read = 0; ; read += atOnce) {
    const rows = await collection.clone().offset(read).limit(atOnce).toArray();
    yield rows;
    if (rows.length < atOnce) return;
  }
}

/**
 * What is told of each stretch, the earliest first, and how many more there are.
 * @param beyond how many more each stretch has already
 */
export function firstOfStretches<R extends { readonly id: Id }>(
  rows: readonly R[],
  stretches: readonly Stretch[],
  momentOf: (row: R) => Instant,
  beyond: readonly number[] = [],
): Told<R> {
  const own = stretches.map((): R[] => []);
  for (const row of inOrder(rows, momentOf)) own[stretchAt(stretches, momentOf(row))]?.push(row);
  const told = stretches.map(({ room, cut }, at) => {
    const of = own[at] ?? [];
    return of.length + (beyond[at] ?? 0) > room && !cut ? [] : of.slice(0, room);
  });
  return {
    told: told.flat(),
    more: stretches.map((_, at) => (own[at]?.length ?? 0) + (beyond[at] ?? 0) - (told[at]?.length ?? 0)),
  };
}

/** The same of whole days. */
export function firstOfDays<R extends { readonly id: Id }>(
  rows: readonly R[],
  days: readonly CalendarDay[],
  perDay: number,
  momentOf: (row: R) => Instant,
): Told<R> {
  return firstOfStretches(rows, stretchesOfDays(days, perDay), momentOf);
}

/** Days as stretches with room for so many. */
export function stretchesOfDays(days: readonly CalendarDay[], perDay: number): Stretch[] {
  return days.map(({ from, before }) => ({ from, before, room: perDay, cut: true }));
}

function inOrder<R extends { readonly id: Id }>(rows: readonly R[], momentOf: (row: R) => Instant): R[] {
  return rows.toSorted((a, b) => {
    const [one, other] = [momentOf(a), momentOf(b)];
    return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
  });
}
