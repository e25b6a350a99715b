import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Instant } from '../../../../shared/domain/base/now.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { isAsleep } from '../../../../shared/domain/call/is-asleep.ts';
import { type MovedGroup, movedGroupOf } from '../../../../shared/domain/call/moved-since.ts';
import { currentInstant } from '../../../data/clock/clock.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** As many as are told of; the newest. An import or a bulk change can move thousands. */
const mostMoved = 200;

/** What moved, each call in one group, the newest first. */
export interface Moved {
  readonly groups: Readonly<Record<MovedGroup, readonly Id[]>>;
  /** True when more than `mostMoved` have moved. */
  readonly more: boolean;
}

/** The calls that changed after `since`, as `me` sees them; a call that was taken back has not moved. */
export async function readMoved(reader: Reader, since: Instant, me: Id): Promise<Moved> {
  const changed = await reader.calls.where('updatedAt').above(since).reverse().limit(mostMoved).toArray();
  const calls = visible(changed, await reader.pendingWork()).filter(wasSeen);
  const handed = await handedTo(reader, calls, since, me);
  const groups: Record<MovedGroup, Id[]> = { handed: [], new: [], moved: [], done: [] };
  for (const call of calls) groups[movedGroupOf(call, since, handed)].push(call.id);
  return { groups, more: changed.length >= mostMoved };
}

/** An alarm that is asleep, or that was over before it woke, is nobody's news. */
function wasSeen(call: Call): boolean {
  return !isAsleep(call, currentInstant()) && call.closedBecause?.code !== 'promise-settled';
}

/** Whose a call was before stands only in the log, which knows the changes of each row. */
async function handedTo(reader: Reader, calls: readonly Call[], since: Instant, me: Id): Promise<ReadonlySet<Id>> {
  const mine = calls.filter(({ open, assignedTo }) => open === 1 && assignedTo === me);
  if (mine.length === 0) return new Set();
  const operations = await reader.operations
    .where('touches')
    .anyOf(mine.map(({ id }) => id))
    .filter(({ at, actor }) => at > since && actor !== me)
    .toArray();
  const given = operations.flatMap(({ patches }) =>
    patches.filter(({ table, fields }) => table === 'calls' && fields['assignedTo']?.after === me).map(({ id }) => id),
  );
  return new Set(given);
}
