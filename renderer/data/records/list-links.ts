import type { Id } from '../../../shared/domain/base/id.ts';
import type { Zone } from '../../../shared/domain/base/now.ts';
import type { Appointment } from '../../../shared/domain/job/job.ts';
import type { ListLinks } from '../../../shared/formats/export/csv-lists.ts';
import type { Reader } from '../kernel/reader.ts';
import { rowsWhere } from '../kernel/rows-where.ts';

/** Fields by which rows of a list name others. */
interface Linking {
  readonly id: Id;
  readonly customerId?: Id | null;
  readonly billToCustomerId?: Id | null;
  readonly supplierId?: Id | null;
  readonly propertyId?: Id | null;
  readonly jobId?: Id | null;
}

/** Reads what a page of rows names: customers, addresses, jobs, and the slots of jobs. */
export async function readLinks(reader: Reader, rows: readonly Linking[], ofJobs: boolean, zone: Zone): Promise<ListLinks> {
  const idsOf = (read: (row: Linking) => readonly (Id | null | undefined)[]): Id[] =>
    [...new Set(rows.flatMap(read))].filter((id): id is Id => id !== null && id !== undefined);
  const [customers, properties, jobs, appointments] = await Promise.all([
    reader.customers.bulkGet(idsOf((row) => [row.customerId, row.billToCustomerId, row.supplierId])),
    reader.properties.bulkGet(idsOf((row) => [row.propertyId])),
    reader.jobs.bulkGet(idsOf((row) => [row.jobId])),
    ofJobs
      ? rowsWhere(
          reader.appointments,
          'jobId',
          rows.map(({ id }) => id),
        )
      : [],
  ]);
  const customer = byId(customers);
  const property = byId(properties);
  const job = byId(jobs);
  const slots = slotsOf(appointments);
  return {
    zone,
    customer: (id) => customer.get(id ?? ''),
    address: (id) => property.get(id ?? '')?.address,
    job: (id) => job.get(id ?? ''),
    slot: (id) => slots.get(id),
  };
}

function byId<R extends { readonly id: Id }>(rows: readonly (R | undefined)[]): ReadonlyMap<Id, R> {
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row] as const])));
}

/** The latest slot of each job that was not called off. */
function slotsOf(appointments: readonly Appointment[]): ReadonlyMap<Id, NonNullable<Appointment['slot']>> {
  const slots = new Map<Id, NonNullable<Appointment['slot']>>();
  const standing = appointments.filter(({ live, outcome }) => live === 1 && outcome !== 'cancelled');
  for (const { jobId, slot } of standing) {
    const known = slots.get(jobId);
    if (slot !== null && (known === undefined || `${slot.date} ${slot.start}` > `${known.date} ${known.start}`)) slots.set(jobId, slot);
  }
  return slots;
}
