import type { Id } from '../../../../shared/domain/base/id.ts';
import { addDays, startOfDay } from '../../../../shared/domain/base/local-time.ts';
import type { Instant, Now } from '../../../../shared/domain/base/now.ts';
import type { Call, CallKind } from '../../../../shared/domain/call/call.ts';
import { rankOf } from '../../../../shared/domain/call/call-keys.ts';
import type { ReminderCall } from '../../../../shared/domain/reminder/plan-reminders.ts';
import type { QueueContribution } from '../../../data/contributions/feature.ts';
import { leaveOutGone } from '../../../data/contributions/leave-out-gone.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

const index = '[open+rank+dueAt+dueIs]';
/** How far is looked ahead, and how far back for what came due while the program was closed, in days. */
const ahead = 30;
const back = 60;
/** As many as are read each way, the nearest first: a later look reads on. */
const most = 200;

/** Open calls of these kinds that come due in the next days, and those that came due lately, with whom they are. */
export async function readReminderCalls(
  reader: Reader,
  kinds: readonly CallKind[],
  now: Now,
  queue: readonly QueueContribution[],
): Promise<ReminderCall[]> {
  const today = startOfDay(now.date, now.zone);
  const [from, to] = [startOfDay(addDays(now.date, -back), now.zone), startOfDay(addDays(now.date, ahead), now.zone)];
  const later = await readSide(reader, kinds, today, to, 'first');
  const before = await readSide(reader, kinds, from, today, 'last');
  const open = visible([...before, ...later], await reader.pendingWork()).filter((call) => call.open === 1);
  const calls = await leaveOutGone(reader, open, queue, now);
  const names = await readNames(reader, calls);
  return calls.map((call) => ({ ...call, customerName: names.get(call.customerId ?? '') ?? '' }));
}

/** The calls of one stretch of time, those at its beginning or at its end first. Their keys alone are read of all kinds. */
async function readSide(
  reader: Reader,
  kinds: readonly CallKind[],
  from: Instant,
  before: Instant,
  side: 'first' | 'last',
): Promise<Call[]> {
  const keys: (readonly [dueAt: Instant, id: Id])[] = [];
  for (const kind of kinds) {
    const rank = rankOf(kind);
    const range = reader.calls.where(index).between([1, rank, from, ''], [1, rank, before, ''], true, false);
    await (side === 'first' ? range : range.reverse()).limit(most).eachKey((key, cursor) => {
      const [, , dueAt] = key as unknown as [number, number, Instant, string];
      keys.push([dueAt, String(cursor.primaryKey)]);
    });
  }
  const sign = side === 'first' ? 1 : -1;
  const nearest = keys.toSorted(([a], [b]) => (a < b ? -sign : a > b ? sign : 0)).slice(0, most);
  return (await reader.calls.bulkGet(nearest.map(([, id]) => id))).filter((call) => call !== undefined);
}

async function readNames(reader: Reader, calls: readonly Call[]): Promise<ReadonlyMap<Id, string>> {
  const ids = [...new Set(calls.flatMap(({ customerId }) => (customerId === null ? [] : [customerId])))];
  const names = new Map<Id, string>();
  for (let start = 0; start < ids.length; start += most) {
    for (const customer of await reader.customers.bulkGet(ids.slice(start, start + most))) {
      if (customer !== undefined) names.set(customer.id, customer.name);
    }
  }
  return names;
}
