import type { HalfDone, HalfDoneSource } from '../../../data/contributions/feature.ts';
import { visible } from '../../../data/kernel/reader.ts';

/** Calls that were left for somebody who rang, as long as they are still open. */
export const parkedCalls: HalfDoneSource = async (reader, { parked }) => {
  const ids = parked.flatMap(({ callId }) => (callId === null ? [] : [callId]));
  const calls = (await reader.calls.bulkGet(ids)).filter((call) => call !== undefined);
  const open = visible(calls, await reader.pendingWork()).filter((call) => call.open === 1);
  const customers = await reader.customers.bulkGet(open.map(({ customerId }) => customerId ?? ''));
  return open.map(
    (call, place): HalfDone => ({
      key: `call-${call.id}`,
      kind: 'call',
      label: customers[place]?.name ?? '',
      at: parked.find(({ callId }) => callId === call.id)?.at ?? call.updatedAt,
      path: '/today',
      callId: call.id,
    }),
  );
};
