import type { TableName } from '../domain/schema.ts';
import type { Migration, OldRow } from './migration.ts';
import { toVersion2 } from './to-version-2.ts';
import { toVersion3 } from './to-version-3.ts';
import { toVersion4 } from './to-version-4.ts';
import { toVersion5 } from './to-version-5.ts';

/**
 * Every step from version 1 on, oldest first. Used when a database opens, when a snapshot is restored and when the
 * journal is replayed: the same rows come out whichever way they came in. A test fails when a schema changes and no
 * step leads to the new shape.
 */
export const migrations: readonly Migration[] = [toVersion2, toVersion3, toVersion4, toVersion5];

/**
 * Brings one row from `fromVersion` to the newest.
 * @param steps the program's own migrations; its test hands in pretended ones.
 */
export function migrateRow(table: TableName, row: OldRow, fromVersion: number, steps: readonly Migration[] = migrations): OldRow {
  return steps
    .filter(({ version, tables }) => version > fromVersion && tables.includes(table))
    .reduce((current, step) => step.migrateRow(table, current), row);
}
