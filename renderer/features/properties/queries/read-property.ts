import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Equipment } from '../../../../shared/domain/equipment/equipment.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { Occupancy, Property } from '../../../../shared/domain/property/property.ts';
import { jobsInScope, mostJobsInScope } from '../../../data/contributions/jobs-in-scope.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { rowsWhere } from '../../../data/kernel/rows-where.ts';

/** What a property's page shows at once. */
export interface PropertyFacts {
  readonly property: Property;
  readonly holder: Customer | null;
  readonly billTo: Customer | null;
  /** What stands there, then what did. */
  readonly equipment: readonly Equipment[];
  /** Who lives there, then who did, the newest first. */
  readonly occupancies: readonly Occupancy[];
  /** Who is named by the occupancies, by id. */
  readonly people: ReadonlyMap<Id, Customer>;
  /** The newest first; no more than `mostJobsInScope`. */
  readonly jobs: readonly Job[];
  readonly moreJobs: boolean;
  /** What is still owed about jobs here, in the order of *Today*. */
  readonly openCalls: readonly Call[];
}

/** Pieces of equipment and occupancies of one property; no place has more. */
const mostRows = 200;

export async function readProperty(reader: Reader, id: Id): Promise<PropertyFacts | null> {
  const [property, pending] = await Promise.all([reader.properties.get(id), reader.pendingWork()]);
  if (property === undefined || visible([property], pending).length === 0) return null;
  const [equipment, occupancies, jobs] = await Promise.all([
    reader.equipment.where('propertyId').equals(id).limit(mostRows).toArray(),
    reader.occupancies.where('propertyId').equals(id).limit(mostRows).toArray(),
    jobsInScope(reader, { propertyId: id }).toArray(),
  ]);
  const lived = visible(occupancies, pending).toSorted(newestFirst);
  const ids = [property.customerId, property.billToCustomerId, ...lived.map(({ customerId }) => customerId)];
  const [customers, calls] = await Promise.all([
    reader.customers.bulkGet([...new Set(ids.filter((one) => one !== null))]),
    rowsWhere(
      reader.calls,
      'jobId',
      jobs.map((job) => job.id),
    ),
  ]);
  const people = new Map(customers.filter((row) => row !== undefined).map((row) => [row.id, row]));
  return {
    property,
    holder: people.get(property.customerId) ?? null,
    billTo: property.billToCustomerId === null ? null : (people.get(property.billToCustomerId) ?? null),
    equipment: visible(equipment, pending).toSorted(standingFirst),
    occupancies: lived,
    people,
    jobs: visible(jobs, pending),
    moreJobs: jobs.length >= mostJobsInScope,
    openCalls: visible(calls, pending)
      .filter(({ open }) => open === 1)
      .toSorted((a, b) => a.rank - b.rank || a.dueAt.localeCompare(b.dueAt)),
  };
}

function newestFirst(a: Occupancy, b: Occupancy): number {
  return Number(a.until !== null) - Number(b.until !== null) || (b.since ?? '').localeCompare(a.since ?? '') || b.id.localeCompare(a.id);
}

function standingFirst(a: Equipment, b: Equipment): number {
  return Number(a.retiredOn !== null) - Number(b.retiredOn !== null) || a.kindSort.localeCompare(b.kindSort);
}
