import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { declareDatabase } from '../../renderer/data/database/database.ts';
import { operationSchema } from '../../shared/domain/base/operation.ts';
import { references, schemaVersion, tableSchemas } from '../../shared/domain/schema.ts';

/** Everything that decides what may lie in a database of one version. */
export interface RecordedSchema {
  readonly version: number;
  /** Every table with its indexes, in Dexie's notation. */
  readonly stores: Readonly<Record<string, string>>;
  readonly references: readonly object[];
  /** JSON Schema of the rows of each table, and of the operations in the log. */
  readonly rows: Readonly<Record<string, unknown>>;
}

/** A database of one version: rows of every table, as they lay in it. */
export interface Fixture {
  readonly version: number;
  readonly tables: Readonly<Record<string, readonly Record<string, unknown>[]>>;
}

export const schemaFile = (version: number): string => join(import.meta.dirname, `schema.v${version}.json`);
export const fixtureFile = (version: number): string => join(import.meta.dirname, `fixture.v${version}.json`);

/** What the program's code says now. */
export function presentSchema(): RecordedSchema {
  const stores = declareDatabase('never-opened').tables.map(({ name, schema }) => [
    name,
    [schema.primKey.src, ...schema.indexes.map(({ src }) => src).toSorted()].join(', '),
  ]);
  const rows = Object.entries({ ...tableSchemas, operations: operationSchema }).map(([name, schema]) => [name, z.toJSONSchema(schema)]);
  const present = { version: schemaVersion, stores: Object.fromEntries(stores), references, rows: Object.fromEntries(rows) };
  return JSON.parse(JSON.stringify(present)) as RecordedSchema;
}

/** What was recorded of a version, or null. */
export function readSchema(version: number): RecordedSchema | null {
  return existsSync(schemaFile(version)) ? (JSON.parse(readFileSync(schemaFile(version), 'utf8')) as RecordedSchema) : null;
}

/** @throws when the version has no fixture. */
export function readFixture(version: number): Fixture {
  return JSON.parse(readFileSync(fixtureFile(version), 'utf8')) as Fixture;
}

/**
 * Records the present schemas as those of the present version, when the command asks for it:
 * `RECORD_SCHEMA=new` writes the file of a version that has none; `RECORD_SCHEMA=unreleased` writes it anew, which is
 * right only as long as nobody outside has a database of this version.
 */
export function recordWhenAsked(): void {
  const asked = process.env['RECORD_SCHEMA'];
  if (asked === undefined) return;
  if (asked === 'new' && readSchema(schemaVersion) !== null) throw new Error(`Version ${schemaVersion} is recorded already.`);
  if (asked !== 'new' && asked !== 'unreleased') throw new Error('RECORD_SCHEMA is `new` or `unreleased`.');
  writeFileSync(schemaFile(schemaVersion), `${JSON.stringify(presentSchema(), null, 1)}\n`);
}
