import type { Id } from '../../../../shared/domain/base/id.ts';
import { addDays, startOfDay } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { Promised } from '../../../../shared/domain/promise/promise.ts';
import { dayOver } from '../../../../shared/domain/promise/resolve-due.ts';
import { promises as words } from '../../../../shared/text/en/promises.ts';
import type { StripFigure } from '../../../data/contributions/feature.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

const last = '\uffff';

/** A promise with whom and what it is about. */
export interface PromiseFacts {
  readonly promise: Promised;
  readonly customer: Customer | null;
  readonly job: Job | null;
}

/** Null when it was taken back, or never was. */
export async function readPromise(reader: Reader, id: Id): Promise<PromiseFacts | null> {
  const [promise] = visible(
    [await reader.promises.get(id)].filter((row) => row !== undefined),
    await reader.pendingWork(),
  );
  return promise === undefined ? null : ((await withAbout(reader, [promise]))[0] ?? null);
}

async function withAbout(reader: Reader, rows: readonly Promised[]): Promise<PromiseFacts[]> {
  const [customers, jobs] = await Promise.all([
    reader.customers.bulkGet(rows.map(({ customerId }) => customerId ?? '')),
    reader.jobs.bulkGet(rows.map(({ jobId }) => jobId ?? '')),
  ]);
  return rows.map((promise, index) => ({ promise, customer: customers[index] ?? null, job: jobs[index] ?? null }));
}

/** What a line of the queue says of a promise. */
export async function queueLine(reader: Reader, call: Call): Promise<string> {
  const promise = await reader.promises.get(call.promiseId ?? '');
  return promise === undefined ? words.kind : `${words.kind}: ${promise.words}`;
}

/** To whom it is: somebody on record, a name, or nobody. */
export async function queueName(reader: Reader, call: Call): Promise<string> {
  const customer = call.customerId === null ? undefined : await reader.customers.get(call.customerId);
  const toName = customer === undefined ? (await reader.promises.get(call.promiseId ?? ''))?.toName : undefined;
  return customer?.name ?? (toName || words.nobody);
}

const mostCounted = 200;

/** How many are to keep by the end of today, and how many of them are past. */
export async function stripFigure(reader: Reader, now: Now): Promise<StripFigure> {
  const tomorrow = startOfDay(addDays(now.date, 1), now.zone);
  const due = reader.promises.where('[live+state+dueAt]').between([1, 'open', ''], [1, 'open', tomorrow]);
  const rows = visible(await due.limit(mostCounted).toArray(), await reader.pendingWork());
  const past = rows.filter(({ dueAt }) => dueAt < now.instant).length;
  const value = String(rows.length);
  if (past > 0) return { label: words.strip, value, note: words.stripMissed(past), tone: 'over' };
  return { label: words.strip, value, note: rows.length > 0 ? words.stripToday : '', tone: rows.length > 0 ? 'due' : 'plain' };
}

/** Which promises a list shows. */
export type PromiseFilter = keyof typeof words.list.filters;

/** Rows read at a time, and at most, to find those that were kept late or missed: that is derived from more than an index holds. */
const atOnce = 200;
const mostLooked = 2_000;

export interface PromiseList {
  readonly rows: readonly PromiseFacts[];
  readonly more: boolean;
}

/** The next to keep first, of what is settled the newest first; at most `count`. `whose`: the keeper, null for everybody's. */
export async function readPromises(
  reader: Reader,
  { filter, whose, count, now }: { filter: PromiseFilter; whose: Id | null; count: number; now: Now },
): Promise<PromiseList> {
  const state = filter === 'open' || filter === 'missed' ? 'open' : filter === 'withdrawn' ? 'withdrawn' : 'kept';
  const pending = await reader.pendingWork();
  const found: Promised[] = [];
  let looked = 0;
  let ended = false;
  while (found.length <= count && looked < mostLooked && !ended) {
    const range = reader.promises.where('[live+state+dueAt]').between([1, state, ''], [1, state, last]);
    const rows = await (state === 'open' ? range : range.reverse()).offset(looked).limit(atOnce).toArray();
    found.push(...visible(rows, pending).filter((row) => fits(row, filter, now) && (whose === null || row.assignedTo === whose)));
    looked += rows.length;
    ended = rows.length < atOnce;
  }
  return { rows: await withAbout(reader, found.slice(0, count)), more: found.length > count || !ended };
}

function fits(promise: Promised, filter: PromiseFilter, now: Now): boolean {
  if (filter === 'missed') return promise.dueAt < now.instant || movedLate(promise);
  if (filter !== 'kept' && filter !== 'kept-late') return true;
  const late = movedLate(promise) || (promise.keptAt ?? '') >= dayOver(promise.dueOn, promise.zone);
  return late === (filter === 'kept-late');
}

function movedLate({ renegotiated, zone }: Promised): boolean {
  return renegotiated.some(({ at, dueOn }) => at >= dayOver(dueOn, zone));
}
