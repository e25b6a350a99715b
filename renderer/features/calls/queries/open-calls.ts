import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { callKinds } from '../../../../shared/domain/call/call.ts';
import type { QueueEntry } from '../../../../shared/domain/call/group-of.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

const last = '￿';

/**
 * Every open call as the queue needs it, read from the keys of one index: no row is touched, so a queue of thousands
 * costs little, and rows are fetched only for what is on screen.
 */
export async function readQueueEntries(reader: Reader): Promise<QueueEntry[]> {
  const entries: QueueEntry[] = [];
  await reader.calls
    .where('[open+rank+dueAt+dueIs]')
    .between([1, 0, '', ''], [1, callKinds.length, last, last])
    .eachKey((key, cursor) => {
      const [, rank, dueAt, dueIs] = key as unknown as [number, number, string, 'by' | 'from'];
      const kind = callKinds[rank];
      if (kind !== undefined) entries.push({ id: String(cursor.primaryKey), kind, rank, dueAt, dueIs });
    });
  return entries;
}

/** What else is open with this person, soonest first. */
export async function readOpenWith(reader: Reader, customerId: Id, except: Id): Promise<Call[]> {
  const calls = await reader.calls.where('customerId').equals(customerId).toArray();
  return visible(calls, await reader.pendingWork())
    .filter((call) => call.open === 1 && call.id !== except)
    .toSorted((a, b) => a.rank - b.rank || (a.dueAt < b.dueAt ? -1 : 1));
}
