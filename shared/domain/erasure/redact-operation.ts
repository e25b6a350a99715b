import type { Id } from '../base/id.ts';
import type { Operation } from '../base/operation.ts';
import type { Patch } from '../base/patch.ts';
import { type TableName, tableNames } from '../schema.ts';
import type { ErasureBook } from './erasure-book.ts';
import { redactPatch } from './redact-row.ts';

/** Fields of a place that keeps its address which told of who held it. */
const toldOfHolder = ['note', 'customerSort', 'sourceKey', 'sourcePrint'] as const;
const known: ReadonlySet<string> = new Set(tableNames);

/**
 * Takes out of operations, handed in by sequence, what tells of erased persons. A name stands in other rows' changes too:
 * jobs and places carry the name of their customer, also while they were the erased person's for a time only.
 */
export function createLogRedactor(book: ErasureBook): (operation: Operation) => Operation {
  /** Rows that stood under an erased person's name at the sequence that was reached. */
  const underName = new Set<Id>();

  const redact = (patch: Patch): Patch | null => {
    if (!known.has(patch.table)) return patch;
    const table = patch.table as TableName;
    const fate = book.fate(table, patch.id);
    if (fate === 'goes') return null;
    if (fate === 'emptied') return redactPatch(table, patch);
    if (table === 'properties' && book.holderOf(patch.id) !== null) return without(patch, toldOfHolder);
    if (table === 'jobs' || table === 'properties') return withoutName(patch);
    return patch;
  };

  /** @param patch of a row that carries its customer's name */
  const withoutName = (patch: Patch): Patch | null => {
    const holder = patch.fields['customerId'];
    const before = underName.has(patch.id) || book.isTouched('customers', idOf(holder?.before));
    const after = holder === undefined ? before : book.isTouched('customers', idOf(holder.after));
    if (after) underName.add(patch.id);
    else underName.delete(patch.id);
    const name = patch.fields['customerSort'];
    if (name === undefined || !(before || after)) return patch;
    // What it is called now stays: only what it was called after the person goes.
    const left = { ...(!before && 'before' in name && { before: name.before }), ...(after ? { after: '' } : { after: name.after }) };
    return after && !patch.created ? without(patch, ['customerSort']) : { ...patch, fields: { ...patch.fields, customerSort: left } };
  };

  return (operation) => {
    let changed = false;
    const patches = operation.patches.flatMap((patch) => {
      const left = redact(patch);
      if (left !== patch) changed = true;
      return left === null ? [] : [left];
    });
    return changed ? { ...operation, patches } : operation;
  };
}

function without(patch: Patch, fields: readonly string[]): Patch | null {
  if (!fields.some((field) => field in patch.fields)) return patch;
  const left: Patch['fields'] = {};
  for (const [field, change] of Object.entries(patch.fields)) {
    if (!fields.includes(field)) left[field] = change;
    // A row cannot be made again without it.
    else if (patch.created && typeof change.after === 'string' && !field.startsWith('source')) left[field] = { after: '' };
  }
  return Object.keys(left).length === 0 && !patch.created ? null : { ...patch, fields: left };
}

function idOf(value: unknown): Id | null {
  return typeof value === 'string' ? value : null;
}
