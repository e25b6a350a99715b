import type { ImportField } from './import-field.ts';
import { readStatus } from './read-choice.ts';
import { readDate } from './read-date.ts';
import { readPrice } from './read-price.ts';
import { readTimeAtEnd } from './read-time.ts';

const sampled = 100;

/** A cell that could be in a column of this field, for fields whose cells have a look of their own. */
const cellTests: Partial<Record<ImportField, (cell: string) => boolean>> = {
  phone: (cell) => cell.replace(/\D/g, '').length >= 6 && !/[a-z]{4}/i.test(cell),
  email: (cell) => cell.includes('@'),
  addressLine: (cell) => /\p{L}/u.test(cell) && !/^\s*POINT\b/i.test(cell) && !cell.includes('@'),
  postcode: (cell) => cell.length <= 12 && (/\d/.test(cell) || /^[A-Z]{1,2}\d/i.test(cell)),
  created: isDate,
  scheduled: isDate,
  closed: isDate,
  scheduledTime: (cell) => readTimeAtEnd(cell.slice(0, 100)) !== null,
  price: (cell) => readPrice(cell, 'USD') !== null,
  status: (cell) => readStatus(cell) !== null || cell.length <= 30,
  firstName: isName,
  lastName: isName,
  customerName: isName,
};

/** The share of the cells that could be in a column of `field`, from 0 to 1; null when there is nothing to tell by. */
export function looksLike(field: ImportField, cells: readonly string[]): number | null {
  const looked = cells
    .slice(0, sampled)
    .map((cell) => cell.trim())
    .filter((cell) => !/^[-–—]?$/.test(cell));
  if (looked.length === 0) return null;
  if (field === 'jobNumber') return new Set(looked).size / looked.length >= 0.3 ? 1 : 0.4;
  const test = cellTests[field];
  if (test === undefined) return null;
  const share = looked.filter(test).length / looked.length;
  // A few odd cells are usual; a column where most are odd is another column.
  return share >= 0.8 ? 1 : share;
}

function isDate(cell: string): boolean {
  return (['mdy', 'dmy'] as const).some((order) => readDate(cell, order).ok);
}

function isName(cell: string): boolean {
  return /\p{L}/u.test(cell) && !cell.includes('@') && cell.length <= 200;
}
