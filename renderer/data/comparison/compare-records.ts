import type { Operation } from '../../../shared/domain/base/operation.ts';
import { noCheckpoint, type OpenedState } from '../../../shared/ipc/journal-contract.ts';
import { type Database, type MetaValues, readMeta } from '../database/database.ts';
import type { JournalReader } from '../replay/read-operations.ts';
import type { JournalOpener } from './journal-opener.ts';

/** How database and journal stand to each other. Counts are of operations. */
export type Comparison =
  | { readonly verdict: 'level' }
  | { readonly verdict: 'behind'; readonly operations: number }
  | { readonly verdict: 'ahead'; readonly operations: number }
  /** They hold different operations after `common`. */
  | { readonly verdict: 'diverged'; readonly common: number }
  /** The journal went on in a newer generation: this database is an older one. */
  | { readonly verdict: 'older'; readonly generation: number }
  /** The log of the database lacks operations that it must hold. */
  | { readonly verdict: 'damaged' };

/** Both sides as they were found. */
export interface Compared {
  readonly comparison: Comparison;
  readonly identity: MetaValues['identity'];
  readonly log: MetaValues['log'];
  readonly opened: OpenedState;
}

/** Holes are looked for among this many of the newest operations, and in this many stretches over the whole log. */
const recentOperations = 300;
const stretches = 8;
const stretchLength = 40;

/**
 * Opens the journal of a database and holds the two against each other. Nothing is written. The newest position that both
 * hold is compared by operation id, and the one that the journal had acknowledged by its rolling hash.
 * @throws what the journal or the database throws
 */
export async function compareRecords(database: Database, journal: JournalOpener): Promise<Compared> {
  const [identity, stored] = await Promise.all([readMeta(database, 'identity'), readMeta(database, 'log')]);
  if (identity === null) throw new Error('The database has no identity.');
  const log = stored ?? { seq: 0, hlc: null };
  const { databaseId, generation, generationStart } = identity;
  const opened = await journal.open({
    databaseId,
    generation,
    startAfter: generationStart,
    checkpoint: log.journaled ?? noCheckpoint,
  });
  return { comparison: await judge(database, journal, { identity, log, opened }), identity, log, opened };
}

async function judge(database: Database, journal: JournalReader, found: Omit<Compared, 'comparison'>): Promise<Comparison> {
  const { identity, log, opened } = found;
  if (opened.newestGeneration > identity.generation) return { verdict: 'older', generation: opened.newestGeneration };
  if (await isDamaged(database, log.seq)) return { verdict: 'damaged' };
  const shared = Math.min(log.seq, opened.lastSeq);
  const isSame = opened.checkpoint !== 'different' && (await isSameAt(database, journal, identity, shared));
  if (!isSame) return { verdict: 'diverged', common: await findCommon(database, journal, identity, shared) };
  if (opened.lastSeq > log.seq) return { verdict: 'behind', operations: opened.lastSeq - log.seq };
  if (opened.lastSeq < log.seq) return { verdict: 'ahead', operations: log.seq - opened.lastSeq };
  return { verdict: 'level' };
}

/**
 * The engine forgets a part of what it wrote when its files are damaged, and does not say so. What is asked here costs a few
 * milliseconds: whether what every database holds is there, whether the log begins at its beginning, and whether it lacks
 * anything among its newest operations and in stretches over all of it.
 */
async function isDamaged(database: Database, end: number): Promise<boolean> {
  const [schema, business, first] = await Promise.all([
    readMeta(database, 'schema'),
    database.business.count(),
    database.operations.orderBy('seq').first(),
  ]);
  if (schema === null || business === 0 || first?.seq !== 1) return true;
  const starts = Array.from({ length: stretches }, (_, n) => Math.floor((end * n) / stretches));
  const lengths = [
    ...starts.map((after) => ({ after, most: stretchLength })),
    { after: Math.max(0, end - recentOperations), most: recentOperations },
  ];
  const isWhole = await Promise.all(
    lengths.map(async ({ after, most }) => {
      const upTo = Math.min(end, after + most);
      return (await database.operations.where('seq').between(after, upTo, false, true).count()) === upTo - after;
    }),
  );
  return isWhole.includes(false);
}

/** True too where the journal holds nothing of this generation at that position, so that there is nothing to compare. */
async function isSameAt(database: Database, journal: JournalReader, identity: MetaValues['identity'], seq: number): Promise<boolean> {
  if (seq <= identity.generationStart) return true;
  const { databaseId, generation } = identity;
  const [page, own] = await Promise.all([
    journal.read({ databaseId, generation, after: seq - 1, most: 1 }),
    database.operations.where('seq').equals(seq).first(),
  ]);
  const record = page.records[0];
  return record === undefined || (JSON.parse(record.text) as Operation).id === own?.id;
}

/** The last position at which both hold the same operation. */
async function findCommon(
  database: Database,
  journal: JournalReader,
  identity: MetaValues['identity'],
  different: number,
): Promise<number> {
  let [low, high] = [identity.generationStart, different];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (await isSameAt(database, journal, identity, middle)) low = middle;
    else high = middle;
  }
  return low;
}
