import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { isAsleep } from '../../../../shared/domain/call/is-asleep.ts';
import type { Complaint } from '../../../../shared/domain/complaint/complaint.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Equipment } from '../../../../shared/domain/equipment/equipment.ts';
import type { Appointment, Job } from '../../../../shared/domain/job/job.ts';
import { addressKeyStart, sameAddress } from '../../../../shared/domain/property/normalise-address.ts';
import type { Address, Occupancy, Property } from '../../../../shared/domain/property/property.ts';
import { currentInstant } from '../../../data/clock/clock.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** Where and for whom a job is being booked or closed, as far as it is known. */
export interface PlaceQuery {
  readonly customerId: Id | null;
  readonly propertyId: Id | null;
  /** An address that is being typed, before there is a property. */
  readonly address: Address | null;
}

/** Everything on record about a place and who asked; what the revisit rule reads and what the screen shows beside it. */
export interface PlaceFacts {
  readonly property: Property | null;
  readonly holder: Customer | null;
  /** Other properties at the same address: the same place, written down twice, or the one being typed. */
  readonly sameAddress: readonly Property[];
  /** The places of the other jobs: the rule tells a caller's places apart by them. */
  readonly elsewhere: readonly Property[];
  readonly equipment: readonly Equipment[];
  readonly occupancies: readonly Occupancy[];
  readonly customers: readonly Customer[];
  /** Jobs at the place and of who asked, newest first. */
  readonly jobs: readonly Job[];
  /** When our last visit for a job ended, by job. */
  readonly visitedAt: ReadonlyMap<Id, string>;
  readonly openCalls: readonly Call[];
  /** What was not right there, or for who asked. */
  readonly complaints: readonly Complaint[];
  /** True when there are more jobs than were read. */
  readonly more: boolean;
}

/** The newest jobs of a place and of a person that are read: a block of flats without units may have thousands. */
const mostJobs = 200;
const mostRows = 200;

export async function readPlace(reader: Reader, { customerId, propertyId, address }: PlaceQuery): Promise<PlaceFacts> {
  const pending = await reader.pendingWork();
  const property = propertyId === null ? null : (visible(present(await reader.properties.bulkGet([propertyId])), pending)[0] ?? null);
  const twins = await propertiesAt(reader, property?.address ?? address, pending);
  const places = [...new Map([...(property === null ? [] : [property]), ...twins].map((one) => [one.id, one])).values()];
  const placeIds = places.map(({ id }) => id);
  const [atPlace, ofCustomer, equipment, occupancies, complaints] = await Promise.all([
    newestJobs(reader, 'propertyId', placeIds),
    newestJobs(reader, 'customerId', customerId === null ? [] : [customerId]),
    reader.equipment.where('propertyId').anyOf(placeIds).limit(mostRows).toArray(),
    reader.occupancies.where('propertyId').anyOf(placeIds).limit(mostRows).toArray(),
    complaintsAbout(reader, placeIds, customerId),
  ]);
  const jobs = visible([...new Map([...atPlace, ...ofCustomer].map((job) => [job.id, job])).values()], pending);
  const elsewhere = await propertiesOf(reader, jobs, placeIds, pending);
  const jobIds = jobs.map(({ id }) => id);
  const [appointments, calls] = await Promise.all([
    reader.appointments.where('jobId').anyOf(jobIds).toArray(),
    reader.calls
      .where('jobId')
      .anyOf(atPlace.map(({ id }) => id))
      .toArray(),
  ]);
  const people = [
    ...places.map((one) => one.customerId),
    ...occupancies.map((one) => one.customerId),
    ...(customerId === null ? [] : [customerId]),
  ];
  const customers = visible(present(await reader.customers.bulkGet([...new Set(people)])), pending);
  return {
    property,
    holder: customers.find(({ id }) => id === property?.customerId) ?? null,
    sameAddress: places.filter(({ id }) => id !== propertyId),
    elsewhere,
    equipment: visible(equipment, pending),
    occupancies: visible(occupancies, pending),
    customers,
    jobs: jobs.toSorted((a, b) => (a.requestedAt < b.requestedAt ? 1 : -1)),
    visitedAt: lastVisits(visible(appointments, pending)),
    openCalls: visible(calls, pending).filter((call) => call.open === 1 && !isAsleep(call, currentInstant())),
    complaints: visible(complaints, pending),
    more: atPlace.length >= mostJobs,
  };
}

async function complaintsAbout({ complaints }: Reader, placeIds: readonly Id[], customerId: Id | null): Promise<Complaint[]> {
  const [there, theirs] = await Promise.all([
    complaints
      .where('propertyId')
      .anyOf([...placeIds])
      .limit(mostRows)
      .toArray(),
    customerId === null ? [] : complaints.where('customerId').equals(customerId).limit(mostRows).toArray(),
  ]);
  return [...new Map([...there, ...theirs].map((row) => [row.id, row])).values()];
}

/** Properties whose address can be the same, in however many spellings. */
async function propertiesAt(reader: Reader, address: Address | null, pending: ReadonlySet<string>): Promise<Property[]> {
  if (address === null || address.line.trim() === '') return [];
  const start = addressKeyStart(address);
  if (start.startsWith('|')) return [];
  const alike = await reader.properties.where('addressKey').startsWith(start).limit(mostRows).toArray();
  return visible(alike, pending).filter((one) => sameAddress(one.address, address));
}

/** The places of jobs that are somewhere else: the rule tells a caller's other places apart by them. */
async function propertiesOf(reader: Reader, jobs: readonly Job[], known: readonly Id[], pending: ReadonlySet<string>): Promise<Property[]> {
  const ids = jobs.map(({ propertyId }) => propertyId).filter((id) => id !== null && !known.includes(id)) as Id[];
  return visible(present(await reader.properties.bulkGet([...new Set(ids)])), pending);
}

async function newestJobs(reader: Reader, field: 'customerId' | 'propertyId', ids: readonly Id[]): Promise<Job[]> {
  const read = (id: Id): Promise<Job[]> =>
    reader.jobs.where(`[${field}+requestedAt]`).between([id, ''], [id, '￿']).reverse().limit(mostJobs).toArray();
  return (await Promise.all(ids.map(read))).flat();
}

function lastVisits(appointments: readonly Appointment[]): Map<Id, string> {
  const visits = new Map<Id, string>();
  for (const { jobId, outcome, endsAt, startsAt } of appointments) {
    const at = endsAt ?? startsAt;
    if (outcome === 'carried-out' && at !== null && at > (visits.get(jobId) ?? '')) visits.set(jobId, at);
  }
  return visits;
}

function present<T>(rows: readonly (T | undefined)[]): T[] {
  return rows.filter((row) => row !== undefined);
}

/** The places that a customer may mean: those they hold, and those where they live. */
export async function readPlacesOf(reader: Reader, customerId: Id): Promise<Property[]> {
  const pending = await reader.pendingWork();
  const [held, lived] = await Promise.all([
    reader.properties.where('customerId').equals(customerId).limit(mostRows).toArray(),
    reader.occupancies.where('customerId').equals(customerId).limit(mostRows).toArray(),
  ]);
  const current = visible(lived, pending).filter(({ until }) => until === null);
  const homes = present(await reader.properties.bulkGet(current.map(({ propertyId }) => propertyId)));
  return [...new Map(visible([...homes, ...held], pending).map((property) => [property.id, property])).values()];
}
