import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import type { CallList } from '../../../../shared/domain/call-list/call-list.ts';
import { type ListLine, linesOf } from '../../../../shared/domain/call-list/line-state.ts';
import type { QueueContribution } from '../../../data/contributions/feature.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { type QueueRowFacts, readQueueRows } from './read-queue-rows.ts';

/** As many lists as are offered: results are entered within days. */
const mostOffered = 50;

/** The lists that were printed, the latest first. */
export async function readCallLists(reader: Reader): Promise<CallList[]> {
  const lists = await reader.callLists.orderBy('number').reverse().limit(mostOffered).toArray();
  return lists.filter(({ live }) => live === 1);
}

/** A printed list as it stands: each line with its call, what was logged since, and what is shown of it. */
export interface CallListFacts {
  readonly list: CallList;
  readonly lines: readonly ListLine[];
  readonly calls: ReadonlyMap<Id, Call>;
  readonly rows: ReadonlyMap<Id, QueueRowFacts>;
}

/** Null for a list that is not there any more. */
export async function readCallList(reader: Reader, id: Id, kinds: readonly QueueContribution[]): Promise<CallListFacts | null> {
  const list = await reader.callLists.get(id);
  if (list === undefined || list.live === 0) return null;
  const [found, attempts] = await Promise.all([
    reader.calls.bulkGet(list.callIds),
    reader.callAttempts.where('callId').anyOf(list.callIds).toArray(),
  ]);
  const calls = new Map(found.flatMap((call) => (call === undefined ? [] : [[call.id, call]])));
  const rows = await readQueueRows(reader, list.callIds, kinds, calls);
  return { list, lines: linesOf(list, calls, attempts), calls, rows };
}
