import { groupBy } from '../../../shared/domain/base/group-by.ts';
import type { Id } from '../../../shared/domain/base/id.ts';
import type { Instant } from '../../../shared/domain/base/now.ts';
import type { Operation } from '../../../shared/domain/base/operation.ts';
import { conflictingFields, type Patch } from '../../../shared/domain/base/patch.ts';
import type { Problem } from '../../../shared/domain/base/reason.ts';
import type { Row } from '../../../shared/domain/base/row.ts';
import { type TableName, tableNames } from '../../../shared/domain/schema.ts';
import { currentInstant, newId } from '../clock/clock.ts';
import { type Database, readMeta, writeMeta } from '../database/database.ts';
import { uniqueFields } from '../database/indexes.ts';
import { type Fates, findObstacles, gatherFates, lookAhead, type Reversal, reversalsOf } from './obstacles.ts';
import { rowsWhere } from './rows-where.ts';
import { appendOperation, logTables, type OperationDraft, writePatches } from './write.ts';

/**
 * Big work: the same kernel in chunked transactions under one id. While it is pending its new rows are hidden; it
 * ends in a commit, or in a rollback that takes every part back, also after the program was killed half way.
 */
export interface Work {
  readonly id: Id;
  /**
   * Applies one chunk: rows and log in one transaction. A chunk that must fit the rows as they are is prepared inside
   * of it; nothing foreign may be awaited there. An empty chunk leaves no trace.
   */
  write(chunk: readonly Patch[] | (() => Promise<readonly Patch[]>)): Promise<void>;
  /** Ends it with a last chunk: from here on its rows count. */
  commit(patches: readonly Patch[]): Promise<void>;
  /** Takes back what was written. */
  rollback(): Promise<void>;
}

export interface WorkOptions {
  readonly actor: Id;
  readonly command: string;
  readonly undoes?: Id;
  readonly redoes?: Id;
  /** Told after each transaction, so that the journal can follow. */
  readonly onOperation: (operation: Operation) => void;
}

export async function beginWork(database: Database, options: WorkOptions): Promise<Work> {
  const workId = newId();
  const { actor, command, onOperation } = options;
  const links = { ...(options.undoes && { undoes: options.undoes }), ...(options.redoes && { redoes: options.redoes }) };
  const step = async (form: Operation['form'], chunk: readonly Patch[] | (() => Promise<readonly Patch[]>)): Promise<void> => {
    const draft = { at: currentInstant(), actor, command, form, workId, ...(form === 'commit' ? links : {}) };
    await writeStep(database, draft, typeof chunk === 'function' ? chunk : async () => chunk, onOperation);
  };
  await step('begin', []);
  return {
    id: workId,
    write: (chunk) => step('part', chunk),
    commit: async (patches) => {
      if (patches.length > 0) await step('part', patches);
      await step('commit', []);
    },
    rollback: async () => rollbackWork(database, { workId, actor, command }, onOperation),
  };
}

/**
 * One transaction of a work: its rows, its record in the log, and whether the work is pending.
 * @param prepare finds the patches inside the transaction, so that they fit the rows as they are
 */
async function writeStep(
  database: Database,
  draft: Omit<OperationDraft, 'patches'>,
  prepare: () => Promise<readonly Patch[]>,
  onOperation: WorkOptions['onOperation'],
): Promise<void> {
  const operation = await database.transaction('rw', [...tableNames, ...logTables], async () => {
    const workId = draft.workId as Id;
    const patches = await prepare();
    if (patches.length === 0 && draft.form === 'part') return null;
    if (patches.length > 0) await writePatches(database, patches, { at: draft.at, actor: draft.actor, batchId: workId });
    const pending = new Set((await readMeta(database, 'pending'))?.workIds ?? []);
    if (draft.form === 'begin') pending.add(workId);
    if (draft.form === 'commit' || draft.form === 'rollback') pending.delete(workId);
    if (draft.form !== 'part') await writeMeta(database, 'pending', { workIds: [...pending] });
    return appendOperation(database, { ...draft, patches });
  });
  if (operation !== null) onOperation(operation);
}

async function rollbackWork(
  database: Database,
  work: { workId: Id; actor: Id; command: string },
  onOperation: (operation: Operation) => void,
): Promise<void> {
  const at = currentInstant();
  const parts = await listParts(database, work.workId);
  const takenBack = new Set(parts.map(({ undoes }) => undoes).filter((id) => id !== null));
  const standing = parts.filter(({ id, undoes }) => undoes === null && !takenBack.has(id));
  for (const part of standing.toReversed()) {
    const inverse = (await readReversals(database, part, at)).map((reversal) => reversal.inverse);
    await writeStep(database, { at, ...work, form: 'part', undoes: part.id }, () => stillFitting(database, inverse), onOperation);
  }
  await writeStep(database, { at, ...work, form: 'rollback' }, async () => [], onOperation);
}

/**
 * Rows that a work changes can be changed by a person while it goes on. A rollback cannot be refused, so it leaves
 * alone each field that no longer holds what the work put there, and each row whose key another has taken meanwhile.
 */
async function stillFitting(database: Database, patches: readonly Patch[]): Promise<Patch[]> {
  const rows = new Map<string, Row>();
  const holders = new Map<string, Row>();
  for (const [table, ofTable] of groupBy(patches, (patch) => patch.table as TableName)) {
    const stored = database.table<Row, string>(table);
    const ids = ofTable.map(({ id }) => id);
    for (const row of await rowsWhere(stored, 'id', ids)) rows.set(`${table}/${row.id}`, row);
    for (const field of uniqueFields(table)) {
      const keys = ofTable.map(({ fields }) => fields[field]?.after).filter((key) => typeof key === 'string');
      for (const row of await rowsWhere(stored, field, keys)) holders.set(`${table}/${field}/${held(row, field)}`, row);
    }
  }
  // Nothing is awaited from here on: the database loses sight of its transaction after a hundred awaits that ask it nothing.
  const fitting: Patch[] = [];
  for (const patch of patches) {
    const row = rows.get(`${patch.table}/${patch.id}`) ?? null;
    const foreign = new Set(conflictingFields(row, patch));
    const fields = Object.fromEntries(Object.entries(patch.fields).filter(([field]) => !foreign.has(field)));
    if (row === null || Object.keys(fields).length === 0 || isKeyTaken({ ...patch, fields }, rows, holders)) continue;
    const after = Object.fromEntries(Object.entries(fields).map(([field, change]) => [field, change.after]));
    rows.set(`${patch.table}/${patch.id}`, { ...row, ...after });
    fitting.push({ ...patch, fields });
  }
  return fitting;
}

/**
 * @param rows those that the rollback touches, as it leaves them so far
 * @param holders who held each unique key before
 */
function isKeyTaken({ table, id, fields }: Patch, rows: ReadonlyMap<string, Row>, holders: ReadonlyMap<string, Row>): boolean {
  return uniqueFields(table as TableName).some((field) => {
    const key = fields[field]?.after;
    const holder = typeof key === 'string' ? holders.get(`${table}/${field}/${key}`) : undefined;
    if (holder === undefined || holder.id === id) return false;
    return held(rows.get(`${table}/${holder.id}`) ?? holder, field) === key;
  });
}

function held(row: Row, field: string): unknown {
  return (row as unknown as Readonly<Record<string, unknown>>)[field];
}

/** What is remembered of a part: its patches are read again when their turn comes. */
type PartRef = Pick<Operation, 'id' | 'seq' | 'undoes'>;

/** The parts of a work, oldest first. */
async function listParts(database: Database, workId: Id): Promise<PartRef[]> {
  const parts: PartRef[] = [];
  await database.operations
    .where('workId')
    .equals(workId)
    .each(({ id, seq, undoes, form }) => {
      if (form === 'part') parts.push({ id, seq, undoes });
    });
  return parts.toSorted((a, b) => a.seq - b.seq);
}

/** What takes a part back. */
async function readReversals(database: Database, { id }: PartRef, at: Instant): Promise<Reversal[]> {
  const part = await database.operations.get(id);
  if (part === undefined) throw new Error(`The log no longer holds ${id}.`);
  return reversalsOf(part.patches, at);
}

/**
 * Run at every start: a work that was cut off is taken back, so that nothing stays half done; a rollback that was
 * itself cut off goes on where it stopped. Returns how many works were taken back.
 */
export async function rollBackPending(database: Database): Promise<number> {
  const workIds = (await readMeta(database, 'pending'))?.workIds ?? [];
  for (const workId of workIds) {
    const begin = await database.operations.where('workId').equals(workId).first();
    if (begin !== undefined) await rollbackWork(database, { workId, actor: begin.actor, command: begin.command }, () => undefined);
  }
  return workIds.length;
}

/** Ends a transaction of `reverseWork` that found something in its way. */
class Obstructed extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super('Something stands in the way.');
    this.problems = problems;
  }
}

/** How far a reversal is: chunks checked and chunks written, of all that are to be. */
type OnProgress = (done: number, all: number) => void;

/**
 * Undoes or redoes a committed work as a work of its own. All of it is checked before the first row is touched, and
 * each chunk again in its own transaction, because people go on working meanwhile: what they changed is never
 * overwritten; what was already reversed is then put back. Never more than one chunk is in memory.
 * `source` is the work whose parts are inverted: the work itself for undo, the work that undid it for redo.
 */
export async function reverseWork(
  database: Database,
  source: Id,
  options: WorkOptions,
  onProgress: OnProgress = () => undefined,
): Promise<{ ok: true } | { ok: false; problems: Problem[] }> {
  const at = currentInstant();
  const parts = (await listParts(database, source)).toReversed();
  const whole = gatherFates();
  for (const part of parts) whole.add(await readReversals(database, part, at));
  const problems = await checkParts(database, parts, at, whole, (done) => onProgress(done, parts.length * 2));
  if (problems.length > 0) return { ok: false, problems };
  const work = await beginWork(database, options);
  try {
    for (const [index, part] of parts.entries()) {
      const step = await readReversals(database, part, at);
      await work.write(async () => {
        const found = await findObstacles(database, step, whole);
        if (found.length > 0) throw new Obstructed(found);
        return step.map(({ inverse }) => inverse);
      });
      onProgress(parts.length + index + 1, parts.length * 2);
    }
    await work.commit([]);
    return { ok: true };
  } catch (error) {
    await work.rollback();
    if (error instanceof Obstructed) return { ok: false, problems: error.problems };
    throw error;
  }
}

/** What stands in the way of parts that nothing has been reversed of yet. */
async function checkParts(
  database: Database,
  parts: readonly PartRef[],
  at: Instant,
  whole: Fates,
  onChecked: (count: number) => void,
): Promise<Problem[]> {
  const ahead = lookAhead();
  const problems: Problem[] = [];
  for (const [index, part] of parts.entries()) {
    const step = await readReversals(database, part, at);
    problems.push(...(await findObstacles(database, step, whole, ahead)));
    ahead.add(step);
    onChecked(index + 1);
  }
  return problems;
}
