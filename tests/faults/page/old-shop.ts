import { Dexie } from 'dexie';
import { readFacts } from '../../../renderer/desktop/bridge.ts';
import { schemaVersion, tableNames } from '../../../shared/domain/schema.ts';
import { openFaultKernel } from './open-fault-kernel.ts';
import { digestOf, stable } from './stable.ts';

type Tables = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

export interface OldShop {
  readonly version: number;
  /** Every table with its indexes, as that version declared them. */
  readonly stores: Readonly<Record<string, string>>;
  /** A fixture of that version. */
  readonly tables: Tables;
  /** How often its records are laid down, each time under other ids. */
  readonly copies: number;
}

/** There is one of each, however often the records are copied. */
const single = new Set(['business', 'staff', 'drafts', 'meta', 'operations']);

/** Lays a database of an earlier version down, as the program of that version did. Answers how many rows. */
export async function layOldShop({ version, stores, tables, copies }: OldShop): Promise<number> {
  const old = new Dexie(readFacts().databaseName, { chromeTransactionDurability: 'strict' });
  old.version(version).stores({ ...stores });
  await old.open();
  const copied = Object.entries(tables).filter(([table]) => !single.has(table));
  const ids = copied.flatMap(([, rows]) => rows.map(({ id }) => String(id)));
  let laid = 0;
  for (const [table, rows] of Object.entries(tables)) {
    const all = single.has(table) ? rows : Array.from({ length: copies }, (_, n) => rows.map((row) => copyOf(row, ids, n))).flat();
    await old.table(table).bulkAdd([...all]);
    laid += all.length;
  }
  old.close();
  return laid;
}

/** The same row with every id in it, links and keys made of ids included, turned into the copy's own. */
function copyOf(row: object, ids: readonly string[], n: number): unknown {
  return JSON.parse(ids.reduce((text, id) => text.replaceAll(id, `${id}~${n}`), JSON.stringify(row)));
}

/** Leaves the database as a program four versions on would: this one must not touch it. */
export async function raiseDatabase(_nothing: null): Promise<void> {
  const newer = new Dexie(readFacts().databaseName);
  newer.version(schemaVersion + 4).stores({});
  await newer.open();
  newer.close();
}

export interface RowsDigest {
  readonly rows: number;
  /** SHA-256 over every row of every table. */
  readonly digest: string;
  /** Commands of the log's barriers, in order: a migration leaves one. */
  readonly barriers: readonly string[];
}

/** Opens the records as the program does, and says what they are in one value. */
export async function digestRows(_nothing: null): Promise<RowsDigest> {
  const { database } = await openFaultKernel();
  const texts: string[] = [];
  for (const table of tableNames) {
    await database
      .table<object>(table)
      .orderBy(':id')
      .each((row) => texts.push(`${table} ${stable(row)}`));
  }
  const barriers = (await database.operations.where('barrier').equals(1).sortBy('seq')).map(({ command }) => command);
  return { rows: texts.length, digest: await digestOf(texts), barriers };
}
