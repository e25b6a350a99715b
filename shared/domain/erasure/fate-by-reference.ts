import type { RowOf, TableName } from '../schema.ts';
import type { ErasureBook } from './erasure-book.ts';

type Fate = 'stays' | 'goes' | 'emptied';
type Judge<T extends TableName> = (row: RowOf<T>, book: ErasureBook) => Fate;

const goesIf = (does: boolean): Fate => (does ? 'goes' : 'stays');

/** Of a row that may stay in part: gone with what it belongs to, emptied with it, or neither. */
function fateWith(book: ErasureBook, table: TableName, id: string | null): Fate {
  if (book.isGone(table, id)) return 'goes';
  return book.isTouched(table, id) ? 'emptied' : 'stays';
}

/** What becomes of a row that no list names, by what it hangs on. Who is left out here is about no customer. */
const judges = {
  customers: ({ mergedInto }, book) => goesIf(book.isTouched('customers', mergedInto)),
  properties: ({ id, customerId }, book) => (book.holderOf(id) === null ? fateWith(book, 'customers', customerId) : 'stays'),
  equipment: ({ propertyId }, book) => fateWith(book, 'properties', propertyId),
  jobs: ({ customerId }, book) => fateWith(book, 'customers', customerId),
  appointments: ({ jobId }, book) => fateWith(book, 'jobs', jobId),
  reviews: ({ jobId }, book) => fateWith(book, 'jobs', jobId),
  // What they said stands in its steps.
  cases: ({ rootJobId, jobIds, reviewId }, book) =>
    goesIf([rootJobId, ...jobIds].some((id) => book.isTouched('jobs', id)) || book.isTouched('reviews', reviewId)),
  lessonUses: ({ lessonId, jobId }, book) => goesIf(book.isGone('lessons', lessonId) || book.isGone('jobs', jobId)),
  meetingItems: ({ caseId, jobId }, book) => goesIf(book.isGone('cases', caseId) || book.isTouched('jobs', jobId)),
  meetingActions: ({ caseId, reviewId, itemId }, book) =>
    goesIf(book.isGone('cases', caseId) || book.isTouched('reviews', reviewId) || book.isGone('meetingItems', itemId)),
  drills: ({ caseId }, book) => goesIf(book.isGone('cases', caseId)),
  revisitDecisions: ({ jobId, originalJobId }, book) => {
    const both = [fateWith(book, 'jobs', jobId), fateWith(book, 'jobs', originalJobId)];
    return both.includes('goes') ? 'goes' : both.includes('emptied') ? 'emptied' : 'stays';
  },
  complaints: ({ customerId, supplierId, jobId, propertyId, equipmentId }, book) =>
    goesIf(
      book.isTouched('customers', customerId) ||
        book.isGone('customers', supplierId) ||
        book.isTouched('jobs', jobId) ||
        book.isTouched('properties', propertyId) ||
        book.isGone('equipment', equipmentId),
    ),
  recoveries: ({ customerId, jobId, complaintId }, book) =>
    goesIf(book.isTouched('customers', customerId) || book.isTouched('jobs', jobId) || book.isGone('complaints', complaintId)),
  // What was spent stays in the books of the month, as the price of a job does.
  offers: ({ customerId, jobId }, book) => {
    const all = [fateWith(book, 'customers', customerId), fateWith(book, 'jobs', jobId)];
    return all.includes('goes') ? 'goes' : all.includes('emptied') ? 'emptied' : 'stays';
  },
  promises: ({ customerId, jobId, complaintId, recoveryId }, book) =>
    goesIf(
      book.isTouched('customers', customerId) ||
        book.isTouched('jobs', jobId) ||
        book.isGone('complaints', complaintId) ||
        book.isGone('recoveries', recoveryId),
    ),
  praises: ({ customerId, jobId }, book) => goesIf(book.isTouched('customers', customerId) || book.isTouched('jobs', jobId)),
  calls: ({ kind, subject, customerId, jobId, offerId }, book) =>
    goesIf(
      book.isTouched('customers', customerId) ||
        book.isGone('jobs', jobId) ||
        book.isTouched('offers', offerId) ||
        (kind === 'meeting-action' && book.isGone('meetingActions', subject)),
    ),
  callAttempts: ({ customerId, callId, jobId }, book) =>
    goesIf(book.isTouched('customers', customerId) || book.isGone('calls', callId) || book.isGone('jobs', jobId)),
  // Somebody to talk to at a place that is no more ours to know, unless they belong to another customer.
  contacts: ({ customerId, propertyId }, book) =>
    goesIf(book.isTouched('customers', customerId) || (customerId === null && book.isTouched('properties', propertyId))),
  occupancies: ({ customerId, propertyId }, book) =>
    goesIf(book.isTouched('customers', customerId) || book.isTouched('properties', propertyId)),
  attachments: ({ customerId, propertyId, equipmentId, jobId, reviewId }, book) =>
    goesIf(
      book.isTouched('customers', customerId) ||
        book.isTouched('properties', propertyId) ||
        book.isTouched('equipment', equipmentId) ||
        book.isTouched('jobs', jobId) ||
        book.isTouched('reviews', reviewId),
    ),
  importedPhotos: ({ customerId }, book) => goesIf(book.isTouched('customers', customerId)),
  duplicateDecisions: ({ pair }, book) => goesIf(pair.some((id) => book.isTouched('customers', id))),
} satisfies { readonly [T in TableName]?: Judge<T> };

/** Tables with rows about a customer. */
export type JudgedTable = keyof typeof judges;

export function isJudged(table: TableName): table is JudgedTable {
  return Object.hasOwn(judges, table);
}

export function fateByReference<T extends TableName>(book: ErasureBook, table: T, row: RowOf<T>): Fate {
  if (!isJudged(table)) return 'stays';
  return (judges[table] as unknown as Judge<T>)(row, book);
}
