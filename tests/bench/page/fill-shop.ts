import { currentInstant } from '../../../renderer/data/clock/clock.ts';
import { type Database, readMeta, writeMeta } from '../../../renderer/data/database/database.ts';
import { openDatabase } from '../../../renderer/data/kernel/open-kernel.ts';
import {
  countReviews,
  makeAppointment,
  makeAttempt,
  makeCall,
  makeCustomer,
  makeEquipment,
  makeJob,
  makeOccupancy,
  makeOperation,
  makeProperty,
  makeReview,
  type Shop,
} from './shop-rows.ts';
import type { ShopSize } from './shop-size.ts';

/** The name under which the program looks for its records. */
const databaseName = 'makegood';
const rowsAtOnce = 5_000;

/**
 * Fills a new database with a shop, past the kernel: rows and log are written in bulk. The log says that the journal
 * begins behind it, so that the program finds both level and sends nothing.
 */
export async function fillShop(size: ShopSize): Promise<{ rows: number }> {
  const database = await openDatabase(databaseName, { zone: 'America/Toronto', country: 'CA' });
  const [owner] = await database.staff.toArray();
  if (owner === undefined) throw new Error('The new shop has no owner.');
  const shop: Shop = { size, now: Date.parse(currentInstant()), actor: owner.id };
  const parts: [string, number, (n: number) => unknown][] = [
    ['customers', size.customers, (n) => makeCustomer(shop, n)],
    ['properties', size.customers, (n) => makeProperty(shop, n)],
    ['occupancies', size.customers, (n) => makeOccupancy(shop, n)],
    ['equipment', Math.floor(size.customers / 2), (n) => makeEquipment(shop, n)],
    ['jobs', size.jobs, (n) => makeJob(shop, n)],
    ['appointments', size.jobs, (n) => makeAppointment(shop, n)],
    ['calls', size.calls, (n) => makeCall(shop, n)],
    ['callAttempts', size.attempts, (n) => makeAttempt(shop, n)],
    ['reviews', countReviews(size), (n) => makeReview(shop, n)],
  ];
  for (const [table, count, make] of parts) await addRows(database, table, count, make);
  await fillLog(database, shop);
  await database.business.update('business', { name: 'Bench' });
  database.close();
  return { rows: parts.reduce((sum, [, count]) => sum + count, size.changes) };
}

async function fillLog(database: Database, shop: Shop): Promise<void> {
  const identity = await readMeta(database, 'identity');
  const log = await readMeta(database, 'log');
  if (identity === null || log === null) throw new Error('The new shop has no identity.');
  const { seq } = log;
  await addRows(database, 'operations', shop.size.changes, (n) => makeOperation(shop, identity.device, seq + 1 + n));
  const last = seq + shop.size.changes;
  await writeMeta(database, 'log', { seq: last, hlc: `${currentInstant()}-000000-${identity.device}` });
  await writeMeta(database, 'identity', { ...identity, generationStart: last });
}

async function addRows(database: Database, table: string, count: number, make: (n: number) => unknown): Promise<void> {
  for (let from = 0; from < count; from += rowsAtOnce) {
    const transaction = database.backendDB().transaction(table, 'readwrite', { durability: 'relaxed' });
    const done = settled(transaction);
    const store = transaction.objectStore(table);
    for (let n = from; n < Math.min(count, from + rowsAtOnce); n += 1) store.add(make(n));
    await done;
  }
}

/** @throws the transaction's error when it was given up. */
export function settled(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The transaction was given up.'));
  });
}
