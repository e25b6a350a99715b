import type { Id } from '../../../../shared/domain/base/id.ts';
import { addDays, startOfDay } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { Promised } from '../../../../shared/domain/promise/promise.ts';
import { promises as words } from '../../../../shared/text/en/promises.ts';
import type { StripFigure } from '../../../data/contributions/feature.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

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

/** Promises by their ids, as lines of a list show them; those that are gone are left out. */
export async function readPromiseLines(reader: Reader, ids: readonly Id[]): Promise<ReadonlyMap<Id, PromiseFacts>> {
  const found = await reader.promises.bulkGet([...ids]);
  const rows = visible(
    found.filter((row) => row !== undefined),
    await reader.pendingWork(),
  );
  return new Map((await withAbout(reader, rows)).map((facts) => [facts.promise.id, facts]));
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
