import type { TableName } from '../../../shared/domain/schema.ts';

/**
 * The indexes of every table, in Dexie's notation. A query that a screen makes is answered from one of these; fields
 * that `references` names are here too, because undo asks who points to a row.
 */
export const tableIndexes: Readonly<Record<TableName, string>> = {
  appointments: 'id, jobId, startsAt',
  attachments: 'id, jobId, propertyId, equipmentId, reviewId, customerId, sha256',
  business: 'id',
  callAttempts: 'id, callId, customerId, jobId',
  callLists: 'id, number, *callIds',
  calls: 'id, &openKey, customerId, jobId, complaintId, recoveryId, promiseId, offerId, updatedAt, [open+rank+dueAt+dueIs]',
  cases: 'id, rootJobId, *jobIds, reviewId, tellerId, libraryKey, *sha256s, [live+state+updatedAt], [live+updatedAt]',
  complaints:
    'id, customerId, staffId, jobId, propertyId, equipmentId, supplierId, [live+heardAt], [live+state+heardAt], [live+theme], [live+severity], [live+from]',
  contacts: 'id, customerId, propertyId, *searchKeys, sourceKey',
  customers:
    'id, *searchKeys, *emails, *tags, sourceKey, mergedInto, [live+nameSort], [live+group+nameSort], [live+phoneSort], [live+createdAt]',
  drills: 'id, caseId, *staffIds, [live+on]',
  duplicateDecisions: 'id, *pair',
  equipment:
    'id, propertyId, supplierId, sourceKey, [live+kindSort], [live+makeSort], [live+serial], [live+installedOn], [live+warrantyUntil], [live+retiredOn]',
  erasures: 'id, createdAt',
  importBatches: 'id, createdAt',
  importedPhotos: 'id, customerId, sha256',
  importProfiles: 'id, headerPrint',
  jargonWords: 'id, word',
  jobs: 'id, number, customerId, propertyId, *equipmentIds, originalJobId, rootJobId, billToCustomerId, sourceKey, [live+number], [live+status+number], [live+trade], [live+customerSort], [live+requestedAt], [live+completedAt], [customerId+requestedAt], [propertyId+requestedAt]',
  lessons: 'id, caseId, [live+inForceFrom]',
  lessonUses: 'id, lessonId, jobId',
  meetingActions: 'id, meetingId, itemId, caseId, reviewId, [live+state+dueOn]',
  meetingItems: 'id, meetingId, caseId, jobId',
  meetings: 'id, leaderId, [live+plannedOn], [live+state+plannedOn]',
  occupancies: 'id, propertyId, customerId',
  offers: 'id, customerId, recoveryId, complaintId, jobId, policyId, [live+offeredOn], [live+state+offeredOn], [offeredBy+offeredOn]',
  policies: 'id, [live+version]',
  policyReadings: 'id, policyId, staffId',
  praises: 'id, customerId, jobId, recoveryId, *waitingFor, [live+heardAt]',
  promises: 'id, customerId, jobId, complaintId, recoveryId, [live+dueAt], [live+state+dueAt]',
  properties:
    'id, customerId, billToCustomerId, addressKey, *searchKeys, sourceKey, [live+lineSort], [live+townSort], [live+address.city], [live+customerSort]',
  recoveries: 'id, &openKey, customerId, jobId, rootJobId, complaintId, [live+openedAt], [live+state+openedAt]',
  reviews: 'id, jobId, rootJobId, [live+state], [live+forMeeting], [askedOf+askedOn]',
  revisitDecisions: 'id, jobId, originalJobId, [live+decision]',
  staff: 'id, [live+name]',
  wordings: 'id, code',
};

/** Fields of a table that no two of its rows may share, where they are set at all. */
export function uniqueFields(table: TableName): string[] {
  return tableIndexes[table].split(', ').flatMap((index) => (index.startsWith('&') ? [index.slice(1)] : []));
}
