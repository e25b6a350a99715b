import type { RowOf, TableName } from '../schema.ts';
import type { ErasureBook } from './erasure-book.ts';

type Unlink<T extends TableName> = (row: RowOf<T>, book: ErasureBook) => Partial<RowOf<T>>;

/**
 * Links of rows that stay to rows that do not, and what a place keeps of who held it. A link to a row that stays
 * emptied says who paid for a job, and stays; one that arranges the future goes.
 */
const unlinks: { readonly [T in TableName]?: Unlink<T> } = {
  customers: ({ mergedInto }, book) => (book.isGone('customers', mergedInto) ? { mergedInto: null } : {}),
  properties: ({ id, customerId, billToCustomerId }, book) => {
    const holder = book.isTouched('customers', customerId) ? book.holderOf(id) : null;
    return {
      ...(book.isTouched('customers', billToCustomerId) && { billToCustomerId: null }),
      // What was noted of the place was noted with the person in it.
      ...(holder !== null && { ...holder, note: '' }),
    };
  },
  equipment: ({ supplierId }, book) => (book.isTouched('customers', supplierId) ? { supplierId: null } : {}),
  jobs: ({ propertyId, billToCustomerId, equipmentIds, originalJobId, rootJobId }, book) => ({
    ...(book.isGone('properties', propertyId) && { propertyId: null }),
    ...(book.isGone('customers', billToCustomerId) && { billToCustomerId: null }),
    ...(equipmentIds.some((id) => book.isGone('equipment', id)) && {
      equipmentIds: equipmentIds.filter((id) => !book.isGone('equipment', id)),
    }),
    ...(book.isGone('jobs', originalJobId) && { originalJobId: null }),
    ...(book.isGone('jobs', rootJobId) && { rootJobId: null }),
  }),
  lessons: ({ caseId }, book) => (book.isGone('cases', caseId) ? { caseId: null } : {}),
  contacts: ({ customerId, propertyId }, book) =>
    customerId !== null && book.isTouched('properties', propertyId) ? { propertyId: null } : {},
};

/** The row without links to what is gone; the very same when it has none. */
export function unlinkRow<T extends TableName>(book: ErasureBook, table: T, row: RowOf<T>): RowOf<T> {
  const unlink = unlinks[table] as Unlink<T> | undefined;
  const changes = unlink === undefined ? {} : unlink(row, book);
  if (Object.keys(changes).length === 0) return row;
  const next: Record<string, unknown> = { ...row, ...changes };
  if (table === 'properties' && 'customerSort' in changes) {
    delete next['sourceKey'];
    delete next['sourcePrint'];
  }
  return next as unknown as RowOf<T>;
}
