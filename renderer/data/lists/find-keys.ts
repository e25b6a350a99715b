import type { Id } from '../../../shared/domain/base/id.ts';
import type { Row } from '../../../shared/domain/base/row.ts';
import type { TableName } from '../../../shared/domain/schema.ts';
import type { Reader, ReadTable } from '../kernel/reader.ts';

/** Keys that fit what was asked for. */
export interface Found {
  readonly ids: ReadonlySet<Id>;
  /** True when so much fits that only a part was looked at. */
  readonly more: boolean;
}

/** Rows to which others point, asked about one by one: more than these are not looked at. */
const mostPointedTo = 600;

/** The keys of the rows of which a part begins with this word (`searchWords`), without reading one. */
export async function keysOfWord(reader: Reader, table: 'customers' | 'properties', word: string): Promise<ReadonlySet<Id>> {
  const rows = reader[table] as unknown as ReadTable<Row>;
  return new Set(await rows.where('searchKeys').startsWith(word).primaryKeys());
}

/** The keys of the rows whose `field` names one of these, such as the jobs of some customers. */
export async function keysPointingTo(reader: Reader, table: TableName, field: string, ids: ReadonlySet<Id>): Promise<Found> {
  const rows = reader[table] as unknown as ReadTable<Row>;
  const asked = [...ids].slice(0, mostPointedTo);
  const found = await Promise.all(asked.map((id) => rows.where(field).equals(id).primaryKeys()));
  return { ids: new Set(found.flat()), more: asked.length < ids.size };
}

/** Properties of which a part of the address, or of the name or phone of who holds it, begins with this word. */
export async function propertiesOfWord(reader: Reader, word: string): Promise<Found> {
  const [ids, customers] = await Promise.all([keysOfWord(reader, 'properties', word), keysOfWord(reader, 'customers', word)]);
  return eitherOf({ ids, more: false }, await keysPointingTo(reader, 'properties', 'customerId', customers));
}

/** What any of these found. */
export function eitherOf(...found: readonly Found[]): Found {
  return { ids: new Set(found.flatMap(({ ids }) => [...ids])), more: found.some(({ more }) => more) };
}

/** What all of these found; null stands for everything. */
export function allOf(found: readonly (Found | null)[]): Found | null {
  const sets = found.filter((one) => one !== null).toSorted((a, b) => a.ids.size - b.ids.size);
  const [first, ...others] = sets;
  if (first === undefined) return null;
  const ids = new Set([...first.ids].filter((id) => others.every((other) => other.ids.has(id))));
  return { ids, more: sets.some(({ more }) => more) };
}
