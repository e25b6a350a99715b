import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Zone } from '../../../../shared/domain/base/now.ts';
import { type PreparedHistory, prepareHistory } from '../../../../shared/domain/revisit/prepare-history.ts';
import type { PlaceFacts } from '../queries/read-place.ts';

export { judge } from '../../../../shared/domain/revisit/judge.ts';

/** The rows of a place as the rule reads them. */
export function prepare(facts: PlaceFacts, jobId: Id, ruledOut: readonly Id[], zone: Zone): PreparedHistory {
  return prepareHistory({
    zone,
    priorJobs: facts.jobs.filter(({ id }) => id !== jobId).map((job) => ({ ...job, visitedAt: facts.visitedAt.get(job.id) ?? null })),
    properties: [...(facts.property === null ? [] : [facts.property]), ...facts.sameAddress],
    equipment: facts.equipment,
    occupancies: facts.occupancies,
    customers: facts.customers,
    dismissed: ruledOut.map((originalJobId) => ({ jobId, originalJobId })),
  });
}
