import { searchWords } from '../../../../shared/domain/base/search-words.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { phoneDigits } from '../../../../shared/domain/customer/customer-search-keys.ts';
import type { KnownRecords, LookupKeys } from '../../../../shared/domain/import/import-plan.ts';
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
  const [jobsOfSource, properties, customers] = await Promise.all([
    reader.jobs.where('sourceKey').startsWith(source).limit(1).count(),
    reader.properties.count(),
    reader.customers.count(),
  ]);
  return async (keys) => {
    const pending = await reader.pendingWork();
    const [jobs, places, found] = await Promise.all([
      jobsOfSource > 0 ? rowsWhere(reader.jobs, 'sourceKey', keys.sourceKeys) : [],
      properties > 0 ? findPlaces(reader, keys) : [],
      customers > 0 ? findCustomers(reader, keys) : [],
    ]);
    const knownJobs = visible(jobs, pending);
    const knownPlaces = visible(places, pending);
    const [holders, appointments, equipment] = await Promise.all([
      missingHolders(reader, [...knownJobs, ...knownPlaces], found),
      rowsWhere(reader.appointments, 'jobId', idsOf(knownJobs)),
      withEquipment ? rowsWhere(reader.equipment, 'propertyId', idsOf(knownPlaces)) : [],
    ]);
    return indexKnown({
      jobs: knownJobs,
      properties: knownPlaces,
      customers: visible([...found, ...holders], pending),
      appointments: visible(appointments, pending),
      equipment: visible(equipment, pending),
    });
  };
}

async function findPlaces(reader: Reader, keys: LookupKeys): Promise<Property[]> {
  const groups = await Promise.all([
    rowsWhere(reader.properties, 'addressKey', keys.addressKeys),
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
