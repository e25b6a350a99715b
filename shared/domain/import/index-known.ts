import type { Id } from '../base/id.ts';
import type { Appointment, Job } from '../job/job.ts';
import type { KnownCustomer, KnownEquipment, KnownJob, KnownProperty, KnownRecords } from './import-plan.ts';
import { nameKey } from './name-key.ts';
import { phoneKeyOf } from './party-keys.ts';
import { placeStart } from './place-start.ts';

/** Rows of the database, as many as the rows at hand may speak of. Only live ones. */
export interface KnownRows {
  readonly jobs: readonly Pick<
    Job,
    'id' | 'sourceKey' | 'sourcePrint' | 'customerId' | 'propertyId' | 'status' | 'requestedAt' | 'completedAt'
  >[];
  readonly appointments: readonly Pick<Appointment, 'id' | 'jobId' | 'startsAt' | 'endsAt' | 'outcome'>[];
  readonly customers: readonly KnownCustomer[];
  /** Customers that others were merged into, under the number of those. */
  readonly merged?: readonly KnownCustomer[];
  readonly properties: readonly KnownProperty[];
  readonly equipment: readonly KnownEquipment[];
}

/** Makes the lookups that a plan needs from plain rows. */
export function indexKnown(rows: KnownRows): KnownRecords {
  const appointments = groupBy(rows.appointments, (one) => [one.jobId]);
  const jobs = new Map<string, KnownJob>();
  for (const job of rows.jobs) {
    if (job.sourceKey === undefined) continue;
    const visits = (appointments.get(job.id) ?? []).sort((a, b) => ((a.startsAt ?? '') < (b.startsAt ?? '') ? -1 : 1));
    jobs.set(job.sourceKey, { ...job, sourcePrint: job.sourcePrint ?? null, appointments: visits });
  }
  const customers = new Map<Id, KnownCustomer>([...(rows.merged ?? []), ...rows.customers].map((one) => [one.id, one]));
  const bySource = new Map(
    [...(rows.merged ?? []), ...rows.customers].flatMap((one) => (one.sourceKey === undefined ? [] : [[one.sourceKey, one] as const])),
  );
  const propertyBySource = new Map(rows.properties.flatMap((one) => (one.sourceKey === undefined ? [] : [[one.sourceKey, one] as const])));
  const byPhone = groupBy(rows.customers, (one) => one.phones.map(phoneKeyOf));
  const byEmail = groupBy(rows.customers, (one) => one.emails.map((email) => email.toLowerCase()));
  const byName = groupBy(rows.customers, (one) => [nameKey(one.name)]);
  const properties = groupBy(rows.properties, (one) => [placeStart(one.addressKey)]);
  const equipment = groupBy(rows.equipment, (one) => [one.propertyId]);
  return {
    job: (key) => jobs.get(key),
    customer: (id) => customers.get(id),
    customerBySource: (key) => bySource.get(key),
    customersByPhone: (key) => byPhone.get(key) ?? [],
    customersByEmail: (key) => byEmail.get(key) ?? [],
    customersByName: (key) => byName.get(key) ?? [],
    propertiesAt: (start) => properties.get(start) ?? [],
    propertyBySource: (key) => propertyBySource.get(key),
    equipmentBySource: (key) => rows.equipment.find((one) => one.sourceKey === key),
    equipmentAt: (id) => equipment.get(id) ?? [],
  };
}

/** A database that holds nothing yet. */
export const nothingKnown: KnownRecords = indexKnown({ jobs: [], appointments: [], customers: [], properties: [], equipment: [] });

function groupBy<T>(rows: readonly T[], keysOf: (row: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  }
  return groups;
}
