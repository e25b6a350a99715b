import { searchWords } from '../../../../shared/domain/base/search-words.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { phoneDigits } from '../../../../shared/domain/customer/customer-search-keys.ts';
import type { KnownRecords, LookupKeys } from '../../../../shared/domain/import/import-plan.ts';
import { indexKnown } from '../../../../shared/domain/import/index-known.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/**
 * Loads what the database holds of the rows at hand, from indexes: never a whole table. Rows of work that is still going
 * on are left out, the import's own too: the planner remembers those.
 */
export async function loadKnown(reader: Reader, keys: LookupKeys, withEquipment: boolean): Promise<KnownRecords> {
  const pending = await reader.pendingWork();
  const [jobs, properties, found] = await Promise.all([
    keys.sourceKeys.length === 0 ? [] : reader.jobs.where('sourceKey').anyOf(keys.sourceKeys).toArray(),
    keys.addressKeys.length === 0 ? [] : reader.properties.where('addressKey').anyOf(keys.addressKeys).toArray(),
    findCustomers(reader, keys),
  ]);
  const knownJobs = visible(jobs, pending);
  const knownProperties = visible(properties, pending);
  const missing = new Set([...knownJobs, ...knownProperties].map(({ customerId }) => customerId));
  for (const { id } of found) missing.delete(id);
  const [holders, appointments, equipment] = await Promise.all([
    reader.customers.bulkGet([...missing]),
    knownJobs.length === 0
      ? []
      : reader.appointments
          .where('jobId')
          .anyOf(knownJobs.map(({ id }) => id))
          .toArray(),
    withEquipment && knownProperties.length > 0
      ? reader.equipment
          .where('propertyId')
          .anyOf(knownProperties.map(({ id }) => id))
          .toArray()
      : [],
  ]);
  return indexKnown({
    jobs: knownJobs,
    properties: knownProperties,
    customers: visible([...found, ...holders.filter((row) => row !== undefined)], pending),
    appointments: visible(appointments, pending),
    equipment: visible(equipment, pending),
  });
}

/** Customers whose number, phone, email or name the rows give; some more, whose names share a word. */
async function findCustomers(reader: Reader, keys: LookupKeys): Promise<Customer[]> {
  const search = [...new Set([...keys.phones.map(phoneSearchKey), ...keys.nameKeys.map(rarestWord)])].filter((key) => key !== '');
  const groups = await Promise.all([
    keys.customerSourceKeys.length === 0 ? [] : reader.customers.where('sourceKey').anyOf(keys.customerSourceKeys).toArray(),
    search.length === 0 ? [] : reader.customers.where('searchKeys').anyOf(search).toArray(),
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
