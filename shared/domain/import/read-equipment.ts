import type { Equipment } from '../equipment/equipment.ts';
import { hashTexts } from './hash-text.ts';
import type { ImportField } from './import-field.ts';
import type { ReadingSetup } from './import-row.ts';
import { keptLine } from './kept-line.ts';
import { readDate } from './read-date.ts';
import type { RowCells } from './row-cells.ts';

/** What a row says of a piece of equipment. */
export interface ReadEquipment {
  readonly facts: Pick<Equipment, 'kind' | 'make' | 'model' | 'serial' | 'batch' | 'installedOn' | 'warrantyUntil' | 'retiredOn' | 'note'>;
  /** `<source>:equipment:<id>` or null. */
  readonly sourceKey: string | null;
  /** What the file says of it, field by field, as short hashes. */
  readonly print: string;
}

const longest = 120;
export const equipmentFacts = ['kind', 'make', 'model', 'serial', 'batch', 'installedOn', 'warrantyUntil', 'retiredOn', 'note'] as const;

/** Null where the row names no equipment. A date that cannot be read ("5 years") is kept in the note as it stands. */
export function readEquipment(cells: RowCells, setup: ReadingSetup): ReadEquipment | null {
  const lines: string[] = [...cells.all('note').map((note) => note.trim())];
  const text = (field: ImportField): string | null => {
    const value = cells.one(field);
    if (value.length <= longest) return value === '' ? null : value;
    lines.push(value);
    return null;
  };
  const date = (field: ImportField): string | null => {
    const value = cells.one(field);
    const read = value === '' ? null : readDate(value, setup.dateOrder);
    if (read?.ok === true) return read.date;
    lines.push(...keptLine(setup.headers[setup.mapping[field]?.[0] ?? -1] ?? '', value));
    return null;
  };
  const [make, model, serial, batch] = [text('make'), text('model'), text('serial'), text('batch')];
  const named = cells.all('equipment').join(', ').trim();
  const kind = (named || [make, model].filter((part) => part !== null).join(' ') || serial || '').slice(0, longest);
  if (kind === '') return null;
  if (named.length > longest) lines.push(named);
  const dates = { installedOn: date('installedOn'), warrantyUntil: date('warrantyUntil'), retiredOn: date('retiredOn') };
  const kept = (setup.mapping.kept ?? []).flatMap((column) => keptLine(setup.headers[column] ?? '', cells.at(column)));
  const facts = { kind, make, model, serial, batch, ...dates, note: [...lines, ...kept].join('\n') };
  const number = cells.one('equipmentNumber');
  return {
    facts,
    sourceKey: number === '' ? null : `${setup.source}:equipment:${number.slice(0, 200)}`,
    print: equipmentFacts
      .map((field) => (facts[field] === null || facts[field] === '' ? '' : hashTexts([facts[field]]).toString(36)))
      .join('.'),
  };
}
