import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { type QueueRowFacts, readQueueRows } from '../queries/read-queue-rows.ts';
import { useQueueKinds } from './use-queue-kinds.ts';

/**
 * The rows of the lines on screen, fetched together. Lines not fetched yet are absent for a moment.
 * @param known calls that came with the queue, which is read anew when any of them changes
 */
export function useQueueRows(ids: readonly Id[], known: ReadonlyMap<Id, Call>): ReadonlyMap<Id, QueueRowFacts> {
  const kinds = useQueueKinds();
  return useQuery((reader) => readQueueRows(reader, ids, kinds, known), [ids.join(), kinds, known]) ?? new Map();
}
