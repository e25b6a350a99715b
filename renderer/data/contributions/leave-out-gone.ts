import type { Id } from '../../../shared/domain/base/id.ts';
import type { Now } from '../../../shared/domain/base/now.ts';
import type { Call, CallKind } from '../../../shared/domain/call/call.ts';
import type { Reader } from '../kernel/reader.ts';
import type { QueueContribution } from './feature.ts';

/** The queue without what has gone quietly by `now`, as the feature that knows each kind says. The order stays. */
export async function leaveOutGone<E extends { readonly id: Id; readonly kind: CallKind }>(
  reader: Reader,
  entries: readonly E[],
  kinds: readonly Pick<QueueContribution, 'kind' | 'gone'>[],
  now: Now,
): Promise<E[]> {
  const gone = new Set<Id>();
  for (const { kind, gone: goneOf } of kinds) {
    const ids = entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
    if (goneOf === undefined || ids.length === 0) continue;
    const calls = (await reader.calls.bulkGet(ids)).filter((call) => call !== undefined) as Call[];
    for (const id of await goneOf(reader, calls, now)) gone.add(id);
  }
  return entries.filter(({ id }) => !gone.has(id));
}
