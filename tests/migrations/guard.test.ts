import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../../shared/domain/schema.ts';
import { migrations } from '../../shared/migrations/migrations.ts';
import { fixtureFile, presentSchema, readSchema, recordWhenAsked, schemaFile } from './recorded-schema.ts';

/*
 * The guard over stored data. To change a schema, an index or a reference (see also the recipe in CONTRIBUTING.md):
 *   1. raise `schemaVersion` in shared/domain/schema-version.ts,
 *   2. add the step to shared/migrations/migrations.ts,
 *   3. record the new shape:  RECORD_SCHEMA=new npx vitest run tests/migrations
 *   4. add tests/migrations/fixture.v<N>.json: rows of the new shape, for the versions to come.
 * Only while nobody outside has a database of this version, it may be recorded anew instead:
 *   RECORD_SCHEMA=unreleased npx vitest run tests/migrations
 */
const howTo =
  'A database out there would no longer fit. Raise schemaVersion, add a migration, a recorded schema and a fixture; tests/migrations/guard.test.ts says how.';

recordWhenAsked();
const versions = Array.from({ length: schemaVersion }, (_, n) => n + 1);

describe('the schemas', () => {
  it('are those that were recorded for this version', () => {
    const recorded = readSchema(schemaVersion);
    expect(recorded, `${schemaFile(schemaVersion)} is missing. ${howTo}`).not.toBeNull();
    expect(presentSchema(), `The schemas are not those of version ${schemaVersion} any more. ${howTo}`).toEqual(recorded);
  });

  it.each(versions)('of version %i are recorded and have a fixture', (version) => {
    expect(readSchema(version)?.version, `${schemaFile(version)} is missing. ${howTo}`).toBe(version);
    expect(existsSync(fixtureFile(version)), `${fixtureFile(version)} is missing. ${howTo}`).toBe(true);
  });

  it('are reached from the first version by one migration for each later one, in order', () => {
    expect(
      migrations.map(({ version }) => version),
      howTo,
    ).toEqual(versions.slice(1));
  });
});
