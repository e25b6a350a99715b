import { groupBy } from '../../../../shared/domain/base/group-by.ts';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { complaintsBetweenVisits } from '../../../../shared/domain/complaint/complaints-between-visits.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Equipment } from '../../../../shared/domain/equipment/equipment.ts';
import { placeStart } from '../../../../shared/domain/import/place-start.ts';
import type { Appointment, Job } from '../../../../shared/domain/job/job.ts';
import type { Occupancy, Property } from '../../../../shared/domain/property/property.ts';
import type { DismissedPair, RevisitComplaint } from '../../../../shared/domain/revisit/revisit.ts';
import type { Database } from '../../../data/database/database.ts';
import { type Reader, readerOf, visible } from '../../../data/kernel/reader.ts';
import { rowsWhere } from '../../../data/kernel/rows-where.ts';
import type { Touched, TouchedPlace } from './touched.ts';

/** All that happened at one service address, however it was spelt. */
export interface PlaceHistory {
  readonly properties: readonly Property[];
  readonly jobs: readonly PlaceJob[];
  readonly equipment: readonly Equipment[];
  readonly occupancies: readonly Occupancy[];
  readonly customers: readonly Customer[];
  readonly complaints: readonly RevisitComplaint[];
  readonly dismissed: readonly DismissedPair[];
}

/** A job with when our last visit for it ended, where that is more than the job itself says. */
export type PlaceJob = Job & { readonly visitedAt: string | null };

/** The newest jobs of a place that are judged: no house has more, a block of flats without units or "n/a" may. */
const mostJobs = 400;

const tables = [
  'properties',
  'jobs',
  'appointments',
  'equipment',
  'occupancies',
  'complaints',
  'customers',
  'revisitDecisions',
  'meta',
] as const;

/**
 * The histories of these places, with the rows that work `workId` has made so far; places with fewer than two jobs are
 * left out. One transaction, so that the rows fit each other.
 */
export async function loadPlaces(
  database: Database,
  touched: Touched,
  places: readonly TouchedPlace[],
  workId: Id,
): Promise<PlaceHistory[]> {
  const reader = readerOf(database);
  return database.transaction('r', [...tables], async () => {
    const pending = new Set(await reader.pendingWork());
    pending.delete(workId);
    const properties = visible(await rowsWhere(reader.properties, 'id', await propertyIds(reader, touched, places)), pending);
    const jobs = groupBy(visible(await jobsAt(reader, properties), pending), ({ propertyId }) => propertyId);
    const histories = [...groupBy(properties, ({ addressKey }) => placeStart(addressKey)).values()].flatMap((here) => {
      const done = here.flatMap(({ id }) => jobs.get(id) ?? []);
      return done.length < 2 ? [] : [{ properties: here, jobs: done }];
    });
    return withCircumstances(reader, histories, pending, workId);
  });
}

/** The properties of places that have a history: more than the one new job, or a property that was there before. */
async function propertyIds(reader: Reader, touched: Touched, places: readonly TouchedPlace[]): Promise<Id[]> {
  const spelt = await Promise.all(places.map(({ start }) => reader.properties.where('addressKey').startsWith(start).primaryKeys()));
  return spelt.filter((ids, at) => (places[at]?.jobs ?? 0) > 1 || ids.some((id) => !touched.isNew(id))).flat();
}

async function jobsAt(reader: Reader, properties: readonly Property[]): Promise<Job[]> {
  const newest = ({ id }: Property): Promise<Job[]> =>
    reader.jobs.where('[propertyId+requestedAt]').between([id, ''], [id, '\uFFFF']).reverse().limit(mostJobs).toArray();
  return (await Promise.all(properties.map(newest))).flat();
}

/** Adds what else the rule looks at: equipment, who lived there, who pays, and what was answered before. */
async function withCircumstances(
  reader: Reader,
  places: readonly { readonly properties: readonly Property[]; readonly jobs: readonly Job[] }[],
  pending: ReadonlySet<string>,
  workId: Id,
): Promise<PlaceHistory[]> {
  const ids = places.flatMap(({ properties }) => properties.map(({ id }) => id));
  const people = places.flatMap(({ properties, jobs }) => [...properties, ...jobs].map(({ customerId }) => customerId));
  // A job that is done says itself when that was.
  const open = places.flatMap(({ jobs }) => jobs.filter(({ status }) => status !== 'done'));
  const [equipment, occupancies, complaints, customers, dismissed, appointments] = await Promise.all([
    reader.equipment.count().then((count) => (count === 0 ? [] : rowsWhere(reader.equipment, 'propertyId', ids))),
    reader.occupancies.count().then((count) => (count === 0 ? [] : rowsWhere(reader.occupancies, 'propertyId', ids))),
    reader.complaints.count().then((count) => (count === 0 ? [] : rowsWhere(reader.complaints, 'propertyId', ids))),
    reader.customers.bulkGet([...new Set(people)]),
    dismissedPairs(
      reader,
      places.flatMap(({ jobs }) => jobs),
      workId,
    ),
    rowsWhere(reader.appointments, 'jobId', idsOf(open)),
  ]);
  const visits = lastVisits(visible(appointments, pending));
  return places.map(({ properties, jobs }) => {
    const here = new Set(properties.map(({ id }) => id));
    const who = new Set([...properties, ...jobs].map(({ customerId }) => customerId));
    const which = new Set(jobs.map(({ id }) => id));
    return {
      properties,
      jobs: jobs.map((job) => ({ ...job, visitedAt: visits.get(job.id) ?? null })),
      equipment: visible(equipment, pending).filter(({ propertyId }) => here.has(propertyId)),
      occupancies: visible(occupancies, pending).filter(({ propertyId }) => here.has(propertyId)),
      complaints: complaintsBetweenVisits(visible(complaints, pending)).filter(
        ({ propertyId }) => propertyId !== null && here.has(propertyId),
      ),
      customers: customers.filter((row) => row !== undefined && who.has(row.id)) as Customer[],
      dismissed: dismissed.filter(({ jobId }) => which.has(jobId)),
    };
  });
}

function lastVisits(appointments: readonly Appointment[]): Map<Id, string> {
  const visits = new Map<Id, string>();
  for (const { jobId, outcome, endsAt, startsAt } of appointments) {
    const at = endsAt ?? startsAt;
    if (outcome === 'carried-out' && at !== null && at > (visits.get(jobId) ?? '')) visits.set(jobId, at);
  }
  return visits;
}

function idsOf(rows: readonly { readonly id: Id }[]): Id[] {
  return rows.map(({ id }) => id);
}

/** A job that this import has just made cannot have been answered about. */
async function dismissedPairs(reader: Reader, jobs: readonly Job[], workId: Id): Promise<DismissedPair[]> {
  const older = jobs.filter(({ batchId }) => batchId !== workId).map(({ id }) => id);
  const answers = await rowsWhere(reader.revisitDecisions, 'jobId', older);
  return answers.filter(({ live, decision }) => live === 1 && decision === 'no');
}
