import type { Id } from '../../../shared/domain/base/id.ts';
import type { Instant } from '../../../shared/domain/base/now.ts';
import { type Reader, visible } from '../kernel/reader.ts';

export interface Showings {
  /** In how many meetings. */
  readonly meetings: number;
  readonly last: Instant;
}

/** Items read at a time. */
const atOnce = 200;

/** Where each of these cases was shown in meetings; one that was shown in none is left out. */
export async function readShowings(reader: Reader, caseIds: readonly Id[]): Promise<ReadonlyMap<Id, Showings>> {
  const pending = await reader.pendingWork();
  const seen = new Map<Id, { meetings: Set<Id>; last: Instant }>();
  const itemIds = await reader.meetingItems
    .where('caseId')
    .anyOf([...caseIds])
    .primaryKeys();
  for (let from = 0; from < itemIds.length; from += atOnce) {
    const items = (await reader.meetingItems.bulkGet(itemIds.slice(from, from + atOnce))).filter((item) => item !== undefined);
    for (const { caseId, meetingId, doneAt } of visible(items, pending)) {
      if (doneAt === null || caseId === null) continue;
      const before = seen.get(caseId);
      const last = before !== undefined && before.last > doneAt ? before.last : doneAt;
      seen.set(caseId, { meetings: (before?.meetings ?? new Set()).add(meetingId), last });
    }
  }
  return new Map([...seen].map(([id, { meetings, last }]) => [id, { meetings: meetings.size, last }]));
}
