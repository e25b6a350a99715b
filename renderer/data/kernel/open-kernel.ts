import { v4 } from 'uuid';
import { createPatch } from '../../../shared/domain/base/patch.ts';
import { businessId } from '../../../shared/domain/business/business.ts';
import { defaultBusiness } from '../../../shared/domain/business/default-business.ts';
import { schemaVersion } from '../../../shared/domain/schema.ts';
import type { JournalState } from '../../../shared/ipc/journal-contract.ts';
import { currentInstant, newId } from '../clock/clock.ts';
import { type Database, declareDatabase, readMeta, writeMeta } from '../database/database.ts';
import { fillCustomerSort } from './fill-customer-sort.ts';
import { createOutbox, type JournalPort, type Outbox } from './outbox.ts';
import { rollBackPending } from './work.ts';
import { appendOperation, logTables, writePatches } from './write.ts';

export interface JournalOpener extends JournalPort {
  open(argument: { databaseId: string; generation: number; startAfter: number }): Promise<JournalState>;
}

/** What happened while opening that a person should know; codes of `shared/text`. */
export interface OpenReport {
  readonly rolledBack: number;
  /** Bytes of a damaged journal tail that were put aside. */
  readonly damagedBytes: number;
  /** Operations that the journal holds and the database does not. */
  readonly missing: number;
}

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

/** What is done to records that were brought up from version `from` before the log says so. */
export type BeforeMarker = (database: Database, from: number) => Promise<void>;

/** Whom the log names for what the program itself did. */
const programActor = 'program';

/**
 * Opens the database: creates it with its identity, the business and one owner when it is new. Set-up and migrations
 * stand in the log as barriers, which no undo crosses.
 * @throws DatabaseTooNewError, or the database's own error.
 */
export async function openDatabase(name: string, machine: MachineFacts, beforeMarker?: BeforeMarker): Promise<Database> {
  const database = declareDatabase(name);
  await database.open();
  refuseNewer(database);
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

/**
 * Brings database and journal together: takes back work that was cut off, then sends what the journal lacks. A
 * journal that is ahead of the database begins a new generation, so that nothing new is ever taken for something old.
 */
export async function connectJournal(database: Database, journal: JournalOpener): Promise<{ outbox: Outbox; report: OpenReport }> {
  // Read before anything is written: a log that has grown by a rollback would hide that the journal was ahead of it.
  const log = (await readMeta(database, 'log')) ?? { seq: 0, hlc: null };
  const identity = await readMeta(database, 'identity');
  if (identity === null) throw new Error('The database has no identity.');
  const rolledBack = await rollBackPending(database);
  const { databaseId, generation, generationStart } = identity;
  let state = await journal.open({ databaseId, generation, startAfter: generationStart });
  const { damagedBytes } = state;
  const missing = Math.max(0, state.lastSeq - log.seq);
  if (missing > 0) {
    const next = { ...identity, generation: generation + 1, generationStart: log.seq };
    state = await journal.open({ databaseId, generation: next.generation, startAfter: next.generationStart });
    await writeMeta(database, 'identity', next);
  }
  return { outbox: createOutbox(database, journal, state.lastSeq), report: { rolledBack, damagedBytes, missing } };
}
