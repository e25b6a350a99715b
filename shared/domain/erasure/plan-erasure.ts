import type { Id } from '../base/id.ts';
import type { RowOf, TableName } from '../schema.ts';
import { erasureOrder } from './apply-erasures.ts';
import type { ErasedRows, RowName } from './erasure.ts';
import { createErasureBook } from './erasure-book.ts';
import { fateByReference, isJudged, type JudgedTable } from './fate-by-reference.ts';
import { isOver } from './field-fates.ts';
import { type JudgedPlace, judgePlace } from './judge-place.ts';
import { mentions } from './mentions.ts';
import type { PersonRows } from './person-rows.ts';

export interface ErasurePlan {
  readonly rows: ErasedRows;
  readonly places: readonly JudgedPlace[];
  /** Numbers of jobs that are still owed: they will be cancelled. */
  readonly openJobs: readonly number[];
}

/** These are judged by who pays and who lives there, before what hangs on them. */
type First = 'customers' | 'properties' | 'jobs';
const first: readonly TableName[] = ['customers', 'properties', 'jobs'] satisfies First[];

/** Tables whose rows are judged by what they hang on, in an order in which that is known. */
const following = erasureOrder.filter((table): table is Exclude<JudgedTable, First> => isJudged(table) && !first.includes(table));

/**
 * What goes and what stays when a person is erased for good. Jobs stay, emptied: the business's books need their number,
 * dates, trade, parts and price. Whatever a job that stays points to stays emptied too; everything else goes.
 */
export function planErasure(rows: PersonRows): ErasurePlan {
  const persons = new Set<Id>(rows.customers.map(({ id }) => id));
  const book = createErasureBook([]);
  const places = rows.properties.map((property) => judgePlace(property, persons, rows.others));
  const neededPlaces = new Set(rows.jobs.map(({ propertyId }) => propertyId));
  const neededEquipment = new Set(rows.jobs.flatMap(({ equipmentIds }) => equipmentIds));
  for (const { id } of rows.jobs) book.note('emptied', 'jobs', id);
  for (const { property, stays } of places) {
    const needed =
      neededPlaces.has(property.id) || rows.equipment.some(({ id, propertyId }) => propertyId === property.id && neededEquipment.has(id));
    if (stays === null) book.note(needed ? 'emptied' : 'goes', 'properties', property.id);
  }
  for (const id of neededPersons(rows, persons, (property) => book.fate('properties', property) === 'emptied'))
    book.note('emptied', 'customers', id);
  for (const id of persons) if (book.fate('customers', id) === null) book.note('goes', 'customers', id);
  for (const table of following) for (const row of rows[table]) noteFollowing(table, row);
  for (const table of ['importBatches', 'importProfiles'] as const) {
    for (const { id, fileName } of rows[table]) if (mentions(fileName, rows.customers)) book.note('emptied', table, id);
  }
  return {
    rows: listRows(),
    places,
    openJobs: rows.jobs.filter(({ live, status }) => live === 1 && !isOver(status)).map(({ number }) => number),
  };

  function noteFollowing<T extends Exclude<JudgedTable, First>>(table: T, row: RowOf<T>): void {
    const fate = fateByReference(book, table, row);
    const needed = table !== 'equipment' || neededEquipment.has(row.id);
    if (fate !== 'stays') book.note(needed ? fate : 'goes', table, row.id);
  }

  function listRows(): ErasedRows {
    const erased: RowName[] = [];
    const redacted: RowName[] = [];
    const all: Readonly<Partial<Record<TableName, readonly { readonly id: Id }[]>>> = { ...rows, ...{ others: undefined } };
    for (const [table, ofTable] of Object.entries(all) as [TableName | 'paidJobs', readonly { readonly id: Id }[] | undefined][]) {
      if (table === 'paidJobs') continue;
      for (const { id } of ofTable ?? []) {
        const fate = book.fate(table, id);
        if (fate !== null) (fate === 'goes' ? erased : redacted).push({ table, id });
      }
    }
    return {
      erased,
      redacted,
      kept: places.flatMap(({ property, stays }) => (stays === null ? [] : [{ propertyId: property.id, customerId: stays.customerId }])),
    };
  }
}

/** Records that must stay, emptied, because something that stays points to them. */
function neededPersons(rows: PersonRows, persons: ReadonlySet<Id>, placeStays: (propertyId: Id) => boolean): ReadonlySet<Id> {
  const needed = new Set<Id>([
    ...[...rows.jobs, ...rows.paidJobs]
      .flatMap(({ customerId, billToCustomerId }) => [customerId, billToCustomerId])
      .filter((id) => id !== null && persons.has(id)),
    ...rows.properties.filter(({ id }) => placeStays(id)).map(({ customerId }) => customerId),
  ] as Id[]);
  // Who was found to be somebody points to them; a chain of three is rare and short.
  for (let before = -1; before < needed.size; ) {
    before = needed.size;
    for (const { id, mergedInto } of rows.customers)
      if (needed.has(id) && mergedInto !== null && persons.has(mergedInto)) needed.add(mergedInto);
  }
  return needed;
}
