import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { focusWhenThere } from '../../../ui/focus-when-there.ts';

/** The fields of the form in the order in which they are filled; problems and focus find them by name. */
export const fieldNames = [
  'who',
  'name',
  'phone',
  'where',
  'street',
  'words',
  'equipmentIds',
  'newEquipment',
  'day',
  'from',
  'to',
] as const;
export type FieldName = (typeof fieldNames)[number];

export function fieldId(name: FieldName): string {
  return `booking-${name}`;
}

/** Puts the cursor into a field once it is on screen. */
export function focusField(name: FieldName): void {
  focusWhenThere(() => document.getElementById(fieldId(name)));
}

/** What a command calls otherwise than the form. */
const aliases: Readonly<Record<string, FieldName>> = { customerWords: 'words', when: 'day', end: 'to', start: 'from' };

/** The field that a problem is about, from the inmost name of its path; null for the whole. */
export function fieldOf({ path }: Problem): FieldName | null {
  for (const part of path.toReversed()) {
    const name = aliases[String(part)] ?? String(part);
    const known = fieldNames.find((field) => field === name);
    if (known !== undefined) return known;
  }
  return null;
}
