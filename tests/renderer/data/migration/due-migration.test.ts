import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeAll, describe, expect, it } from 'vitest';
import { listDatabases } from '../../../../renderer/data/database/open-early.ts';
import { MigrationDueError, refuseEarlier } from '../../../../renderer/data/migration/due-migration.ts';
import { schemaVersion } from '../../../../shared/domain/schema.ts';
import { readFixture } from '../../../migrations/recorded-schema.ts';
import { layDown } from '../../../support/lay-down.ts';
import { databaseName } from '../../../support/test-kernel.ts';

describe('refuseEarlier', () => {
  // The first list was asked for when the page began, before these tests laid anything down: whichever test comes first
  // would get that one.
  beforeAll(listDatabases);

  it('lets a new name pass, and records of today', async () => {
    const name = databaseName();
    await expect(refuseEarlier(name)).resolves.toBeUndefined();
    await layDown(name, readFixture(schemaVersion));
    await expect(refuseEarlier(name)).resolves.toBeUndefined();
    await Dexie.delete(name);
  });

  it('stops before records of an earlier version, and does not open them', async () => {
    const name = databaseName();
    await layDown(name, readFixture(2));
    const refused = await refuseEarlier(name).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(MigrationDueError);
    expect(refused).toMatchObject({ databaseName: name, from: 2 });
    const found = await new Dexie(name).open();
    expect(found.verno).toBe(2);
    found.close();
    await Dexie.delete(name);
  });
});
