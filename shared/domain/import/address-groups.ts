import { type ColumnMapping, type ImportField, importFields } from './import-field.ts';

type AddressField = { [F in ImportField]: (typeof importFields)[F] extends 'address' ? F : never }[ImportField];

/** Columns of one address, by its parts. */
export type AddressGroup = Readonly<Partial<Record<AddressField, readonly number[]>>>;

const fields = (Object.keys(importFields) as ImportField[]).filter((field) => importFields[field] === 'address') as AddressField[];

/**
 * The addresses that a row can have. Programs write the parts of one address side by side, so a part that comes again
 * begins the next one; only lines of a street may follow each other.
 */
export function addressGroups(mapping: ColumnMapping): AddressGroup[] {
  const columns = fields
    .flatMap((field) => (mapping[field] ?? []).map((column) => ({ field, column })))
    .sort((a, b) => a.column - b.column);
  const groups: Partial<Record<AddressField, number[]>>[] = [];
  let before: AddressField | null = null;
  for (const { field, column } of columns) {
    let group = groups.at(-1);
    const again = group?.[field] !== undefined && !((field === 'unit' || field === 'addressFull') && before === field);
    if (group === undefined || again) {
      group = {};
      groups.push(group);
    }
    group[field] = [...(group[field] ?? []), column];
    before = field;
  }
  return groups;
}
