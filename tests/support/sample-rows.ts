import type { Row } from '../../shared/domain/base/row.ts';
import { newCustomer } from '../../shared/domain/customer/new-customer.ts';
import { newEquipment } from '../../shared/domain/equipment/new-equipment.ts';
import { newJob } from '../../shared/domain/job/new-job.ts';
import { newProperty } from '../../shared/domain/property/new-property.ts';
import { type RowOf, schemaVersion, type TableName } from '../../shared/domain/schema.ts';

type FieldsOf<T extends TableName> = Omit<RowOf<T>, keyof Row>;

/** Valid fields of rows for tests of the kernel, which cares about their links and not about their contents. */
export function customerFields(name = 'Ada Moran'): FieldsOf<'customers'> {
  return { ...newCustomer({ name }), searchKeys: [] };
}

export function propertyFields(customerId: string): FieldsOf<'properties'> {
  const address = { line: '12 Elm Road', unit: null, city: 'Leeds', region: null, postcode: null, country: null };
  return { ...newProperty({ customerId, customerSort: 'ada moran', address }), addressKey: '12 elm rd', searchKeys: [] };
}

export function equipmentFields(propertyId: string): FieldsOf<'equipment'> {
  return newEquipment({ propertyId, kind: 'water heater' });
}

export function jobFields(customerId: string, propertyId: string | null = null, equipmentIds: string[] = []): FieldsOf<'jobs'> {
  return newJob({
    number: 1,
    customerId,
    customerSort: 'ada moran',
    propertyId,
    equipmentIds,
    trade: 'plumbing',
    jobType: 'repair',
    status: 'scheduled',
    customerWords: 'The tap drips.',
    symptom: 'leak',
    requestedAt: '2026-11-02T09:00:00.000Z',
  });
}

/** An open call; its `openKey` is unique among open ones. */
export function callFields(customerId: string, jobId: string | null, openKey: string): FieldsOf<'calls'> {
  return {
    kind: 'acknowledgement',
    rank: 1,
    subject: openKey,
    openKey,
    state: 'open',
    open: 1,
    customerId,
    jobId,
    dueAt: '2026-11-02T15:00:00.000Z',
    dueIs: 'by',
    arrivalAt: null,
    atDoor: false,
    attempts: 0,
    assignedTo: null,
    provisional: false,
    nextStep: 'ring',
    reason: { code: 'revisit', params: {} },
    listening: { expected: '', different: '', wanted: '' },
    closedAt: null,
    closedBecause: null,
  };
}

/** A whole row as it lies in the database, for tests of pure functions. */
export function rowOf<F extends object>(id: string, fields: F, rev = 1): F & Row {
  const at = '2026-11-02T09:00:00.000Z';
  return {
    ...fields,
    id,
    rev,
    createdAt: at,
    createdBy: 'ann',
    updatedAt: at,
    updatedBy: 'ann',
    deletedAt: null,
    live: 1,
    schemaVersion,
  };
}
