import type { Dexie } from 'dexie';
import type { Part } from '../../../shared/domain/backup/manifest.ts';
import { groupBy } from '../../../shared/domain/base/group-by.ts';
import type { Operation } from '../../../shared/domain/base/operation.ts';
import type { MetaValues } from '../database/database.ts';
import { StorageError } from '../storage/storage-job.ts';
import { type Key, type KeyRange, partOf } from './key-ranges.ts';
import { type AnyRow, keyField, readFact, readLog, tablesIn } from './read-records.ts';
import { addFile, type Draft, noteChange } from './read-rounds.ts';
import type { PartWriter } from './write-parts.ts';

/** What the last transaction found: with it the draft is exactly the state at `seq`. */
interface Ending {
  readonly seq: number;
  readonly hlc: string | null;
  /** Rows that operations touched after the draft's sequence, and these operations themselves. */
  readonly late: readonly { readonly table: string; readonly rows: readonly AnyRow[] }[];
  /** Rows of each table in all. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Rows that the last transaction reads at most; commands wait for it. */
const mostRows = 2_000;
/** From this round on more is taken: somebody writes faster than rows can be read again. */
const patientRounds = 5;

/**
 * Reads, in one transaction, where the log stands and what was touched since the draft's sequence. Null when that is
 * too much: then another round comes first.
 * @throws StorageError `changed-meanwhile` when another generation has begun
 */
export async function readEnding(database: Dexie, draft: Draft, identity: MetaValues['identity'], round: number): Promise<Ending | null> {
  const most = mostRows * Math.max(1, round - patientRounds) ** 2;
  const tables = tablesIn(database).filter((table) => table !== 'drafts');
  return database.transaction('r', [...tables, 'meta'], async () => {
    const [log, now] = await Promise.all([readFact(database, 'log'), readFact(database, 'identity')]);
    if (now?.generation !== identity.generation || now.databaseId !== identity.databaseId) {
      throw new StorageError('changed-meanwhile', 'The records began anew while they were copied.');
    }
    const seq = log?.seq ?? 0;
    const operations: Operation[] = [];
    let patches = 0;
    for (let after = draft.seq; after < seq; after = operations.at(-1)?.seq ?? seq) {
      const page = await readLog(database, after, seq);
      operations.push(...page);
      patches += page.reduce((sum, operation) => sum + operation.patches.length, page.length);
      if (patches > most) return null;
      if (page.length === 0) break;
    }
    const late = await readTouched(database, operations);
    return { seq, hlc: log?.hlc ?? null, late, counts: await countTables(database, draft, operations) };
  });
}

async function readTouched(database: Dexie, operations: readonly Operation[]): Promise<Ending['late']> {
  const late: { table: string; rows: AnyRow[] }[] = [];
  if (operations.length > 0) late.push({ table: 'operations', rows: operations as unknown as AnyRow[] });
  const touched = groupBy(
    operations.flatMap(({ patches }) => patches),
    ({ table }) => table,
  );
  for (const [table, patches] of touched) {
    const rows: (AnyRow | undefined)[] = await database.table(table).bulkGet([...new Set(patches.map(({ id }) => id))]);
    late.push({ table, rows: rows.filter((row) => row !== undefined) });
  }
  return late;
}

/** Counted are the tables that got new rows: of these nobody can say whether a part has them already. */
async function countTables(database: Dexie, draft: Draft, operations: readonly Operation[]): Promise<Record<string, number>> {
  const grown = new Set(operations.flatMap(({ patches }) => patches.filter(({ created }) => created).map(({ table }) => table)));
  const counts: Record<string, number> = {};
  for (const [table, parts] of draft.parts) {
    const rows = parts.reduce((sum, part) => sum + part.rows, 0);
    if (table === 'operations') counts[table] = rows + operations.length;
    else counts[table] = grown.has(table) ? await database.table(table).count() : rows;
  }
  return counts;
}

/** Stores the late rows, those that belong to one part as one late part of the same range. */
export async function addLateRows(draft: Draft, ending: Ending, writer: PartWriter): Promise<Part[]> {
  const made: Promise<Part>[] = [];
  for (const { table, rows } of ending.late) {
    const ranges: readonly KeyRange[] = draft.parts.get(table) ?? [];
    const keyOf = (row: AnyRow): Key => row[keyField(table)] as Key;
    for (const [place, ofPart] of groupBy(rows, (row) => partOf(ranges, keyOf(row)))) {
      const { after, upTo } = ranges[place] ?? { after: null, upTo: null };
      const { part } = await writer.write(
        table,
        { after, upTo },
        ofPart.map((row) => JSON.stringify(row)),
      );
      made.push(part);
      for (const row of ofPart) noteChange(draft, table, keyOf(row));
    }
    if (table === 'attachments') for (const row of rows) addFile(draft, row);
  }
  return Promise.all(made);
}
