import type { Database } from '../database/database.ts';

/**
 * Second half of the migration to version 2: puts the customer's `nameSort` on jobs and places, which one row alone
 * does not know. Run once, when the version is raised; done twice it changes nothing.
 */
export async function fillCustomerSort(database: Database): Promise<void> {
  await database.transaction('rw', ['customers', 'jobs', 'properties'], async () => {
    const names = new Map<string, string>();
    await database.customers.each(({ id, nameSort }) => names.set(id, nameSort));
    const fill = (row: { customerId: string; customerSort: string }): void => {
      if (row.customerSort === '') row.customerSort = names.get(row.customerId) ?? '';
    };
    await database.jobs.toCollection().modify(fill);
    await database.properties.toCollection().modify(fill);
  });
}
