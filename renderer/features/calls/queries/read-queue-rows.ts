import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { today } from '../../../../shared/text/en/today.ts';
import type { QueueContribution } from '../../../data/contributions/feature.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

/** What one line of the queue shows. */
export interface QueueRowFacts {
  readonly call: Call;
  readonly name: string;
  readonly line: string;
  readonly phones: Customer['phones'];
}

const nothingKnown: ReadonlyMap<Id, Call> = new Map();

/**
 * The rows of at most 200 lines, fetched together; what is gone is left out.
 * @param known calls that were just read with the queue
 */
export async function readQueueRows(
  reader: Reader,
  ids: readonly Id[],
  kinds: readonly QueueContribution[],
  known = nothingKnown,
): Promise<ReadonlyMap<Id, QueueRowFacts>> {
  const missing = ids.filter((id) => !known.has(id));
  const fetched = missing.length === 0 ? [] : await reader.calls.bulkGet(missing);
  const found = new Map(fetched.flatMap((call) => (call === undefined ? [] : [[call.id, call]])));
  const calls = ids.flatMap((id) => known.get(id) ?? found.get(id) ?? []);
  const customers = await reader.customers.bulkGet(calls.map(({ customerId }) => customerId ?? ''));
  const rows = await Promise.all(
    calls.map(async (call, place): Promise<QueueRowFacts> => {
      const source = kinds.find(({ kind }) => kind === call.kind);
      const [name, line] = await Promise.all([source?.name?.(reader, call), source?.line(reader, call)]);
      const customer = customers[place];
      return {
        call,
        name: name || customer?.name || today.kinds[call.kind],
        line: line ?? today.kinds[call.kind],
        phones: customer?.phones ?? [],
      };
    }),
  );
  return new Map(rows.map((row) => [row.call.id, row]));
}
