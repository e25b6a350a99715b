import type { Row } from '../../shared/domain/base/row.ts';
import type { RowOf, TableName } from '../../shared/domain/schema.ts';

type FieldsOf<T extends TableName> = Omit<RowOf<T>, keyof Row>;

/** Valid fields of rows for tests of the kernel, which cares about their links and not about their contents. */
export function customerFields(name = 'Ada Moran'): FieldsOf<'customers'> {
  return { group: 'end-customer', name, phones: [], emails: [], language: null, doNotContact: false, note: '', searchKeys: [] };
}

export function propertyFields(customerId: string): FieldsOf<'properties'> {
  const address = { line: '12 Elm Road', unit: null, city: 'Leeds', region: null, postcode: null, country: null };
  return { customerId, address, addressKey: '12 elm rd', zone: null, searchKeys: [] };
}

export function equipmentFields(propertyId: string): FieldsOf<'equipment'> {
  return { propertyId, kind: 'water heater', make: null, model: null, serial: null, installedOn: null, warrantyUntil: null };
}

export function jobFields(customerId: string, propertyId: string | null = null, equipmentIds: string[] = []): FieldsOf<'jobs'> {
  return {
    number: 1,
    customerId,
    propertyId,
    billToCustomerId: null,
    equipmentIds,
    trade: 'plumbing',
    jobType: 'repair',
    status: 'scheduled',
    customerWords: 'The tap drips.',
    symptom: 'leak',
    expectation: '',
    expectationSource: null,
    requestedAt: '2026-11-02T09:00:00.000Z',
    completedAt: null,
    finding: '',
    workDone: '',
    explanation: '',
    teachBack: null,
    certainty: null,
    repairMade: null,
    ifWrong: '',
    declined: '',
    plannedNext: '',
    noCharge: false,
    price: null,
    warrantyUntil: null,
    originalJobId: null,
    rootJobId: null,
    provisionalCause: null,
    finalCause: null,
  };
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
    schemaVersion: 1,
  };
}
