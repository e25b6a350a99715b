import type { Row } from '../../shared/domain/base/row.ts';
import { newCall } from '../../shared/domain/call/new-call.ts';
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
  const about = { kind: 'acknowledgement', subject: openKey, customerId, jobId } as const;
  const due = { dueAt: '2026-11-02T15:00:00.000Z', dueIs: 'by', reason: { code: 'revisit', params: {} } } as const;
  return { ...newCall({ ...about, ...due }), openKey };
}

/** When whatever these rows tell of was said. */
export const heard = '2026-11-02T10:00:00.000Z';

export function complaintFields(customerId: string | null, jobId: string | null): FieldsOf<'complaints'> {
  return {
    from: 'customer',
    customerId,
    staffId: null,
    jobId,
    propertyId: null,
    equipmentId: null,
    supplierId: null,
    supplierToldAt: null,
    heardAt: heard,
    expected: 'A dry floor.',
    got: 'A wet floor.',
    wanted: 'Somebody who looks again.',
    source: 'our-fault',
    expectationSource: null,
    theme: 'not settled',
    trade: 'plumbing',
    part: null,
    model: null,
    batch: null,
    cause: null,
    severity: 2,
    state: 'open',
    thankedAt: null,
    acknowledgedAt: null,
    plan: '',
    plannedAt: null,
    outcome: '',
    closedAt: null,
    reopenedAt: null,
  };
}

/** An open recovery of which nothing is done yet. */
export function recoveryFields(customerId: string, jobId: string): FieldsOf<'recoveries'> {
  const step = { state: 'open', by: null, at: null, words: '', reason: '' } as const;
  return {
    origin: 'revisit',
    customerId,
    jobId,
    rootJobId: jobId,
    complaintId: null,
    openKey: `job:${jobId}`,
    state: 'open',
    openedAt: heard,
    assignedTo: null,
    technician: null,
    steps: { apology: step, reinstatement: step, empathy: step, atonement: step, 'follow-up': step },
    verdict: null,
    closedAt: null,
    reopened: [],
  };
}

export function offerFields(customerId: string, jobId: string | null): FieldsOf<'offers'> {
  return {
    customerId,
    recoveryId: null,
    complaintId: null,
    jobId,
    kind: 'refund',
    words: 'The call-out is on us.',
    amount: { minor: 9_500, currency: 'GBP' },
    asked: null,
    offeredBy: 'ann',
    offeredOn: '2026-11-02',
    state: 'told',
    overLimits: [],
    policyId: null,
    decidedBy: null,
    decidedAt: null,
    decisionWords: '',
    toldAt: heard,
    cause: null,
  };
}

export function policyFields(): FieldsOf<'policies'> {
  const limits = {
    owner: { perOffer: 0, perMonth: 0 },
    office: { perOffer: 10_000, perMonth: 30_000 },
    technician: { perOffer: 5_000, perMonth: 12_000 },
    apprentice: { perOffer: 0, perMonth: 0 },
  };
  return { version: 1, text: 'Say sorry first.', inForceFrom: '2026-11-01', limits, monthlyBudget: 40_000 };
}

export function promiseFields(customerId: string, jobId: string): FieldsOf<'promises'> {
  return {
    words: 'Send the drawing.',
    madeBy: 'ann',
    madeAt: heard,
    assignedTo: 'ann',
    customerId,
    toName: '',
    jobId,
    complaintId: null,
    recoveryId: null,
    dueOn: '2026-11-06',
    dueTime: null,
    zone: 'Europe/London',
    dueAt: '2026-11-07T00:00:00.000Z',
    state: 'open',
    keptAt: null,
    renegotiated: [],
  };
}

export function praiseFields(customerId: string, jobId: string, words: string): FieldsOf<'praises'> {
  return { customerId, jobId, recoveryId: null, words, heardAt: heard, forStaff: ['ann'], waitingFor: ['ann'] };
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
