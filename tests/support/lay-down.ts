import { Dexie } from 'dexie';
import { type Fixture, readSchema } from '../migrations/recorded-schema.ts';

/** Lays a fixture down as the program of that version did: its tables, its indexes, its rows. */
export async function layDown(name: string, { version, tables }: Fixture): Promise<void> {
  const old = new Dexie(name);
  old.version(version).stores({ ...readSchema(version)?.stores });
  await old.open();
  for (const [table, rows] of Object.entries(tables)) await old.table(table).bulkAdd([...rows]);
  old.close();
}
