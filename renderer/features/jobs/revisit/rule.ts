import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Zone } from '../../../../shared/domain/base/now.ts';
import { complaintsBetweenVisits } from '../../../../shared/domain/complaint/complaints-between-visits.ts';
import { type PreparedHistory, prepareHistory } from '../../../../shared/domain/revisit/prepare-history.ts';
import type { PlaceFacts } from '../queries/read-place.ts';

export { judge } from '../../../../shared/domain/revisit/judge.ts';

/**
 * The newest jobs that are judged: at the place, and of the same caller elsewhere. Reading their words costs some
 * milliseconds each, and what is older than these is not what somebody rings about.
 */
const mostAtPlace = 60;
const mostElsewhere = 20;

/** The rows of a place as the rule reads them. */
export function prepare(facts: PlaceFacts, jobId: Id, ruledOut: readonly Id[], zone: Zone): PreparedHistory {
  const here = new Set([facts.property, ...facts.sameAddress].map((property) => property?.id));
  const others = facts.jobs.filter(({ id }) => id !== jobId);
  const atPlace = others.filter(({ propertyId }) => propertyId !== null && here.has(propertyId)).slice(0, mostAtPlace);
  const elsewhere = others.filter(({ propertyId }) => propertyId === null || !here.has(propertyId)).slice(0, mostElsewhere);
  return prepareHistory({
    zone,
    priorJobs: [...atPlace, ...elsewhere].map((job) => ({ ...job, visitedAt: facts.visitedAt.get(job.id) ?? null })),
    properties: [...(facts.property === null ? [] : [facts.property]), ...facts.sameAddress, ...facts.elsewhere],
    equipment: facts.equipment,
    occupancies: facts.occupancies,
    customers: facts.customers,
    complaints: complaintsBetweenVisits(facts.complaints),
    dismissed: ruledOut.map((originalJobId) => ({ jobId, originalJobId })),
  });
}
