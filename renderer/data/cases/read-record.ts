import type { Id } from '../../../shared/domain/base/id.ts';
import { businessId } from '../../../shared/domain/business/business.ts';
import type { Case } from '../../../shared/domain/case/case.ts';
import type { CaseRecord } from '../../../shared/domain/case/gather-knowledge.ts';
import type { Customer } from '../../../shared/domain/customer/customer.ts';
import type { Reader } from '../kernel/reader.ts';

/** So many rows of a kind are asked about one customer or place; a landlord's other hundreds of flats are not. */
const most = 50;

const present = <T>(rows: readonly (T | undefined)[]): T[] => rows.filter((row) => row !== undefined);
const distinct = (ids: readonly (Id | null | undefined)[]): Id[] => [...new Set(ids)].filter((id) => id !== null && id !== undefined);

/** Reads everything by which a case is known on record. Rows that were taken back count: their names may stand in it. */
export async function readCaseRecord(reader: Reader, row: Pick<Case, 'jobIds' | 'rootJobId'>): Promise<CaseRecord> {
  const jobIds = distinct([...row.jobIds, row.rootJobId]);
  const [jobs, appointments, staff, business] = await Promise.all([
    reader.jobs.bulkGet(jobIds).then(present),
    reader.appointments.where('jobId').anyOf(jobIds).toArray(),
    reader.staff.toArray(),
    reader.business.get(businessId),
  ]);
  const asked = distinct(jobs.map(({ customerId }) => customerId));
  const [places, theirs] = await Promise.all([
    reader.properties.bulkGet(distinct(jobs.map(({ propertyId }) => propertyId))).then(present),
    reader.properties.where('customerId').anyOf(asked).limit(most).toArray(),
  ]);
  const placeIds = places.map(({ id }) => id);
  const occupancies = await reader.occupancies.where('propertyId').anyOf(placeIds).limit(most).toArray();
  const customers = await readCustomers(reader, [
    ...asked,
    ...[...jobs, ...places].map(({ billToCustomerId }) => billToCustomerId),
    ...[...places, ...occupancies].map(({ customerId }) => customerId),
  ]);
  const [ofPlaces, ofCustomers] = await Promise.all([
    reader.contacts.where('propertyId').anyOf(placeIds).limit(most).toArray(),
    reader.contacts
      .where('customerId')
      .anyOf(customers.map(({ id }) => id))
      .limit(most * 2)
      .toArray(),
  ]);
  return {
    jobs,
    appointments,
    customers,
    properties: byId([...places, ...theirs]),
    occupancies,
    contacts: byId([...ofPlaces, ...ofCustomers]),
    staff,
    business: { name: business?.name ?? '', country: business?.country ?? 'GB' },
  };
}

/** These customers, with the records that were found to be theirs too. */
async function readCustomers(reader: Reader, ids: readonly (Id | null)[]): Promise<Customer[]> {
  const named = present(await reader.customers.bulkGet(distinct(ids)));
  const one = distinct([...named.map(({ id }) => id), ...named.map(({ mergedInto }) => mergedInto)]);
  const [into, from] = await Promise.all([
    reader.customers.bulkGet(one).then(present),
    reader.customers.where('mergedInto').anyOf(one).limit(most).toArray(),
  ]);
  return byId([...named, ...into, ...from]);
}

function byId<T extends { readonly id: Id }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
