import { groupBy } from '../../../../shared/domain/base/group-by.ts';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Equipment } from '../../../../shared/domain/equipment/equipment.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { Occupancy, Property } from '../../../../shared/domain/property/property.ts';
import type { DismissedPair } from '../../../../shared/domain/revisit/revisit.ts';
import type { Database } from '../../../data/database/database.ts';
import { type Reader, readerOf, visible } from '../../../data/kernel/reader.ts';
import { rowsWhere } from '../../../data/kernel/rows-where.ts';
import { placeStart } from './touched.ts';

/** All that happened at one service address, however it was spelt. */
export interface PlaceHistory {
  readonly properties: readonly Property[];
  readonly jobs: readonly Job[];
  readonly equipment: readonly Equipment[];
  readonly occupancies: readonly Occupancy[];
  readonly customers: readonly Customer[];
  readonly dismissed: readonly DismissedPair[];
}

/** No house has more; "n/a" or a depot typed as the address of every job may. Such a place is not judged. */
const mostJobs = 2_000;

const tables = ['properties', 'jobs', 'equipment', 'occupancies', 'customers', 'revisitDecisions', 'meta'] as const;

/**
 * The histories of the places that begin so, with the rows that work `workId` has made so far; places with fewer than two
 * jobs are left out. One transaction, so that the rows fit each other.
 */
export async function loadPlaces(database: Database, starts: readonly string[], workId: Id): Promise<PlaceHistory[]> {
  const reader = readerOf(database);
  return database.transaction('r', [...tables], async () => {
    const pending = new Set(await reader.pendingWork());
    pending.delete(workId);
    const spelt = await Promise.all(starts.map((start) => reader.properties.where('addressKey').startsWith(start).toArray()));
    const properties = visible(spelt.flat(), pending);
    const jobs = groupBy(visible(await jobsAt(reader, properties), pending), ({ propertyId }) => propertyId);
    const places = [...groupBy(properties, ({ addressKey }) => placeStart(addressKey)).values()].flatMap((here) => {
      const done = here.flatMap(({ id }) => jobs.get(id) ?? []);
      return done.length < 2 || done.length > mostJobs ? [] : [{ properties: here, jobs: done }];
    });
    return withCircumstances(reader, places, pending, workId);
  });
}

async function jobsAt(reader: Reader, properties: readonly Property[]): Promise<Job[]> {
  const groups = await Promise.all(
    properties.map(({ id }) =>
      reader.jobs
        .where('propertyId')
        .equals(id)
        .limit(mostJobs + 1)
        .toArray(),
    ),
  );
  return groups.flat();
}

/** Adds what else the rule looks at: equipment, who lived there, who pays, and what was answered before. */
async function withCircumstances(
  reader: Reader,
  places: readonly Pick<PlaceHistory, 'properties' | 'jobs'>[],
  pending: ReadonlySet<string>,
  workId: Id,
): Promise<PlaceHistory[]> {
  const ids = places.flatMap(({ properties }) => properties.map(({ id }) => id));
  const [equipment, occupancies, customers, dismissed] = await Promise.all([
    reader.equipment.count().then((count) => (count === 0 ? [] : rowsWhere(reader.equipment, 'propertyId', ids))),
    reader.occupancies.count().then((count) => (count === 0 ? [] : rowsWhere(reader.occupancies, 'propertyId', ids))),
    reader.customers.bulkGet([...new Set(places.flatMap(({ jobs }) => jobs.map(({ customerId }) => customerId)))]),
    dismissedPairs(
      reader,
      places.flatMap(({ jobs }) => jobs),
      workId,
    ),
  ]);
  return places.map(({ properties, jobs }) => {
    const here = new Set(properties.map(({ id }) => id));
    const who = new Set(jobs.map(({ customerId }) => customerId));
    const which = new Set(jobs.map(({ id }) => id));
    return {
      properties,
      jobs,
      equipment: visible(equipment, pending).filter(({ propertyId }) => here.has(propertyId)),
      occupancies: visible(occupancies, pending).filter(({ propertyId }) => here.has(propertyId)),
      customers: customers.filter((row) => row !== undefined && who.has(row.id)) as Customer[],
      dismissed: dismissed.filter(({ jobId }) => which.has(jobId)),
    };
  });
}

/** A job that this import has just made cannot have been answered about. */
async function dismissedPairs(reader: Reader, jobs: readonly Job[], workId: Id): Promise<DismissedPair[]> {
  const older = jobs.filter(({ batchId }) => batchId !== workId).map(({ id }) => id);
  const answers = await rowsWhere(reader.revisitDecisions, 'jobId', older);
  return answers.filter(({ live, decision }) => live === 1 && decision === 'no');
}
