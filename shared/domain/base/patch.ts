import { z } from 'zod';
import { type Id, idSchema } from './id.ts';
import type { Instant } from './now.ts';
import type { Row } from './row.ts';

/** A plain JSON value, which is all that a row or a patch may hold. `undefined` stands for a field that is absent. */
const fieldSchema = z.object({ before: z.unknown().optional(), after: z.unknown().optional() });

/** One row's change: for each field its value before and after. A created row has `created` and every field. */
export const patchSchema = z.object({
  table: z.string().min(1),
  id: idSchema,
  created: z.boolean(),
  fields: z.record(z.string(), fieldSchema),
});
export type Patch = z.infer<typeof patchSchema>;

/** Who changed something and when: what `applyPatch` writes into the row's own bookkeeping. */
export interface Stamp {
  readonly at: Instant;
  readonly actor: Id;
  readonly schemaVersion: number;
  /** Set for rows that a chunked operation makes. */
  readonly batchId?: Id;
}

const kernelFields: ReadonlySet<string> = new Set(['id', 'rev', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'schemaVersion']);

/** A patch that makes a row with these fields. */
export function createPatch(table: string, id: Id, fields: object): Patch {
  const changed: Patch['fields'] = {};
  for (const [name, after] of Object.entries({ ...fields, deletedAt: null, live: 1 })) {
    if (!kernelFields.has(name) && after !== undefined) changed[name] = { after };
  }
  return { table, id, created: true, fields: changed };
}

/**
 * A patch that makes a row again as it was: who made it and when included. Only which work made it is this program's own
 * matter, so `batchId` is left to the kernel.
 */
export function restorePatch(table: string, row: Row): Patch {
  const { id, schemaVersion: _version, batchId: _work, ...fields } = row;
  const changed = Object.entries(fields).filter(([, after]) => after !== undefined);
  return { table, id, created: true, fields: Object.fromEntries(changed.map(([name, after]) => [name, { after }])) };
}

/** A patch of the fields of `row` that differ in `fields`, or null when none does. */
export function updatePatch<R extends Row>(table: string, row: R, fields: Partial<R>): Patch | null {
  const changed: Patch['fields'] = {};
  const current = row as unknown as Record<string, unknown>;
  for (const [name, after] of Object.entries(fields)) {
    if (!kernelFields.has(name) && !sameValue(current[name], after)) changed[name] = { before: current[name], after };
  }
  return Object.keys(changed).length === 0 ? null : { table, id: row.id, created: false, fields: changed };
}

/**
 * Fields that mean something only while their row lives: a call that was taken back must neither stand in the queue's
 * index nor keep the key that is unique among open ones.
 */
const liveOnlyFields: Readonly<Record<string, unknown>> = { openKey: undefined, open: 0 };

function restFields(current: Readonly<Record<string, unknown>>, at: Instant): Patch['fields'] {
  const fields: Patch['fields'] = {};
  for (const [name, after] of Object.entries({ ...liveOnlyFields, deletedAt: at, live: 0 })) {
    if (name in current && !sameValue(current[name], after)) fields[name] = { before: current[name], after };
  }
  return fields;
}

/** A patch that takes a row back (`live` 0); nothing is ever removed but by erasure. */
export function removePatch(table: string, row: Row, at: Instant): Patch {
  return { table, id: row.id, created: false, fields: restFields(row as unknown as Record<string, unknown>, at) };
}

/** The row after the patch, with the bookkeeping brought up to date. `row` is null for a created one. */
export function applyPatch(row: Row | null, patch: Patch, stamp: Stamp): Row {
  const next: Record<string, unknown> = row === null ? { id: patch.id, createdAt: stamp.at, createdBy: stamp.actor } : { ...row };
  for (const [name, { after }] of Object.entries(patch.fields)) {
    if (after === undefined) delete next[name];
    else next[name] = after;
  }
  if (row === null && stamp.batchId !== undefined) next['batchId'] = stamp.batchId;
  // A row that is made again keeps the bookkeeping that its patch brings.
  const brought = row === null ? patch.fields : {};
  if (brought['rev'] === undefined) next['rev'] = (row?.rev ?? 0) + 1;
  if (brought['updatedAt'] === undefined) next['updatedAt'] = stamp.at;
  if (brought['updatedBy'] === undefined) next['updatedBy'] = stamp.actor;
  next['schemaVersion'] = stamp.schemaVersion;
  return next as Row;
}

/** The patch that takes this one back. A created row is not removed but put to rest, so that redo can wake it. */
export function invertPatch(patch: Patch, at: Instant): Patch {
  if (patch.created) {
    const made = Object.fromEntries(Object.entries(patch.fields).map(([name, { after }]) => [name, after]));
    return { table: patch.table, id: patch.id, created: false, fields: restFields(made, at) };
  }
  const fields: Patch['fields'] = {};
  for (const [name, { before, after }] of Object.entries(patch.fields)) fields[name] = { before: after, after: before };
  return { ...patch, fields };
}

/** Fields of the row that no longer hold what the patch would change from: somebody has changed them since. */
export function conflictingFields(row: Row | null, patch: Patch): string[] {
  if (patch.created) return row === null ? [] : ['id'];
  const current = (row ?? {}) as Record<string, unknown>;
  return Object.entries(patch.fields)
    .filter(([name, { before }]) => !sameValue(current[name], before))
    .map(([name]) => name);
}

/** Deep equality of plain JSON values; an absent field equals `undefined`, and -0 equals 0, as in JSON. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  }
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].every((name) => sameValue(left[name], right[name]));
}
