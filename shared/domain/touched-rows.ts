import type { Id } from './base/id.ts';
import type { Patch } from './base/patch.ts';
import type { TableName } from './schema.ts';

/** Records whose page tells who changed what. */
const records: ReadonlySet<string> = new Set<TableName>(['contacts', 'customers', 'equipment', 'jobs', 'properties']);

/** Fields that follow another record's change: nobody changed the row that they stand in. */
const following: ReadonlySet<string> = new Set(['customerSort']);

/**
 * The records that were there before and that these patches change: what the log is asked by. What is made is left out,
 * because the row itself says when and by whom, so that most operations add nothing or one entry to that index.
 */
export function touchedRows(patches: readonly Patch[]): Id[] {
  return [...new Set(patches.filter(isTouched).map(({ id }) => id))];
}

/** Of calls only whose they are: *Today* tells what was handed to somebody. Of the business only in what it counts: amounts that name no currency go by it. */
function isTouched({ table, created, fields }: Patch): boolean {
  if (created) return false;
  if (table === 'calls') return fields['assignedTo'] !== undefined;
  if (table === 'business') return fields['currency'] !== undefined;
  return records.has(table) && Object.keys(fields).some((field) => !following.has(field));
}
