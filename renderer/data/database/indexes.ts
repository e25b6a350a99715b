import type { TableName } from '../../../shared/domain/schema.ts';

/**
 * The indexes of every table, in Dexie's notation. A query that a screen makes is answered from one of these; fields
 * that `references` names are here too, because undo asks who points to a row.
 */
export const tableIndexes: Readonly<Record<TableName, string>> = {
  appointments: 'id, jobId, startsAt',
  business: 'id',
  callAttempts: 'id, callId, customerId, jobId',
  calls: 'id, &openKey, customerId, jobId, [open+rank+dueAt+dueIs]',
  customers: 'id, *searchKeys, *emails, sourceKey, [live+name]',
  equipment: 'id, propertyId, sourceKey',
  importBatches: 'id, createdAt',
  jobs: 'id, number, customerId, propertyId, *equipmentIds, originalJobId, rootJobId, billToCustomerId, sourceKey, [live+number], [live+status+number], [customerId+requestedAt], [propertyId+requestedAt]',
  occupancies: 'id, propertyId, customerId',
  properties: 'id, customerId, addressKey, *searchKeys, sourceKey',
  reviews: 'id, jobId, rootJobId, [live+state], [askedOf+askedOn]',
  revisitDecisions: 'id, jobId, originalJobId, [live+decision]',
  staff: 'id, [live+name]',
};

/** Fields of a table that no two of its rows may share, where they are set at all. */
export function uniqueFields(table: TableName): string[] {
  return tableIndexes[table].split(', ').flatMap((index) => (index.startsWith('&') ? [index.slice(1)] : []));
}
