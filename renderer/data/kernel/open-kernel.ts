import { v4 } from 'uuid';
import { createPatch } from '../../../shared/domain/base/patch.ts';
import { businessId } from '../../../shared/domain/business/business.ts';
import { defaultBusiness } from '../../../shared/domain/business/default-business.ts';
import { schemaVersion } from '../../../shared/domain/schema.ts';
import { currentInstant, newId } from '../clock/clock.ts';
import { type Database, declareDatabase, readMeta, writeMeta } from '../database/database.ts';
import { fillCustomerSort } from './fill-customer-sort.ts';
import { appendOperation, logTables, writePatches } from './write.ts';

/** What the very first start needs to know of the machine. */
export interface MachineFacts {
  readonly zone: string;
  readonly country: string;
}

/** The records were written by a newer program: this one must not touch what it does not know. */
export class DatabaseTooNewError extends Error {
  constructor(found: number) {
    super(`These records were written by a newer Makegood (version ${found}; this program knows ${schemaVersion}). Start the newer one.`);
    this.name = 'DatabaseTooNewError';
  }
}

interface OpenHooks {
  /** Asked before a new database is set up: throws where there were records already, and nothing is written then. */
  readonly beforeFirst?: () => Promise<void>;
  /** What is done to records that were brought up from version `from` before the log says so. */
  readonly beforeMarker?: (database: Database, from: number) => Promise<void>;
}

/** Whom the log names for what the program itself did. */
const programActor = 'program';

/**
 * Opens the database: creates it with its identity, the business and one owner when it is new. Set-up and migrations
 * stand in the log as barriers, which no undo crosses.
 * @throws DatabaseTooNewError, what the hooks throw, or the database's own error.
 */
export async function openDatabase(name: string, machine: MachineFacts, { beforeFirst, beforeMarker }: OpenHooks = {}): Promise<Database> {
  const database = declareDatabase(name);
  await database.open();
  refuseNewer(database);
  if (beforeFirst !== undefined && (await readMeta(database, 'identity')) === null) {
    await beforeFirst().catch((error: unknown) => {
      database.close();
      throw error;
    });
  }
  const from = (await readMeta(database, 'schema'))?.version ?? schemaVersion;
  if (from < schemaVersion) await beforeMarker?.(database, from);
  if (from < 2) await fillCustomerSort(database);
  await database.transaction('rw', ['business', 'staff', ...logTables], async () => {
    if ((await readMeta(database, 'schema'))?.version === schemaVersion) return;
    await writeMeta(database, 'schema', { version: schemaVersion });
    const at = currentInstant();
    if ((await readMeta(database, 'identity')) !== null) {
      await appendOperation(database, { at, actor: programActor, command: 'migrate-records', patches: [], barrier: 1, schemaVersion });
      return;
    }
    await writeMeta(database, 'identity', { databaseId: v4(), device: v4(), generation: 1, generationStart: 0 });
    const owner = newId();
    const business = defaultBusiness(machine.zone, machine.country);
    const patches = [createPatch('business', businessId, business), createPatch('staff', owner, { name: 'Owner', role: 'owner' })];
    await writePatches(database, patches, { at, actor: owner });
    await appendOperation(database, { at, actor: owner, command: 'set-up-business', patches, barrier: 1 });
  });
  return database;
}

/** Dexie itself opens a newer database without a word. It counts versions in tenths. */
function refuseNewer(database: Database): void {
  const version = Math.floor(database.backendDB().version / 10);
  if (version <= schemaVersion) return;
  database.close();
  throw new DatabaseTooNewError(version);
}
