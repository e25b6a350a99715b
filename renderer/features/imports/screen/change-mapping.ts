import { type ColumnMapping, type ImportField, importFields } from '../../../../shared/domain/import/import-field.ts';

/** What a column is taken for, null when it is left out. */
export function fieldOf(mapping: ColumnMapping, column: number): ImportField | null {
  const entry = Object.entries(mapping).find(([, columns]) => columns?.includes(column));
  return (entry?.[0] as ImportField | undefined) ?? null;
}

/** Gives a column another meaning. One that only one column may have is taken from the column that had it. */
export function changeMapping(mapping: ColumnMapping, column: number, field: ImportField | null): ColumnMapping {
  const next: ColumnMapping = {};
  for (const [name, columns] of Object.entries(mapping) as [ImportField, number[]][]) {
    const kept = name === field && importFields[name] === 'one' ? [] : columns.filter((one) => one !== column);
    if (kept.length > 0) next[name] = kept;
  }
  if (field !== null) next[field] = [...(next[field] ?? []), column];
  return next;
}
