import { groupBy } from '../../../../shared/domain/base/group-by.ts';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Equipment } from '../../../../shared/domain/equipment/equipment.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { Occupancy, Property } from '../../../../shared/domain/property/property.ts';
import type { DismissedPair } from '../../../../shared/domain/revisit/revisit.ts';
import { type Reader, type ReadTable, visible } from '../../../data/kernel/reader.ts';

/** All that happened at one service address, however it was spelt. */
export interface PlaceHistory {
  readonly properties: readonly Property[];
  readonly jobs: readonly Job[];
  readonly equipment: readonly Equipment[];
  readonly occupancies: readonly Occupancy[];
  readonly customers: readonly Customer[];
  readonly dismissed: readonly DismissedPair[];
}

const propertiesAtOnce = 500;

/** No house has more; "n/a" or a depot typed as the address of every job may. Such a place is not judged. */
const mostJobs = 2_000;

/** The beginnings (`street|unit|`) that all spellings of these properties' addresses share, each once. */
export async function placesOf(reader: Reader, propertyIds: ReadonlySet<Id>): Promise<string[]> {
  const ids = [...propertyIds];
  const starts = new Set<string>();
  for (let at = 0; at < ids.length; at += propertiesAtOnce) {
    for (const property of await reader.properties.bulkGet(ids.slice(at, at + propertiesAtOnce))) {
      if (property !== undefined) starts.add(startOf(property.addressKey));
    }
  }
  // Addresses without a street are no place that one can go back to.
  return [...starts].filter((start) => !start.startsWith('|'));
}

/** The histories of these places, with the rows that work `workId` has made so far. */
export async function loadPlaces(reader: Reader, starts: readonly string[], workId: Id): Promise<PlaceHistory[]> {
  const pending = new Set(await reader.pendingWork());
  pending.delete(workId);
  const spelt = await Promise.all(starts.map((start) => reader.properties.where('addressKey').startsWith(start).toArray()));
  const properties = visible(spelt.flat(), pending);
  const ids = properties.map(({ id }) => id);
  const load = async <R extends Row>(table: ReadTable<R>): Promise<Map<Id, R[]>> => {
    const groups = await Promise.all(
      ids.map((id) =>
        table
          .where('propertyId')
          .equals(id)
          .limit(mostJobs + 1)
          .toArray(),
      ),
    );
    return new Map(ids.map((id, at) => [id, visible(groups[at] ?? [], pending)]));
  };
  const [jobs, equipment, occupancies] = await Promise.all([load(reader.jobs), load(reader.equipment), load(reader.occupancies)]);
  const dismissed = await loadDismissed(reader, [...jobs.values()].flat(), workId);
  const customers = await loadCustomers(reader, [...jobs.values()].flat());
  const at = <R>(rows: ReadonlyMap<Id, R[]>, here: readonly Property[]): R[] => here.flatMap(({ id }) => rows.get(id) ?? []);
  const histories = [...groupBy(properties, ({ addressKey }) => startOf(addressKey)).values()].map((here) => {
    const jobsHere = at(jobs, here);
    const who = new Set(jobsHere.map(({ customerId }) => customerId));
    return {
      properties: here,
      jobs: jobsHere,
      equipment: at(equipment, here),
      occupancies: at(occupancies, here),
      customers: customers.filter(({ id }) => who.has(id)),
      dismissed: dismissed.filter(({ jobId }) => jobsHere.some(({ id }) => id === jobId)),
    };
  });
  return histories.filter((history) => history.jobs.length > 1 && history.jobs.length <= mostJobs);
}

/** A job that this import has just made cannot have been answered about. */
async function loadDismissed(reader: Reader, jobs: readonly Job[], workId: Id): Promise<DismissedPair[]> {
  const older = jobs.filter(({ batchId }) => batchId !== workId).map(({ id }) => id);
  if (older.length === 0) return [];
  const answers = await reader.revisitDecisions.where('jobId').anyOf(older).toArray();
  return answers.filter(({ live, decision }) => live === 1 && decision === 'no');
}

async function loadCustomers(reader: Reader, jobs: readonly Job[]): Promise<Customer[]> {
  const rows = await reader.customers.bulkGet([...new Set(jobs.map(({ customerId }) => customerId))]);
  return rows.filter((row) => row !== undefined);
}

/** `street|unit|` of `street|unit|place`. */
function startOf(addressKey: string): string {
  const second = addressKey.indexOf('|', addressKey.indexOf('|') + 1);
  return second === -1 ? addressKey : addressKey.slice(0, second + 1);
}
