import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { isAsleep } from '../../../../shared/domain/call/is-asleep.ts';
import { currentInstant } from '../../../data/clock/clock.ts';
import type { QueueContribution } from '../../../data/contributions/feature.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

export interface OpenCall {
  readonly call: Call;
  /** What the queue says of it. */
  readonly line: string;
}

/** What is still owed to one person, in the order of *Today*. Each kind is told by the feature that knows it. */
export async function readOpenCalls(reader: Reader, customerId: Id, kinds: readonly QueueContribution[]): Promise<OpenCall[]> {
  const calls = visible(await reader.calls.where('customerId').equals(customerId).toArray(), await reader.pendingWork());
  const open = calls
    .filter((call) => call.open === 1 && !isAsleep(call, currentInstant()))
    .toSorted((a, b) => a.rank - b.rank || a.dueAt.localeCompare(b.dueAt));
  return Promise.all(
    open.map(async (call) => ({ call, line: (await kinds.find(({ kind }) => kind === call.kind)?.line(reader, call)) ?? '' })),
  );
}
