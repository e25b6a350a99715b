import { searchWords } from '../../../../shared/domain/base/search-words.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { phoneDigits } from '../../../../shared/domain/customer/customer-search-keys.ts';
import type { Equipment } from '../../../../shared/domain/equipment/equipment.ts';
import type { KnownCustomer, KnownRecords, LookupKeys } from '../../../../shared/domain/import/import-plan.ts';
import { indexKnown } from '../../../../shared/domain/import/index-known.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { rowsWhere } from '../../../data/kernel/rows-where.ts';

/** Loads what the database holds of the rows at hand. */
export type KnownLoader = (keys: LookupKeys) => Promise<KnownRecords>;

/**
 * Reads from indexes by key, never a whole table; what did not exist when the import began is not asked for, which makes
 * the first import of a new shop several times as fast. Rows of work that is still going on are left out, the import's
 * own too: the planner remembers those.
 */
export async function createKnownLoader(reader: Reader, source: string, withEquipment: boolean): Promise<KnownLoader> {
  const [jobsOfSource, placesBefore, customersBefore] = await Promise.all([
    reader.jobs.where('sourceKey').startsWith(source).limit(1).count(),
    reader.properties.count(),
    reader.customers.count(),
  ]);
  return async (keys) => {
    const pending = await reader.pendingWork();
    const [jobs, places, found] = await Promise.all([
      jobsOfSource > 0 ? rowsWhere(reader.jobs, 'sourceKey', keys.sourceKeys) : [],
      placesBefore > 0 ? findPlaces(reader, keys) : [],
      customersBefore > 0 ? findCustomers(reader, keys) : [],
    ]);
    const knownJobs = visible(jobs, pending);
    const knownPlaces = visible(places, pending);
    const [holders, appointments, equipment] = await Promise.all([
      missingHolders(reader, [...knownJobs, ...knownPlaces], found),
      rowsWhere(reader.appointments, 'jobId', idsOf(knownJobs)),
      withEquipment ? findEquipment(reader, keys, idsOf(knownPlaces)) : [],
    ]);
    const customers = visible([...found, ...holders], pending);
    const merged = await mergedCustomers(reader, found, keys, pending);
    return indexKnown({
      jobs: knownJobs,
      properties: knownPlaces,
      customers,
      merged,
      appointments: visible(appointments, pending),
      equipment: visible(equipment, pending),
    });
  };
}

/** A customer may be merged into one that is merged again: more steps than this are a circle. */
const mostSteps = 10;

/** The customers that stand where the file names one that was merged, under the number that the file gives. */
async function mergedCustomers(
  reader: Reader,
  found: readonly Customer[],
  keys: LookupKeys,
  pending: ReadonlySet<string>,
): Promise<KnownCustomer[]> {
  const asked = new Set(keys.customerSourceKeys);
  const gone = found.filter(({ live, mergedInto, sourceKey }) => live === 0 && mergedInto !== null && asked.has(sourceKey ?? ''));
  const standing = await Promise.all(
    gone.map(async ({ id, sourceKey, sourcePrint, mergedInto }) => {
      let next = mergedInto === null ? undefined : await reader.customers.get(mergedInto);
      for (let step = 0; step < mostSteps && next?.live === 0 && next.mergedInto !== null; step += 1) {
        next = await reader.customers.get(next.mergedInto);
      }
      const [stands] = next === undefined ? [] : visible([next], pending);
      if (stands === undefined) return [];
      const { sourceKey: _key, sourcePrint: _print, ...facts } = stands;
      return [
        {
          ...facts,
          keyHolder: id,
          ...(sourceKey === undefined ? {} : { sourceKey }),
          ...(sourcePrint === undefined ? {} : { sourcePrint }),
        },
      ];
    }),
  );
  return standing.flat();
}

async function findEquipment(reader: Reader, keys: LookupKeys, places: readonly string[]): Promise<Equipment[]> {
  const groups = await Promise.all([
    rowsWhere(reader.equipment, 'propertyId', places),
    rowsWhere(reader.equipment, 'sourceKey', keys.equipmentSourceKeys),
  ]);
  return [...new Map(groups.flat().map((row) => [row.id, row])).values()];
}

/** "n/a" and the like are no address; a block without units is one that many may have. */
const mostAtPlace = 200;

async function findPlaces(reader: Reader, keys: LookupKeys): Promise<Property[]> {
  const groups = await Promise.all([
    ...keys.addressStarts.map((start) => reader.properties.where('addressKey').startsWith(start).limit(mostAtPlace).toArray()),
    rowsWhere(reader.properties, 'sourceKey', keys.propertySourceKeys),
  ]);
  return [...new Map(groups.flat().map((row) => [row.id, row])).values()];
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

async function missingHolders(reader: Reader, rows: readonly { customerId: string }[], found: readonly Customer[]): Promise<Customer[]> {
  const missing = new Set(rows.map(({ customerId }) => customerId));
  for (const { id } of found) missing.delete(id);
  return (await reader.customers.bulkGet([...missing])).filter((row) => row !== undefined);
}

/** Customers whose number, phone, email or name the rows give; some more, whose names share a word. */
async function findCustomers(reader: Reader, keys: LookupKeys): Promise<Customer[]> {
  const search = new Set([...keys.phones.map(phoneSearchKey), ...keys.nameKeys.map(rarestWord)]);
  search.delete('');
  const groups = await Promise.all([
    rowsWhere(reader.customers, 'sourceKey', keys.customerSourceKeys),
    rowsWhere(reader.customers, 'searchKeys', [...search]),
    keys.emails.length === 0
      ? []
      : reader.customers
          .where('emails')
          .anyOfIgnoreCase([...keys.emails])
          .toArray(),
  ]);
  return [...new Map(groups.flat().map((row) => [row.id, row])).values()];
}

/** A phone as `customerSearchKeys` indexes it whole. */
function phoneSearchKey(phone: string): string {
  return phone.startsWith('+') ? phone.slice(1) : phoneDigits(phone);
}

/** The longest word of a name: the one that fewest others share. */
function rarestWord(name: string): string {
  return searchWords(name).reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
