import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import { references, type TableName } from '../../../../shared/domain/schema.ts';
import type { Reader, ReadTable } from '../../../data/kernel/reader.ts';

/** How many live rows hang on a customer, by the field that names them: `jobs.customerId`. None is left out at 0. */
export type Ties = Readonly<Record<string, number>>;

/** Rows that are nothing without their customer and go with them; and customers that were joined with them, at rest already. */
const goAlong: ReadonlySet<TableName> = new Set<TableName>(['contacts', 'importedPhotos', 'attachments', 'customers']);

const tied = references.filter(({ to, table }) => to === 'customers' && !goAlong.has(table));

/** Every table that `readTies` reads, and those whose rows go along. */
export const tiedTables: readonly TableName[] = [...new Set([...tied.map(({ table }) => table), ...goAlong])];

/** Enough to say "many". */
const most = 200;

/** What keeps a customer from being taken off the list. */
export async function readTies(reader: Reader, customerId: Id): Promise<Ties> {
  const counts = await Promise.all(
    tied.map(async ({ table, field }): Promise<[string, number]> => {
      const rows = await (reader[table] as unknown as ReadTable<Row>).where(field).equals(customerId).limit(most).toArray();
      return [`${table}.${field}`, rows.filter(({ live }) => live === 1).length];
    }),
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
