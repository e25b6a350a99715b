import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';

/** What one line of the queue shows. */
export interface QueueRowFacts {
  readonly call: Call;
  readonly name: string;
  readonly line: string;
}

/** The rows of the lines on screen, fetched together. Lines not fetched yet are absent for a moment. */
export function useQueueRows(ids: readonly Id[]): ReadonlyMap<Id, QueueRowFacts> {
  const { features } = useProgram();
  const rows = useQuery(
    async (reader) => {
      const calls = (await reader.calls.bulkGet([...ids])).filter((call) => call !== undefined) as Call[];
      const customers = await reader.customers.bulkGet(calls.map(({ customerId }) => customerId ?? ''));
      const contributions = features.flatMap(({ queue }) => queue ?? []);
      const lines = await Promise.all(
        calls.map(async (call) => (await contributions.find(({ kind }) => kind === call.kind)?.line(reader, call)) ?? ''),
      );
      return new Map(calls.map((call, index) => [call.id, { call, name: customers[index]?.name ?? '', line: lines[index] ?? '' }]));
    },
    [ids.join()],
  );
  return rows ?? new Map();
}
