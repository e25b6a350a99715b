import { type ColumnMapping, type ImportField, importFields, type RowKind } from '../../../../shared/domain/import/import-field.ts';

/** What a column is taken for, null when it is left out. */
export function fieldOf(mapping: ColumnMapping, column: number): ImportField | null {
  const entry = Object.entries(mapping).find(([, columns]) => columns?.includes(column));
  return (entry?.[0] as ImportField | undefined) ?? null;
}

/**
 * Gives a column another meaning. One that only one column may have is taken from the column that had it: parts of an address may
 * come again, but for a job, which is at one place.
 */
export function changeMapping(mapping: ColumnMapping, column: number, field: ImportField | null, kind: RowKind): ColumnMapping {
  const alone = field !== null && (importFields[field] === 'one' || (importFields[field] === 'address' && kind === 'jobs'));
  const next: ColumnMapping = {};
  for (const [name, columns] of Object.entries(mapping) as [ImportField, number[]][]) {
    const kept = name === field && alone ? [] : columns.filter((one) => one !== column);
    if (kept.length > 0) next[name] = kept;
  }
  if (field !== null) next[field] = [...(next[field] ?? []), column];
  return next;
}
