import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import type { RevisitDecision } from '../../../../shared/domain/revisit/revisit-decision.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

const unanswered = (reader: Reader) => reader.revisitDecisions.where('[live+decision]').equals([1, 'suggested']);

/** How many pairs wait for an answer; those of an import that is still running do not count. */
export async function countSuggestions(reader: Reader): Promise<number> {
  const pending = await reader.pendingWork();
  if (pending.size === 0) return unanswered(reader).count();
  return unanswered(reader)
    .and(({ batchId }) => batchId === undefined || !pending.has(batchId))
    .count();
}

/** The ids of all pairs that wait, oldest job first: keys alone, so that thousands cost little. */
export async function listSuggestionIds(reader: Reader): Promise<Id[]> {
  const pending = await reader.pendingWork();
  const rows =
    pending.size === 0 ? unanswered(reader) : unanswered(reader).and(({ batchId }) => batchId === undefined || !pending.has(batchId));
  return (await rows.primaryKeys()) as Id[];
}

/** A pair with both jobs beside each other. */
export interface SuggestedPair {
  readonly decision: RevisitDecision;
  readonly earlier: Job;
  readonly later: Job;
  readonly customers: readonly (Customer | undefined)[];
  readonly property: Property | undefined;
}

export async function readSuggestion(reader: Reader, id: Id): Promise<SuggestedPair | null> {
  const decision = await reader.revisitDecisions.get(id);
  if (decision === undefined) return null;
  const [later, earlier] = await reader.jobs.bulkGet([decision.jobId, decision.originalJobId]);
  if (later === undefined || earlier === undefined || visible([later, earlier], await reader.pendingWork()).length < 2) return null;
  const [customers, property] = await Promise.all([
    reader.customers.bulkGet([earlier.customerId, later.customerId]),
    later.propertyId === null ? undefined : reader.properties.get(later.propertyId),
  ]);
  return { decision, earlier, later, customers, property };
}
