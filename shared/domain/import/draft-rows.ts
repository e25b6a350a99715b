import type { Id } from '../base/id.ts';
import type { Customer } from '../customer/customer.ts';
import type { Appointment, Job } from '../job/job.ts';
import type { Property } from '../property/property.ts';
import type { Draft } from './import-plan.ts';
import type { ImportRow, ImportRules, ReadPlace, ReadVisit } from './import-row.ts';

const longestName = 200;

/**
 * What a customer is called: the name in the file, else the address (a person can rename it later), else whatever there is
 * to reach them by.
 */
export function displayName({ party, place }: Pick<ImportRow, 'party' | 'place'>): string {
  const name = party.name ?? place?.address.line ?? party.emails[0] ?? party.phones[0]?.text ?? party.sourceKey ?? '?';
  return name.slice(0, longestName);
}

export function draftCustomer(id: Id, row: ImportRow, rules: ImportRules): Draft<Customer> {
  const { party } = row;
  const fields = { name: displayName(row), phones: [...party.phones], emails: [...party.emails] };
  return {
    id,
    ...(party.sourceKey === null ? {} : { sourceKey: party.sourceKey }),
    group: 'end-customer',
    ...fields,
    language: null,
    doNotContact: false,
    note: party.note,
    searchKeys: rules.customerSearchKeys(fields),
  };
}

export function draftProperty(id: Id, customerId: Id, place: ReadPlace, rules: ImportRules): Draft<Property> {
  return {
    id,
    customerId,
    address: place.address,
    addressKey: place.key,
    zone: null,
    searchKeys: rules.propertySearchKeys(place.address),
  };
}

/** A job with all that the file does not say left unsaid. */
export function draftJob(
  id: Id,
  number: number,
  row: ImportRow,
  sourceKey: string,
  links: Pick<Job, 'customerId' | 'propertyId' | 'equipmentIds'>,
): Draft<Job> {
  return {
    id,
    sourceKey,
    sourcePrint: row.print,
    number,
    ...links,
    billToCustomerId: null,
    ...row.job,
    expectation: '',
    expectationSource: null,
    explanation: '',
    teachBack: null,
    certainty: null,
    repairMade: null,
    ifWrong: '',
    declined: '',
    plannedNext: '',
    warrantyUntil: null,
    originalJobId: null,
    rootJobId: null,
    provisionalCause: null,
    finalCause: null,
  };
}

export function draftAppointment(id: Id, jobId: Id, visit: ReadVisit): Draft<Appointment> {
  return { id, jobId, slot: visit.slot, startsAt: visit.startsAt, endsAt: visit.endsAt, crew: [], outcome: visit.outcome };
}
