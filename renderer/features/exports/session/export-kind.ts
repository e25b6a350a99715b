import { type ExportList, exportLists } from '../../../../shared/formats/export/csv-lists.ts';

/** What can be written: everything, one list, contacts or the calendar. */
export type ExportKind = 'records' | 'cards' | 'calendar' | ExportList;

const endings: Readonly<Record<Exclude<ExportKind, ExportList>, string>> = { records: 'json', cards: 'vcf', calendar: 'ics' };

/** The name that the dialog offers. @param words what it holds, in words; @param date a local date */
export function exportFileName(kind: ExportKind, words: string, date: string): string {
  const ending = isList(kind) ? 'csv' : endings[kind];
  return `Makegood ${words} ${date}.${ending}`;
}

export function isList(kind: ExportKind): kind is ExportList {
  return exportLists.some((list) => list === kind);
}
