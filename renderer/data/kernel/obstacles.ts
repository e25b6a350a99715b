import { groupBy } from '../../../shared/domain/base/group-by.ts';
import type { Id } from '../../../shared/domain/base/id.ts';
import type { Instant } from '../../../shared/domain/base/now.ts';
import { invertPatch, type Patch, sameValue } from '../../../shared/domain/base/patch.ts';
import type { Problem } from '../../../shared/domain/base/reason.ts';
import type { Row } from '../../../shared/domain/base/row.ts';
import { references, type TableName } from '../../../shared/domain/schema.ts';
import type { Database } from '../database/database.ts';
import { uniqueFields } from '../database/indexes.ts';
import { rowsWhere } from './rows-where.ts';

/** Rows asked for at once; large enough to be quick, small enough that a screen is not held up. */
const batchSize = 500;

/** A patch of the log with the one that takes it back. */
export interface Reversal {
  readonly source: Patch;
  readonly inverse: Patch;
}

/** How an operation's patches are taken back: the newest first. */
export function reversalsOf(patches: readonly Patch[], at: Instant): Reversal[] {
  return patches.toReversed().map((source) => ({ source, inverse: invertPatch(source, at) }));
}

/** A row as it is and as it would be. */
interface Outcome {
  readonly table: TableName;
  readonly id: Id;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Record<string, unknown>;
}
type Outcomes = ReadonlyMap<string, Outcome>;

/** Rows that the whole change puts to rest, and rows that it wakes. */
export interface Fates {
  readonly isGoing: (id: Id) => boolean;
  readonly isComing: (id: Id) => boolean;
}

/** Gathers the fates of a change, step by step in the order of their application: only ids are kept, never rows. */
export function gatherFates(): Fates & { readonly add: (step: readonly Reversal[]) => void } {
  const live = new Map<Id, unknown>();
  return {
    add(step) {
      for (const { inverse } of step) if (inverse.fields['live'] !== undefined) live.set(inverse.id, inverse.fields['live'].after);
    },
    isGoing: (id) => live.get(id) === 0,
    isComing: (id) => live.get(id) === 1,
  };
}

/** Fields as earlier steps would leave them, by row, while none of them has been applied yet. */
export interface Ahead {
  readonly add: (step: readonly Reversal[]) => void;
  readonly of: (table: string, id: Id) => Readonly<Record<string, unknown>> | undefined;
}

export function lookAhead(): Ahead {
  const rows = new Map<string, Record<string, unknown>>();
  return {
    add(step) {
      // The patch that made a row is the first of all that touch it, so the last to be taken back: nothing comes after.
      for (const { source, inverse } of step) {
        if (source.created) continue;
        const fields = rows.get(keyOf(inverse.table, inverse.id)) ?? {};
        for (const [field, { after }] of Object.entries(inverse.fields)) fields[field] = after;
        rows.set(keyOf(inverse.table, inverse.id), fields);
      }
    },
    of: (table, id) => rows.get(keyOf(table, id)),
  };
}

const nothingAhead = lookAhead();

/**
 * Everything that forbids taking changes back (or bringing them back), each with the table and row that stands in the
 * way: a field that no longer holds what it is changed from, a live row that points to one that would go, a row that
 * would point to one that is gone, a key that another row has taken. Empty when nothing does.
 * @param step what is about to be applied, in this order
 * @param whole the fates of all that it is a part of, where the change is too big for one step
 * @param ahead what the steps before it would change, where they have not been applied
 */
export async function findObstacles(
  database: Database,
  step: readonly Reversal[],
  whole: Fates = fatesOf(step),
  ahead: Ahead = nothingAhead,
): Promise<Problem[]> {
  const outcomes = await outcomesOf(database, step, ahead);
  const changed = changedSince(step, outcomes);
  if (changed.length > 0) return changed;
  return [
    ...(await stillNeeded(database, outcomes, whole, ahead)),
    ...(await wouldMiss(database, outcomes, whole)),
    ...(await keysTaken(database, outcomes)),
  ];
}

function fatesOf(step: readonly Reversal[]): Fates {
  const fates = gatherFates();
  fates.add(step);
  return fates;
}

async function outcomesOf(database: Database, step: readonly Reversal[], ahead: Ahead): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  for (const [table, ofTable] of groupBy(step, ({ inverse }) => inverse.table as TableName)) {
    const rows = await rowsById(
      database,
      table,
      ofTable.map(({ inverse }) => inverse.id),
    );
    for (const { inverse } of ofTable) {
      const key = keyOf(table, inverse.id);
      const before: Record<string, unknown> = { ...rows.get(inverse.id), ...ahead.of(table, inverse.id) };
      const outcome = outcomes.get(key) ?? { table, id: inverse.id, before, after: { ...before } };
      for (const [field, { after }] of Object.entries(inverse.fields)) outcome.after[field] = after;
      outcomes.set(key, outcome);
    }
  }
  return outcomes;
}

/**
 * Fields that no longer hold what the change left in them. Of a row that was made that is every field: with the row
 * the later change of somebody else would go. Of several patches of one field only the newest counts.
 */
function changedSince(step: readonly Reversal[], outcomes: Outcomes): Problem[] {
  const checked = new Set<string>();
  const problems: Problem[] = [];
  for (const { source } of step) {
    const current = outcomes.get(keyOf(source.table, source.id))?.before ?? {};
    // A row that somebody has put to rest since has changed in every field: nothing is taken back unseen.
    for (const [field, { after }] of Object.entries({ live: { after: 1 }, ...source.fields })) {
      const key = `${keyOf(source.table, source.id)}/${field}`;
      if (checked.has(key)) continue;
      checked.add(key);
      if (!sameValue(current[field], after)) problems.push(problem('changed-since', source.table, source.id, field));
    }
  }
  return problems;
}

/** Live rows that would be left pointing to a row that goes. */
async function stillNeeded(database: Database, outcomes: Outcomes, { isGoing }: Fates, ahead: Ahead): Promise<Problem[]> {
  const leaving = [...outcomes.values()].filter(({ before, after }) => before['live'] === 1 && after['live'] === 0);
  const problems: Problem[] = [];
  for (const [target, ofTable] of groupBy(leaving, ({ table }) => table)) {
    const ids = new Set(ofTable.map(({ id }) => id));
    for (const { table, field } of references.filter(({ to }) => to === target)) {
      for (const row of await rowsWhere(database.table<Row, string>(table), field, [...ids])) {
        const then: Record<string, unknown> = outcomes.get(keyOf(table, row.id))?.after ?? { ...row, ...ahead.of(table, row.id) };
        const pointing = pointedTo(then[field]).some((id) => ids.has(id));
        if (pointing && then['live'] === 1 && !isGoing(row.id)) problems.push(problem('still-needed', table, row.id, field));
      }
    }
  }
  return problems;
}

/** Rows that would wake up, or be changed back, to point to a row that is gone. */
async function wouldMiss(database: Database, outcomes: Outcomes, { isGoing, isComing }: Fates): Promise<Problem[]> {
  const problems: Problem[] = [];
  const staying = [...outcomes.values()].filter(({ after }) => after['live'] === 1);
  for (const { table, field, to } of references) {
    const pointed = new Map<Id, Id>();
    for (const { id, before, after } of staying.filter((outcome) => outcome.table === table)) {
      const known = before['live'] === 1 ? pointedTo(before[field]) : [];
      for (const target of pointedTo(after[field])) if (!known.includes(target)) pointed.set(target, id);
    }
    // A transaction ends when too many waits in a row ask it for nothing.
    if (pointed.size === 0) continue;
    const targets = await rowsById(database, to, [...pointed.keys()]);
    for (const [target, from] of pointed) {
      const alive = isComing(target) || (targets.get(target)?.live === 1 && !isGoing(target));
      if (!alive) problems.push(problem('points-to-gone', table, from, field));
    }
  }
  return problems;
}

/** Rows that meanwhile hold a unique key that a row would get back. */
async function keysTaken(database: Database, outcomes: Outcomes): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [table, ofTable] of groupBy(outcomes.values(), (outcome) => outcome.table)) {
    for (const field of uniqueFields(table)) {
      const taking = ofTable.filter(({ before, after }) => after[field] !== undefined && !sameValue(before[field], after[field]));
      if (taking.length === 0) continue;
      for (const holder of await rowsWhere(
        database.table<Row, string>(table),
        field,
        taking.map(({ after }) => after[field] as string),
      )) {
        const then = outcomes.get(keyOf(table, holder.id))?.after ?? (holder as unknown as Record<string, unknown>);
        const taken = taking.some(({ id, after }) => id !== holder.id && sameValue(after[field], then[field]));
        if (taken) problems.push(problem('key-taken', table, holder.id, field));
      }
    }
  }
  return problems;
}

function problem(code: string, table: string, id: Id, field: string): Problem {
  return { path: [table, id, field], code, params: { table, id, field } };
}

function keyOf(table: string, id: Id): string {
  return `${table}/${id}`;
}

/** The ids in a field that points to one row or to several. */
function pointedTo(value: unknown): Id[] {
  return [value].flat().filter((id) => typeof id === 'string');
}

async function rowsById(database: Database, table: string, ids: readonly Id[]): Promise<Map<Id, Row>> {
  const rows = new Map<Id, Row>();
  for (const some of inBatches([...new Set(ids)])) {
    for (const row of await rowsWhere(database.table<Row, string>(table), 'id', some)) rows.set(row.id, row);
  }
  return rows;
}

function inBatches<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / batchSize) }, (_, n) => items.slice(n * batchSize, (n + 1) * batchSize));
}
