import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { declareDatabase } from '../../renderer/data/database/database.ts';
import { schemaVersion, tableNames } from '../../shared/domain/schema.ts';
import type { Migration, OldRow } from '../../shared/migrations/migration.ts';
import { migrateRow, migrations } from '../../shared/migrations/migrations.ts';
import { customerFields, jobFields, rowOf } from '../support/sample-rows.ts';

/** Two steps as later versions may need them: a field that is split, then one that moves with a new one beside it. */
const next: readonly Migration[] = [
  {
    version: schemaVersion + 1,
    tables: ['customers'],
    migrateRow(table, row) {
      if (table !== 'customers') return row;
      const { name, ...rest } = row;
      const [first, ...others] = String(name).split(' ');
      return { ...rest, firstName: first, lastName: others.join(' ') };
    },
  },
  {
    version: schemaVersion + 2,
    tables: ['customers'],
    migrateRow(table, row) {
      if (table !== 'customers') return row;
      const { firstName, lastName, ...rest } = row;
      return { ...rest, name: `${lastName}, ${firstName}`, nameOrder: 'family-first' };
    },
  },
];

const pretended = [...migrations, ...next];

async function layDown(name: string): Promise<{ customers: OldRow[]; jobs: OldRow[] }> {
  const customers = Array.from({ length: 300 }, (_, n) => rowOf(`c${n}`, customerFields(`Ada Moran ${n}`)));
  const jobs = [rowOf('j1', jobFields('c1'))];
  const old = declareDatabase(name);
  await old.open();
  await old.table('customers').bulkAdd(customers);
  await old.table('jobs').bulkAdd(jobs);
  old.close();
  return { customers, jobs };
}

async function readWith(name: string, steps: readonly Migration[]): Promise<{ version: number; rows: Record<string, OldRow[]> }> {
  const database = declareDatabase(name, steps);
  await database.open();
  const rows = Object.fromEntries(
    await Promise.all(tableNames.map(async (table) => [table, (await database.table(table).toArray()) as OldRow[]])),
  );
  const version = database.verno;
  database.close();
  return { version, rows };
}

describe('a migration', () => {
  it('brings every row from the first version straight to the newest, and leaves what it does not concern', async () => {
    const { customers, jobs } = await layDown('upgrade-straight');
    const { version, rows } = await readWith('upgrade-straight', pretended);
    expect(version).toBe(schemaVersion + 2);
    expect(rows['customers']).toContainEqual({ ...customers[7], name: 'Moran 7, Ada', nameOrder: 'family-first' });
    expect(rows['customers']?.length).toBe(customers.length);
    expect(rows['jobs']).toEqual(jobs);
  });

  it('gives the same rows one version at a time, and row by row outside the database', async () => {
    const { customers } = await layDown('upgrade-slowly');
    await readWith('upgrade-slowly', pretended.slice(0, -1));
    const slowly = (await readWith('upgrade-slowly', pretended)).rows['customers'];
    await layDown('upgrade-at-once');
    expect((await readWith('upgrade-at-once', pretended)).rows['customers']).toEqual(slowly);
    const alone = customers.map((row) => migrateRow('customers', row, schemaVersion, pretended));
    expect(alone.toSorted(byId)).toEqual(slowly?.toSorted(byId));
    expect(customers.map((row) => migrateRow('customers', row, schemaVersion + 2, pretended))).toEqual(customers);
  });

  it('that fails changes nothing: the old program opens the old rows again', async () => {
    const { customers } = await layDown('upgrade-fails');
    const failing: Migration = {
      version: schemaVersion + 1,
      tables: ['customers'],
      migrateRow(table, row) {
        if (row['id'] === 'c200') throw new Error('a defect of the migration');
        return table === 'customers' ? { ...row, name: 'changed' } : row;
      },
    };
    await expect(readWith('upgrade-fails', [...migrations, failing])).rejects.toThrow('a defect of the migration');
    const { version, rows } = await readWith('upgrade-fails', migrations);
    expect(version).toBe(schemaVersion);
    expect(rows['customers']?.toSorted(byId)).toEqual(customers.toSorted(byId));
  });
});

function byId(a: OldRow, b: OldRow): number {
  return String(a['id']) < String(b['id']) ? -1 : 1;
}
