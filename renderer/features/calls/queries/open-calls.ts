import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { callKinds } from '../../../../shared/domain/call/call.ts';
import type { QueueEntry } from '../../../../shared/domain/call/group-of.ts';
import { isAsleep } from '../../../../shared/domain/call/is-asleep.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { type QueuePart, wholeQueue } from './queue-parts.ts';

const index = '[open+rank+dueAt+dueIs]';

/**
 * Open calls as the queue needs them, read from the keys of one index: no row is touched, and rows are fetched only for
 * what is on screen. Each key still costs some 20 microseconds, so what nobody sees yet is another part.
 */
export async function readQueueEntries(reader: Reader, part: QueuePart = wholeQueue): Promise<QueueEntry[]> {
  const ranges = callKinds.flatMap((kind, rank) => {
    const due = part(kind);
    return due === null ? [] : [due.map((at) => [1, rank, at, '']) as [IDBValidKey, IDBValidKey]];
  });
  const entries: QueueEntry[] = [];
  await reader.calls
    .where(index)
    .inAnyRange(ranges, { includeUppers: false })
    .eachKey((key, cursor) => {
      const [, rank, dueAt, dueIs] = key as unknown as [number, number, string, 'by' | 'from'];
      const kind = callKinds[rank];
      if (kind !== undefined) entries.push({ id: String(cursor.primaryKey), kind, rank, dueAt, dueIs });
    });
  return entries;
}

/** What else is open with this person, soonest first; an alarm that is asleep is nobody's business yet. */
export async function readOpenWith(reader: Reader, customerId: Id, except: Id): Promise<Call[]> {
  const calls = await reader.calls.where('customerId').equals(customerId).toArray();
  return visible(calls, await reader.pendingWork())
    .filter((call) => call.open === 1 && call.id !== except && !isAsleep(call, new Date().toISOString()))
    .toSorted((a, b) => a.rank - b.rank || (a.dueAt < b.dueAt ? -1 : 1));
}
