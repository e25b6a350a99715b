import type { Id } from '../base/id.ts';
import type { Customer } from '../customer/customer.ts';
import { newCustomer } from '../customer/new-customer.ts';
import type { Appointment, Job } from '../job/job.ts';
import { newJob } from '../job/new-job.ts';
import { newProperty } from '../property/new-property.ts';
import type { Property } from '../property/property.ts';
import type { Draft } from './import-plan.ts';
import type { ImportRow, ReadPlace, ReadVisit } from './import-row.ts';

const longestName = 200;

/**
 * What a customer is called: the name in the file, else the address (a person can rename it later), else whatever there is
 * to reach them by.
 */
export function displayName({ party, place }: Pick<ImportRow, 'party' | 'place'>): string {
  const name = party.name ?? place?.address.line ?? party.emails[0] ?? party.phones[0]?.text ?? party.sourceKey ?? '?';
  return name.slice(0, longestName);
}

export function draftCustomer(id: Id, row: ImportRow): Draft<Customer> {
  const { party } = row;
  const source = party.sourceKey === null ? {} : { sourceKey: party.sourceKey };
  const facts = {
    name: displayName(row),
    company: party.companyName,
    phones: [...party.phones],
    emails: [...party.emails],
    note: party.note,
  };
  return { id, ...newCustomer({ ...source, ...facts }) };
}

/** @param customer who holds it, and the `nameSort` of who holds it */
export function draftProperty(id: Id, customer: { readonly id: Id; readonly nameSort: string }, place: ReadPlace): Draft<Property> {
  const facts = { customerId: customer.id, customerSort: customer.nameSort, address: place.address };
  return { id, ...newProperty(facts), addressKey: place.key };
}

/** A job with all that the file does not say left unsaid. */
export function draftJob(
  id: Id,
  number: number,
  row: ImportRow,
  sourceKey: string,
  links: Pick<Job, 'customerId' | 'customerSort' | 'propertyId' | 'equipmentIds'>,
): Draft<Job> {
  return { id, ...newJob({ sourceKey, sourcePrint: row.print, number, ...links, ...row.job }) };
}

export function draftAppointment(id: Id, jobId: Id, visit: ReadVisit): Draft<Appointment> {
  return { id, jobId, slot: visit.slot, startsAt: visit.startsAt, endsAt: visit.endsAt, crew: [], outcome: visit.outcome };
}
