import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../../../shared/domain/schema.ts';
import type { Migration } from '../../../shared/migrations/migration.ts';
import { migrateRow, migrations } from '../../../shared/migrations/migrations.ts';

const appending = (version: number): Migration => ({
  version,
  tables: ['customers'],
  migrateRow: (_table, row) => ({ ...row, steps: [...(row['steps'] as number[]), version] }),
});
const pretended = [2, 3, 4].map(appending);

describe('migrateRow', () => {
  it('takes the steps after the row’s own version, in order', () => {
    const row = Object.freeze({ id: 'c1', steps: [] });
    expect(migrateRow('customers', row, 1, pretended)).toEqual({ id: 'c1', steps: [2, 3, 4] });
    expect(migrateRow('customers', row, 3, pretended)).toEqual({ id: 'c1', steps: [4] });
    expect(migrateRow('customers', row, 4, pretended)).toBe(row);
  });

  it('leaves rows of tables that a step does not name', () => {
    const row = { id: 'j1', steps: [] };
    expect(migrateRow('jobs', row, 1, pretended)).toBe(row);
  });

  it('leaves a row of the newest version as it is', () => {
    const row = { id: 'c1', anything: true };
    expect(migrateRow('customers', row, schemaVersion)).toBe(row);
    expect(migrations.at(-1)?.version ?? 1).toBe(schemaVersion);
  });
});
