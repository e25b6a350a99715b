import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RowMigrationError } from '../../../../renderer/data/database/migrate-tables.ts';
import { openDatabase } from '../../../../renderer/data/kernel/open-kernel.ts';
import { upgradeDatabase } from '../../../../renderer/data/migration/upgrade-database.ts';
import { loadSnapshot } from '../../../../renderer/data/restore/load-snapshot.ts';
import { takeSnapshot } from '../../../../renderer/data/snapshot/take-snapshot.ts';
import { schemaVersion, tableNames } from '../../../../shared/domain/schema.ts';
import type { Migration, OldRow } from '../../../../shared/migrations/migration.ts';
import { migrations } from '../../../../shared/migrations/migrations.ts';
import { readFixture } from '../../../migrations/recorded-schema.ts';
import { layDown } from '../../../support/lay-down.ts';
import { createShelf } from '../../../support/snapshot-shelf.ts';
import { databaseName, machine } from '../../../support/test-kernel.ts';

const names: string[] = [];
function named(): string {
  const name = databaseName();
  names.push(name);
  return name;
}
afterEach(async () => {
  for (const name of names.splice(0)) await Dexie.delete(name);
});

type Rows = Readonly<Record<string, readonly OldRow[]>>;

/** Every table as it lies there, whatever version it is. */
async function readAll(name: string): Promise<Rows & { readonly version: never }> {
  const database = await new Dexie(name).open();
  const tables = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const));
  const version = database.verno;
  database.close();
  return { ...Object.fromEntries(tables), version } as Rows & { readonly version: never };
}

const dataOf = (rows: Rows): Rows => Object.fromEntries(tableNames.map((table) => [table, rows[table] ?? []]));
const upgrade = (name: string, from: number, steps: readonly Migration[] = migrations, tell = vi.fn(async (_version: number) => null)) =>
  upgradeDatabase(name, { from, steps, tell, onMigrated: () => undefined });

describe.each(Array.from({ length: schemaVersion - 1 }, (_, n) => n + 1))('records of version %i', (version) => {
  it('are copied as they are, brought up, and come back the same from that copy', async () => {
    const name = named();
    await layDown(name, readFixture(version));
    const before = await readAll(name);
    const shelf = createShelf();
    const raw = await new Dexie(name).open();
    await takeSnapshot(raw, shelf, { kind: 'before-migration', program: '1.0.0', full: true });
    raw.close();
    const [manifest] = shelf.manifests;
    expect(manifest).toMatchObject({ kind: 'before-migration', schemaVersion: version });
    expect(await readAll(name)).toEqual(before);

    await upgrade(name, version);
    (await openDatabase(name, machine)).close();
    const after = await readAll(name);
    const known = new Set((before['operations'] ?? []).map((one) => one['id']));
    const added = (after['operations'] ?? []).filter((one) => !known.has(one['id']));
    expect(added).toMatchObject([{ command: 'migrate-records', barrier: 1, schemaVersion }]);

    const back = named();
    const source = {
      manifest: async () => structuredClone(manifest as NonNullable<typeof manifest>),
      part: async (sha256: string) => new Uint8Array(gzipSync(shelf.parts.get(sha256) ?? '')),
    };
    await loadSnapshot(source, back);
    expect(dataOf(await readAll(back))).toEqual(dataOf(after));
  });

  it('begin again from the old ones after a stop in the middle', async () => {
    const name = named();
    await layDown(name, readFixture(version));
    const before = await readAll(name);
    const broken = migrations.map((step) => ({
      ...step,
      tables: ['customers' as const],
      migrateRow: () => {
        throw new Error('cut off');
      },
    }));
    await expect(upgrade(name, version, broken)).rejects.toThrow('cut off');
    expect(await readAll(name)).toEqual(before);
    await upgrade(name, version);
    expect((await readAll(name)).version).toBe(schemaVersion);
  });
});

describe('upgradeDatabase', () => {
  const step = (migrateRow: Migration['migrateRow']): Migration[] => [
    ...migrations,
    { version: schemaVersion + 1, tables: ['customers'], migrateRow },
  ];

  it('names the row that cannot be brought up, changes nothing, and lets the older program in again', async () => {
    const name = named();
    const { tables } = readFixture(schemaVersion);
    await layDown(name, { version: schemaVersion, tables });
    const before = await readAll(name);
    const bad = String(tables['customers']?.at(-1)?.['id']);
    const tell = vi.fn(async (_version: number) => null);
    const failing = step((_table, row) => {
      if (row['id'] === bad) throw new Error('no name');
      return { ...row, name: 'changed' };
    });
    const failure = await upgrade(name, schemaVersion, failing, tell).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RowMigrationError);
    expect(failure).toMatchObject({ table: 'customers', id: bad, version: schemaVersion + 1, message: expect.stringContaining('no name') });
    expect(tell.mock.calls).toEqual([[schemaVersion + 1], [schemaVersion]]);
    expect(await readAll(name)).toEqual(before);
  });

  it('names the table where the database itself refuses', async () => {
    const name = named();
    await layDown(name, readFixture(schemaVersion));
    const clash = step((_table, row) => ({ ...row, id: 'same' }));
    await expect(upgrade(name, schemaVersion, clash)).rejects.toMatchObject({ table: 'customers', id: null });
    expect((await readAll(name)).version).toBe(schemaVersion);
  });

  it('opens nothing when main could not be told', async () => {
    const name = named();
    await layDown(name, readFixture(2));
    const tell = vi.fn(async () => {
      throw new Error('no room');
    });
    await expect(upgrade(name, 2, migrations, tell)).rejects.toThrow('no room');
    expect((await readAll(name)).version).toBe(2);
  });

  it('reads only the tables that a step names', async () => {
    const name = named();
    await layDown(name, readFixture(2));
    const seen = new Set<string>();
    const watched = migrations.map((one) => ({
      ...one,
      migrateRow: (table: (typeof tableNames)[number], row: OldRow) => {
        seen.add(table);
        return one.migrateRow(table, row);
      },
    }));
    await upgrade(name, 2, watched);
    expect([...seen]).toEqual(['calls', 'reviews']);
  });
});
