import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import { equipmentName } from '../../../../shared/text/equipment-name.ts';
import type { TimelineScope } from '../../../data/contributions/feature.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

/** A record whose changes a timeline tells of. */
export interface RecordInScope {
  readonly row: Row;
  /** What it is called beside the record that the page is of; null for that record itself. */
  readonly name: string | null;
}

/** Contacts and pieces of equipment whose changes are told on the page of their place or customer. */
const most = 20;

/** The record that the timeline is of, and what belongs to it and has no page with a timeline of its own. */
export async function recordsInScope(reader: Reader, scope: TimelineScope): Promise<RecordInScope[]> {
  const { customerId, propertyId, equipmentId, jobId } = scope;
  if (jobId !== undefined) return [...own(await reader.jobs.get(jobId))];
  if (equipmentId !== undefined) return [...own(await reader.equipment.get(equipmentId))];
  if (propertyId !== undefined) {
    const pieces = await reader.equipment.where('propertyId').equals(propertyId).limit(most).toArray();
    return [
      ...own(await reader.properties.get(propertyId)),
      ...(await contactsOf(reader, 'propertyId', propertyId)),
      ...pieces.map((row) => ({ row, name: equipmentName(row) })),
    ];
  }
  if (customerId === undefined) return [];
  return [...own(await reader.customers.get(customerId)), ...(await contactsOf(reader, 'customerId', customerId))];
}

function own(row: Row | undefined): RecordInScope[] {
  return row === undefined ? [] : [{ row, name: null }];
}

async function contactsOf(reader: Reader, field: 'customerId' | 'propertyId', id: Id): Promise<RecordInScope[]> {
  const contacts = await reader.contacts.where(field).equals(id).limit(most).toArray();
  return contacts.map((row) => ({ row, name: row.name }));
}
