import { type CsvRecord, isBlankRecord } from '../../formats/csv/csv.ts';

/** Reports end in rows of sums and a stamp of when they were made. */
const sum = /^(?:report |grand |sub)?totals?\b/i;
const stamp =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? .*\d{4}.*(?:am|pm|gmt|utc|basis)|.*\b(?:accrual|cash) basis|.*\d{1,2}:\d{2}.*gmt[-+ ]?.*)$/i;

/**
 * True for a row that is no record but part of a report: a sum, a heading of a group (alone under a column without a name) or the
 * stamp at the end. Such rows are counted apart; there is nothing to mend in them.
 */
export function isSetAside(record: CsvRecord, headers: readonly string[]): boolean {
  if (record.refused !== null || isBlankRecord(record)) return false;
  const filled = record.cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [{ text: cell.trim(), column }]));
  const [first] = filled;
  if (first === undefined) return false;
  if (filled.length === 1 && (stamp.test(first.text) || (headers[first.column] ?? '') === '')) return true;
  // "Total Plumbing Ltd" is a customer: a sum has nothing but amounts behind it.
  return (
    sum.test(first.text) && filled.slice(1).every(({ text }) => /^[-+(]?\p{Sc}?[-+]?[\d.,\s]*%?\)?$/u.test(text)) && isSumName(first.text)
  );
}

function isSumName(text: string): boolean {
  return /^(?:report |grand |sub)?totals?[:\s]*$/i.test(text) || /^totals? (?:for|of)\b/i.test(text);
}
