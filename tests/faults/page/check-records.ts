import { type Database, readMeta } from '../../../renderer/data/database/database.ts';
import { readFacts } from '../../../renderer/desktop/bridge.ts';
import { readTables, replayLog, type Tables } from '../../support/replay.ts';
import { openFaultKernel } from './open-fault-kernel.ts';
import { digestOf, stable } from './stable.ts';

/** What is wrong with the records after a start, each as a sentence, and what there is. */
export interface RecordsFound {
  readonly wrong: readonly string[];
  readonly operations: number;
  /** Operations of `saved` that the log does not hold. */
  readonly missing: readonly string[];
  readonly databaseId: string;
  readonly generation: number;
  readonly seq: number;
}

/**
 * Opens the records as the program does and holds them against what must be true after any end whatever: the log has no
 * gap, the rows are what the log makes of them, no work is half done, and every operation that was called saved is there.
 * @param isReplayable false where rows came into being without the log (a migration, an import of everything).
 */
export async function checkRecords({ saved, isReplayable }: { saved: readonly string[]; isReplayable: boolean }): Promise<RecordsFound> {
  const { database } = await openFaultKernel();
  const identity = await readMeta(database, 'identity');
  const log = await readMeta(database, 'log');
  if (identity === null || log === null) throw new Error('The database has no identity.');
  const held = await database.operations.bulkGet([...saved]);
  const wrong = [...(await checkLog(database, log.seq)), ...(await checkWorks(database))];
  if (isReplayable) wrong.push(...differences(await readTables(database), await replayLog(database)));
  return {
    wrong,
    operations: await database.operations.count(),
    missing: saved.filter((_, n) => held[n] === undefined),
    databaseId: identity.databaseId,
    generation: identity.generation,
    seq: log.seq,
  };
}

async function checkLog(database: Database, last: number): Promise<string[]> {
  const seqs = (await database.operations.orderBy('seq').keys()).map(Number);
  const gap = seqs.findIndex((seq, n) => n > 0 && seq !== (seqs[n - 1] as number) + 1);
  if (gap >= 0) return [`the log goes from ${seqs[gap - 1]} to ${seqs[gap]}`];
  return seqs.at(-1) === last ? [] : [`the log ends at ${seqs.at(-1)} and says ${last}`];
}

/** After a start every work is committed or taken back, and what was taken back shows no row. */
async function checkWorks(database: Database): Promise<string[]> {
  const pending = (await readMeta(database, 'pending'))?.workIds ?? [];
  const ends = new Map<string, string>();
  await database.operations.orderBy('seq').each(({ workId, form }) => {
    if (workId !== null && ends.get(workId) !== 'commit') ends.set(workId, form);
  });
  const open = [...ends].filter(([, form]) => form !== 'commit' && form !== 'rollback').map(([id]) => `the work ${id} is half done`);
  const takenBack = new Set([...ends].filter(([, form]) => form === 'rollback').map(([id]) => id));
  const shown: string[] = [];
  for (const table of ['customers', 'properties', 'jobs', 'appointments'] as const) {
    await database.table<{ id: string; live: number; batchId?: string }>(table).each(({ id, live, batchId }) => {
      if (live === 1 && batchId !== undefined && takenBack.has(batchId)) shown.push(`${table} still shows ${id} of a work taken back`);
    });
  }
  return [...pending.map((id) => `the work ${id} is pending`), ...open, ...shown.slice(0, 5)];
}

/** Rows that differ between two readings, the first few by name. */
function differences(rows: Tables, replayed: Tables): string[] {
  const found: string[] = [];
  for (const table of Object.keys(rows)) {
    const [here, there] = [rows[table] ?? {}, replayed[table] ?? {}];
    for (const id of new Set([...Object.keys(here), ...Object.keys(there)])) {
      if (stable(here[id]) !== stable(there[id])) found.push(`${table}/${id} is not what the log makes of it`);
    }
  }
  return found.length > 3 ? [...found.slice(0, 3), `and ${found.length - 3} more rows`] : found;
}

/** SHA-256 (hex) over the texts of the operations after `seq`, as the journal holds them. */
export async function digestLog({ after }: { after: number }): Promise<string> {
  const { database } = await openFaultKernel();
  const texts: string[] = [];
  await database.operations
    .where('seq')
    .above(after)
    .each((operation) => texts.push(JSON.stringify(operation)));
  return digestOf(texts);
}

/**
 * What the engine alone still gives of the records, before the program looks at them: the ids of its operations, null
 * where it cannot open them. To be asked on a copy, because asking changes what lies there.
 */
export function readRaw(_nothing: null): Promise<string[] | null> {
  return new Promise((resolve) => {
    const request = indexedDB.open(readFacts().databaseName);
    request.onerror = () => resolve(null);
    request.onsuccess = () => {
      const database = request.result;
      if (!database.objectStoreNames.contains('operations')) return resolve([]);
      const keys = database.transaction('operations').objectStore('operations').getAllKeys();
      keys.onerror = () => resolve(null);
      keys.onsuccess = () => resolve(keys.result.map(String));
    };
  });
}
