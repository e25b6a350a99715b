import type { Id } from '../../../../shared/domain/base/id.ts';
import type { ImportChunk } from '../../../../shared/domain/import/import-plan.ts';
import { placeStart } from '../../../../shared/domain/import/place-start.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

/** What an import has touched so far: keys only, so that a large file fits. */
export interface Touched {
  /** Takes a chunk in; runs inside the transaction that writes it. */
  note(chunk: ImportChunk): Promise<void>;
  /** Something else than rows of the plan was written: a picture. */
  noteOther(): void;
  anything(): boolean;
  /** Jobs that were there before and were changed. */
  readonly changedJobs: ReadonlySet<Id>;
  /** Places at which there may be two jobs now, of which this import has touched one. */
  places(): Promise<TouchedPlace[]>;
  /** True for a property that this import has made. */
  isNew(propertyId: Id): boolean;
}

export interface TouchedPlace {
  /** The beginning of the address, `street|unit|`. */
  readonly start: string;
  /** Jobs that this import has made at properties of its own. */
  readonly jobs: number;
}

const propertiesAtOnce = 500;

export async function createTouched(reader: Reader): Promise<Touched> {
  const placesBefore = await reader.properties.count();
  const changedJobs = new Set<Id>();
  /** Places of properties that this import makes. */
  const places = new Map<Id, string>();
  /** New jobs by place. */
  const jobs = new Map<string, number>();
  /** Properties that were there before. */
  const older = new Set<Id>();
  let anything = false;

  const noteProperty = (id: Id | null | undefined): void => {
    if (id === null || id === undefined) return;
    const place = places.get(id);
    if (place === undefined) older.add(id);
    else jobs.set(place, (jobs.get(place) ?? 0) + 1);
  };

  return {
    changedJobs,
    noteOther: () => {
      anything = true;
    },
    anything: () => anything,
    async note(chunk) {
      for (const { id, addressKey } of chunk.properties) places.set(id, placeStart(addressKey));
      for (const { propertyId } of chunk.jobs) noteProperty(propertyId);
      const changed = chunk.changes.flatMap((change) => (change.table === 'jobs' ? [change] : []));
      for (const { id, set } of changed) {
        changedJobs.add(id);
        noteProperty(set.propertyId);
      }
      const before = changed.length === 0 ? [] : await reader.jobs.bulkGet(changed.map(({ id }) => id));
      for (const job of before) noteProperty(job?.propertyId);
      const made = [chunk.customers, chunk.properties, chunk.equipment, chunk.jobs, chunk.appointments, chunk.changes];
      anything ||= made.some((rows) => rows.length > 0);
    },
    async places() {
      // A new place with one job has nothing to go back to, unless the same address stood here in another spelling.
      const starts = new Set([...jobs].filter(([, count]) => count > 1 || placesBefore > 0).map(([place]) => place));
      const ids = [...older];
      for (let at = 0; at < ids.length; at += propertiesAtOnce) {
        for (const property of await reader.properties.bulkGet(ids.slice(at, at + propertiesAtOnce))) {
          if (property !== undefined) starts.add(placeStart(property.addressKey));
        }
      }
      // Addresses without a street are no place that one can go back to.
      return [...starts].filter((start) => !start.startsWith('|')).map((start) => ({ start, jobs: jobs.get(start) ?? 0 }));
    },
    isNew: (propertyId) => places.has(propertyId),
  };
}
