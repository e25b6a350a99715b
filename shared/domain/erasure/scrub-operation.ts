import type { Operation } from '../base/operation.ts';
import type { Patch } from '../base/patch.ts';
import { mentions, type TellingTexts } from './mentions.ts';

/**
 * Takes out of an operation whatever still names a person in words of somebody else's record, such as a note that was
 * changed since. What a record still says itself is left: a person decides about that.
 * @param stillSays whether the row itself, as it stays, names the person
 */
export function scrubOperation(operation: Operation, told: TellingTexts, stillSays: (table: string, id: string) => boolean): Operation {
  if (!mentions(JSON.stringify(operation.patches), told)) return operation;
  const patches = operation.patches.flatMap((patch) => {
    const left = scrubPatch(patch, told, stillSays(patch.table, patch.id));
    return left === null ? [] : [left];
  });
  return { ...operation, patches };
}

function scrubPatch(patch: Patch, told: TellingTexts, stays: boolean): Patch | null {
  if (patch.created && stays) return patch;
  const fields: Patch['fields'] = {};
  for (const [field, change] of Object.entries(patch.fields)) {
    if (!mentions(JSON.stringify(change), told)) fields[field] = change;
    else if (patch.created && typeof change.after === 'string') fields[field] = { after: '' };
  }
  return Object.keys(fields).length === 0 && !patch.created ? null : { ...patch, fields };
}
