import type { Id } from '../base/id.ts';
import type { Operation } from '../base/operation.ts';
import type { RowOf, TableName } from '../schema.ts';
import type { ErasedRows } from './erasure.ts';
import { createErasureBook } from './erasure-book.ts';
import { fateByReference } from './fate-by-reference.ts';
import { createLogRedactor } from './redact-operation.ts';
import { canBeEmptied, redactRow } from './redact-row.ts';
import { unlinkRow } from './unlink-row.ts';

/** Takes erased persons out of rows and log, wherever these come from: a copy of before, the journal, the records themselves. */
export interface Eraser {
  /** False when nobody was ever erased: then nothing needs to be asked. */
  readonly hasWork: boolean;
  /**
   * The row as it may stay, the very same when nothing of it changes, or null when it goes. Rows are handed in table by
   * table in `erasureOrder`, at the newest schema version: what hangs on an erased row goes by its reference, also
   * where the list does not name it (a copy of records that were put aside since).
   */
  row<T extends TableName>(table: T, row: RowOf<T>): RowOf<T> | null;
  /**
   * The operation as it may stay in the log or be carried out again, the very same when nothing of it changes: id,
   * sequence, who, when and command stay; changes of rows that go are left out. Operations are handed in by sequence,
   * after all rows. Of any schema version.
   */
  operation(operation: Operation): Operation;
  /** True for a draft, or whatever else is kept of the screens, that names a row which is gone or emptied. */
  names(value: unknown): boolean;
}

/** Tables in the order in which `Eraser.row` wants them: what is pointed to comes before what points to it. */
export const erasureOrder: readonly TableName[] = [
  'business',
  'staff',
  'customers',
  'properties',
  'equipment',
  'jobs',
  'appointments',
  'complaints',
  'recoveries',
  'policies',
  'policyReadings',
  'offers',
  'promises',
  'praises',
  'reviews',
  'cases',
  'lessons',
  'lessonUses',
  'meetings',
  'meetingItems',
  'meetingActions',
  'drills',
  'calls',
  'callAttempts',
  'contacts',
  'occupancies',
  'revisitDecisions',
  'attachments',
  'importedPhotos',
  'duplicateDecisions',
  'importBatches',
  'importProfiles',
  'wordings',
  'jargonWords',
  'callLists',
  'erasures',
];

/**
 * @param lists every erasure that is known: the rows of table `erasures` and the list that main keeps, in any order and
 * with doubles.
 */
export function applyErasures(lists: readonly ErasedRows[]): Eraser {
  const book = createErasureBook(lists);
  const hasWork = lists.some(({ erased, redacted, kept }) => erased.length + redacted.length + kept.length > 0);
  const redactLog = createLogRedactor(book);
  return {
    hasWork,
    row<T extends TableName>(table: T, row: RowOf<T>): RowOf<T> | null {
      if (!hasWork) return row;
      if (table === 'customers') book.meetCustomer(row as RowOf<'customers'>);
      const fate = fateOf(table, row);
      if (fate !== 'stays') book.note(fate, table, row.id);
      if (fate === 'goes') return null;
      return fate === 'emptied' ? redactRow(table, unlinkRow(book, table, row)) : unlinkRow(book, table, row);
    },
    operation: (operation) => (hasWork ? redactLog(operation) : operation),
    names: (value) => hasWork && idsIn(value).some((id) => book.isNamed(id)),
  };

  function fateOf<T extends TableName>(table: T, row: RowOf<T>): 'stays' | 'goes' | 'emptied' {
    const fate = book.fate(table, row.id) ?? fateByReference(book, table, row);
    return fate === 'emptied' && !canBeEmptied(table) ? 'goes' : fate;
  }
}

/** Everything in a value that may be the id of a row, also in a path or a key. */
function idsIn(value: unknown): Id[] {
  const text = JSON.stringify(value) ?? '';
  return text.match(/[\w-]{8,}/g) ?? [];
}
