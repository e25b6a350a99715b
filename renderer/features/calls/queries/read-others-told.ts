import type { Call } from '../../../../shared/domain/call/call.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** Somebody else who is told about the same visit, for themselves. */
export interface OtherTold {
  readonly call: Call;
  readonly name: string;
}

/** Who else is told about the visit of an acknowledgement, each for themselves (RULES section 2): open calls first. */
export async function readOthersTold(reader: Reader, { id, kind, jobId, customerId }: Call): Promise<OtherTold[]> {
  if (kind !== 'acknowledgement' || jobId === null) return [];
  const ofJob = visible(await reader.calls.where('jobId').equals(jobId).toArray(), await reader.pendingWork());
  const others = ofJob.filter((call) => call.kind === 'acknowledgement' && call.id !== id && call.customerId !== customerId);
  const customers = await reader.customers.bulkGet(others.map((call) => call.customerId ?? ''));
  return others
    .map((call, place) => ({ call, name: customers[place]?.name ?? '' }))
    .filter(({ name }) => name !== '')
    .toSorted((a, b) => b.call.open - a.call.open);
}
