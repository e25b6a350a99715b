import type { Id } from '../../../../shared/domain/base/id.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { type QueueRowFacts, readQueueRows } from '../queries/read-queue-rows.ts';
import { useQueueKinds } from './use-queue-kinds.ts';

/** The rows of the lines on screen, fetched together. Lines not fetched yet are absent for a moment. */
export function useQueueRows(ids: readonly Id[]): ReadonlyMap<Id, QueueRowFacts> {
  const kinds = useQueueKinds();
  return useQuery((reader) => readQueueRows(reader, ids, kinds), [ids.join(), kinds]) ?? new Map();
}
