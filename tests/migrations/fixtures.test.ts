import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { declareDatabase } from '../../renderer/data/database/database.ts';
import { operationSchema } from '../../shared/domain/base/operation.ts';
import { references, schemaVersion, tableNames, tableSchemas } from '../../shared/domain/schema.ts';
import type { OldRow } from '../../shared/migrations/migration.ts';
import { migrateRow } from '../../shared/migrations/migrations.ts';
import { faultTry } from '../support/fault-count.ts';
import { layDown } from '../support/lay-down.ts';
import { readFixture, readSchema } from './recorded-schema.ts';

type Rows = Readonly<Record<string, readonly OldRow[]>>;

/** Opens it with the program of today and reads everything. */
async function openNewest(name: string): Promise<Rows> {
  const database = declareDatabase(name);
  await database.open();
  expect(database.verno).toBe(schemaVersion);
  const tables = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const));
  await database.delete();
  return Object.fromEntries(tables);
}

/** What is wrong with a row, in words; null when it fits and holds nothing that its table does not have. */
function misfit(schema: z.ZodObject, row: OldRow): string | null {
  const unknown = Object.keys(row).filter((field) => !Object.hasOwn(schema.shape, field));
  if (unknown.length > 0) return `${String(row['id'])} holds ${unknown.join(', ')}`;
  const result = schema.safeParse(row);
  return result.success ? null : `${String(row['id'])}: ${result.error.message}`;
}

describe.each(Array.from({ length: schemaVersion }, (_, n) => n + 1))('the fixture of version %i', (version) => {
  const fixture = readFixture(version);

  it('has rows for every table of that version', () => {
    expect(fixture.version).toBe(version);
    const tables = Object.keys(readSchema(version)?.stores ?? {}).toSorted();
    expect(Object.keys(fixture.tables).toSorted()).toEqual(tables);
    for (const table of tables) expect(fixture.tables[table]?.length, table).toBeGreaterThan(0);
  });

  it('opens straight to the newest version: every row fits, none is lost', async () => {
    await faultTry('older-schemas', async () => {
      const name = `fixture-${version}`;
      await layDown(name, fixture);
      const rows = await openNewest(name);
      for (const table of tableNames) {
        expect(
          (rows[table] ?? []).map((row) => misfit(tableSchemas[table], row)).filter((wrong) => wrong !== null),
          table,
        ).toEqual([]);
        expect((rows[table] ?? []).length, table).toBe((fixture.tables[table] ?? []).length);
      }
      for (const operation of rows['operations'] ?? []) expect(() => operationSchema.parse(operation)).not.toThrow();
      expect(brokenLinks(rows)).toEqual([]);
    });
  });

  it('has every index that the newest version asks for', async () => {
    const name = `fixture-indexes-${version}`;
    await layDown(name, fixture);
    const database = declareDatabase(name);
    await database.open();
    const stores = database.backendDB().transaction([...database.backendDB().objectStoreNames]);
    for (const { name: table, schema } of database.tables) {
      const present = [...stores.objectStore(table).indexNames].toSorted();
      expect(present, table).toEqual(schema.indexes.map((index) => index.name).toSorted());
    }
    await database.delete();
  });

  it('comes out the same through the database’s upgrade as row by row, as a restore does it', async () => {
    const name = `fixture-again-${version}`;
    await layDown(name, fixture);
    const upgraded = await openNewest(name);
    for (const table of tableNames) {
      const byId = (rows: readonly OldRow[]) => rows.toSorted((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
      const single = (fixture.tables[table] ?? []).map((row) => migrateRow(table, row, version));
      expect(byId(upgraded[table] ?? []), table).toEqual(byId(single));
    }
  });
});

/** Fields that name a row that is not there: a fixture, or a migration, that lost something. */
function brokenLinks(rows: Rows): string[] {
  const known = new Set(Object.entries(rows).flatMap(([table, ofTable]) => ofTable.map((row) => `${table}/${String(row['id'])}`)));
  return references.flatMap(({ table, field, to }) =>
    (rows[table] ?? [])
      .flatMap((row) => [row[field]].flat())
      .filter((target) => typeof target === 'string' && !known.has(`${to}/${target}`))
      .map((target) => `${table}.${field} -> ${String(target)}`),
  );
}
