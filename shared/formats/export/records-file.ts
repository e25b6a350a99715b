import { type RowOf, schemaVersion, type TableName, tableNames, tableSchemas } from '../../domain/schema.ts';
import type { OldRow } from '../../migrations/migration.ts';
import { migrateRow } from '../../migrations/migrations.ts';

/** The version of this notation; a file with a higher one is refused. */
const fileVersion = 1;

/**
 * Everything as one JSON file. It is plain JSON for any program, and a line for each record, so that neither writing nor
 * reading ever holds more than a line. A record that was changed while the file was written comes again: the last counts.
 * @param ofVersion the schema version that the records are of
 */
export function recordsHead(at: string, program: string, ofVersion: number = schemaVersion): string {
  const head = { makegood: 'records', version: fileVersion, schemaVersion: ofVersion, exportedAt: at, program };
  return `${JSON.stringify(head).slice(0, -1)},"records":[\n`;
}

/** One record's line. `first`: nothing stands before it. */
export function recordLine(table: TableName, row: object, first: boolean): string {
  return `${first ? '' : ',\n'}${JSON.stringify([table, row])}`;
}

/** The end says how many lines there are: a file that was cut short lacks it. */
export function recordsFoot(lines: number): string {
  return `\n],"lines":${lines}}\n`;
}

/** True for the beginning of such a file. */
export function isRecordsFile(text: string): boolean {
  return /^\uFEFF?\s*\{\s*"makegood"\s*:\s*"records"/.test(text);
}

export interface RecordsHead {
  readonly exportedAt: string;
  readonly schemaVersion: number;
}

/** Why a file cannot be taken at all. */
export type RecordsProblem =
  | 'not-records'
  /** Written by a newer program than this one. */
  | 'too-new';

/** A record as it is today's, or the line that is none. */
export type ReadRecord =
  | { readonly ok: true; readonly line: number; readonly table: TableName; readonly row: RowOf<TableName> }
  | { readonly ok: false; readonly line: number; readonly code: 'unreadable' | 'unknown-table' | 'unfitting'; readonly detail: string };

/** What a piece of the file holds. */
interface ReadPart {
  readonly records: readonly ReadRecord[];
  readonly problem: RecordsProblem | null;
}

export interface RecordsReader {
  push(text: string): ReadPart;
  /** Ends the file. Call once, last. `whole`: its end is there and says as many lines as were read. */
  end(): ReadPart & { readonly whole: boolean; readonly head: RecordsHead | null };
}

/** Reads such a file piece by piece; rows of an older program come out as today's. Nothing throws. */
export function createRecordsReader(): RecordsReader {
  let held = '';
  let line = 0;
  let head: RecordsHead | null = null;
  let problem: RecordsProblem | null = null;
  let lines = 0;
  let said: number | null = null;

  const take = (text: string, records: ReadRecord[]): void => {
    line += 1;
    if (problem !== null) return;
    if (head === null) {
      const read = readHead(text);
      if (typeof read === 'string') problem = read;
      else head = read;
      return;
    }
    const bare = text.trim();
    const foot = /^\],"lines":(\d+)\}$/.exec(bare);
    if (foot !== null) said = Number(foot[1]);
    else if (bare !== '') {
      lines += 1;
      records.push(readRecord(bare.replace(/,$/, ''), line, head.schemaVersion));
    }
  };

  return {
    push(text) {
      const all = (held + text).split('\n');
      held = all.pop() ?? '';
      const records: ReadRecord[] = [];
      for (const one of all) take(one, records);
      return { records, problem };
    },
    end() {
      const records: ReadRecord[] = [];
      if (held !== '') take(held, records);
      if (head === null) problem ??= 'not-records';
      return { records, problem, whole: said === lines, head };
    },
  };
}

function readHead(text: string): RecordsHead | RecordsProblem {
  try {
    const head = JSON.parse(`${text.replace(/^\uFEFF/, '')}]}`) as Readonly<Record<string, unknown>>;
    const { makegood, version, schemaVersion: rows, exportedAt } = head;
    if (makegood !== 'records' || typeof version !== 'number' || typeof rows !== 'number') return 'not-records';
    if (version > fileVersion || rows > schemaVersion) return 'too-new';
    return { schemaVersion: rows, exportedAt: String(exportedAt) };
  } catch {
    return 'not-records';
  }
}

function readRecord(text: string, line: number, from: number): ReadRecord {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return { ok: false, line, code: 'unreadable', detail: text.slice(0, 80) };
  }
  const [table, row] = Array.isArray(read) ? (read as unknown[]) : [];
  if (typeof row !== 'object' || row === null) return { ok: false, line, code: 'unreadable', detail: text.slice(0, 80) };
  const known = tableNames.find((name) => name === table);
  if (known === undefined) return { ok: false, line, code: 'unknown-table', detail: String(table).slice(0, 80) };
  return fitting(known, row as OldRow, line, from);
}

function fitting(table: TableName, old: OldRow, line: number, from: number): ReadRecord {
  let detail = '';
  try {
    const row = { ...migrateRow(table, old, from), schemaVersion };
    const schema = tableSchemas[table];
    const foreign = Object.keys(row).find((field) => !Object.hasOwn(schema.shape, field));
    const result = schema.safeParse(row);
    if (foreign === undefined && result.success) return { ok: true, line, table, row: row as unknown as RowOf<TableName> };
    detail = foreign ?? result.error?.issues[0]?.path.join('.') ?? '';
  } catch {
    detail = String(old['id'] ?? '');
  }
  return { ok: false, line, code: 'unfitting', detail: `${table} ${detail}`.slice(0, 80) };
}
