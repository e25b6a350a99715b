import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Appointment, Job } from '../../../../shared/domain/job/job.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** A line of the list. */
export interface JobLine {
  readonly job: Job;
  readonly customer: Customer | undefined;
  readonly property: Property | undefined;
  /** The next planned visit, else the last one made. */
  readonly visit: Appointment | undefined;
  /** The number of the job that it goes back for. */
  readonly originalNumber: number | null;
}

/** These jobs with who, where and when; rows of an import that is still going on are left out. */
export async function readJobLines(reader: Reader, ids: readonly Id[]): Promise<ReadonlyMap<Id, JobLine>> {
  const pending = await reader.pendingWork();
  const rows = await reader.jobs.bulkGet([...ids]);
  const jobs = visible(
    rows.filter((row) => row !== undefined),
    pending,
  );
  const [customers, properties, originals, appointments] = await Promise.all([
    byId(
      reader.customers,
      jobs.map(({ customerId }) => customerId),
    ),
    byId(
      reader.properties,
      jobs.map(({ propertyId }) => propertyId),
    ),
    byId(
      reader.jobs,
      jobs.map(({ originalJobId }) => originalJobId),
    ),
    // Asked all at once: the database answers them in one go.
    Promise.all(jobs.map(({ id }) => reader.appointments.where('jobId').equals(id).toArray())),
  ]);
  return new Map(
    jobs.map((job, place) => {
      const visit = nextVisit(visible(appointments[place] ?? [], pending));
      const originalNumber = originals.get(job.originalJobId ?? '')?.number ?? null;
      return [
        job.id,
        { job, customer: customers.get(job.customerId), property: properties.get(job.propertyId ?? ''), visit, originalNumber },
      ];
    }),
  );
}

function nextVisit(appointments: readonly Appointment[]): Appointment | undefined {
  const inTime = appointments.toSorted((a, b) => (a.startsAt ?? '').localeCompare(b.startsAt ?? ''));
  return inTime.find(({ outcome }) => outcome === 'planned') ?? inTime.findLast(({ outcome }) => outcome === 'carried-out');
}

async function byId<R extends { readonly id: Id }>(
  table: { bulkGet(ids: Id[]): PromiseLike<(R | undefined)[]> },
  ids: readonly (Id | null)[],
): Promise<ReadonlyMap<Id, R>> {
  const named = [...new Set(ids.filter((id) => id !== null))];
  const rows = named.length === 0 ? [] : await table.bulkGet(named);
  return new Map(rows.filter((row) => row !== undefined).map((row) => [row.id, row]));
}
