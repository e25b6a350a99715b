import type { Patch } from '../base/patch.ts';
import type { RowOf, TableName } from '../schema.ts';
import { tableFates } from './field-fates.ts';

type Fields = Readonly<Record<string, unknown>>;
type AnyFate = 'stays' | 'absent' | { readonly goes: (row: Fields) => unknown } | { readonly settles: (row: Fields) => unknown };

/** The fates of a table's fields, or null where its rows never stay emptied. */
function fatesOf(table: TableName): Readonly<Record<string, AnyFate>> | null {
  const fate = tableFates[table];
  return typeof fate === 'string' ? null : (fate.emptied as unknown as Readonly<Record<string, AnyFate>>);
}

/** True for rows of a table that can stay when everything is taken out of them that tells of a person. */
export function canBeEmptied(table: TableName): boolean {
  return fatesOf(table) !== null;
}

/**
 * The row with everything taken out that tells of the person. Done twice it changes nothing more. A field that no
 * schema knows goes.
 * @throws Error for a table whose rows go wholly.
 */
export function redactRow<T extends TableName>(table: T, row: RowOf<T>): RowOf<T> {
  const fates = fatesOf(table);
  if (fates === null) throw new Error(`Rows of ${table} do not stay.`);
  const redacted: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(row)) {
    const fate = fates[field];
    if (fate === undefined || fate === 'absent') continue;
    redacted[field] = fate === 'stays' ? value : 'goes' in fate ? fate.goes(row as Fields) : fate.settles(row as Fields);
  }
  return redacted as RowOf<T>;
}

/**
 * What the log may keep of a change of such a row: what was put in when it was made is emptied as the row itself is, so
 * that it can be made again from the log; what was changed later is left out. Null when nothing is left.
 */
export function redactPatch(table: TableName, patch: Patch): Patch | null {
  const fates = fatesOf(table);
  if (fates === null) return null;
  const made = patch.created
    ? { id: patch.id, ...Object.fromEntries(Object.entries(patch.fields).map(([f, { after }]) => [f, after])) }
    : null;
  const fields: Patch['fields'] = {};
  for (const [field, change] of Object.entries(patch.fields)) {
    const fate = fates[field];
    if (fate === undefined || fate === 'absent') continue;
    if (fate === 'stays' || 'settles' in fate) fields[field] = change;
    else if (made !== null) fields[field] = { after: fate.goes(made) };
  }
  return Object.keys(fields).length === 0 && !patch.created ? null : { ...patch, fields };
}
