import { fieldsOf, type ImportField } from './import-field.ts';

/** How surely a name means a field, from 0 to 1. */
const nameWeights = { sure: 1, likely: 0.85, perhaps: 0.55 } as const;

/**
 * What columns are called, as `headerWords` spells them (`#` is `number`), comma between names. Names of Jobber's visits and
 * jobs reports, Housecall Pro's job export, QuickBooks, NYC 311 and of plain lists.
 */
const names: Readonly<Partial<Record<ImportField, Partial<Record<keyof typeof nameWeights, string>>>>> = {
  jobNumber: {
    sure: `
      job number, job no, job id, work order, work order number, wo number, unique key, ticket number, ticket id,
      case number, service request number, order number, hcp id, hcp job number`,
    likely: 'visit id, invoice number, ticket, case id, request number, request id, reference number, job, reference, ref',
    perhaps: 'id, number, num, no, key',
  },
  customerNumber: {
    sure: 'customer id, customer number, client id, client number, account number, account id, customer no, account no',
  },
  customerName: {
    sure: `
      customer name, client name, customer, client, customer full name, homeowner, tenant name, contact name,
      customer display name`,
    likely: 'full name, display name, name, contact, bill to name, account name, tenant, caller, who, resident, owner',
  },
  firstName: {
    sure: 'first name, customer first name, client first name, given name, firstname, forename',
  },
  lastName: {
    sure: 'last name, customer last name, client last name, surname, family name, lastname',
  },
  company: {
    sure: 'company, company name, business name, organization name, organisation name, customer company, client company',
    likely: 'organization, organisation, business, organization 1 name',
  },
  phone: {
    sure: `
      phone, phone number, mobile phone, mobile, mobile number, cell, cell phone, home phone, client phone, customer phone,
      telephone, telephone number, tel, main phone, primary phone, contact number, phone numbers, phone 1 value,
      phone 2 value`,
    likely: 'work phone, business phone, other phone, alternate phone, alt phone, landline, contact phone',
  },
  email: {
    sure: `
      email, e mail, email address, e mail address, client email, customer email, e mail 1 value, e mail 2 value,
      contact email`,
  },
  addressLine: {
    sure: `
      service street, service address, incident address, job address, site address, property address, street address,
      street, address line 1, address 1, service street 1, street line 1, customer address, address line, location address,
      home street`,
    likely: 'address, full address, service location, job site, property, where',
    perhaps: 'billing street, billing address, billing street 1, location, site, home address',
  },
  unit: {
    sure: `
      address line 2, address 2, street line 2, service street 2, street 2, unit number, unit, apt, apt number, apartment,
      apartment number, suite, flat, unit apt, apt unit`,
  },
  city: {
    sure: 'city, service city, town, suburb, incident city, property city, town city, city town, home city',
    perhaps: 'billing city, locality',
  },
  region: {
    sure: `
      service state, service province, service state province, province state, state province, state text, province, county,
      home state`,
    likely: 'state, region',
    perhaps: 'billing state, billing province',
  },
  postcode: {
    sure: `
      zip, zip code, zipcode, postcode, postal code, post code, service zip, service zip code, service postal code,
      service zip postal code, incident zip, zip postal code, postal, eircode, plz, home postal code`,
    perhaps: 'billing zip, billing postal code, billing zip code',
  },
  country: {
    sure: 'country, service country, country region, home country',
  },
  trade: {
    sure: 'trade, category, complaint type, service category, job category, problem type, issue type, line of business',
    likely: 'business unit, department, system, service line, discipline',
  },
  jobType: {
    sure: 'job type, type of work, work type, service type, type of job, type of service',
    likely: 'visit type, call type, type',
  },
  status: {
    sure: 'status, job status, work status, visit status, appointment status, state of job, stage',
  },
  words: {
    sure: `
      description, descriptor, job description, customer words, problem, problem description, issue, complaint,
      reason for call, description of problem, customer complaint, job details, service requested, what they said,
      problem reported, reported problem`,
    likely: 'visit title, job title, title, summary, subject, details, reason, request, job summary, fault, what',
    perhaps: 'instructions, job name, memo description, memo',
  },
  finding: {
    sure: 'finding, findings, diagnosis, what we found, cause, tech notes, technician notes',
    likely: 'job notes, notes, private notes, visit notes, comments, remarks, internal notes, note',
  },
  workDone: {
    sure: `
      work done, work performed, work completed, what we did, resolution, resolution description, service performed,
      action taken, actions taken, completion notes, fix, solution, repair description`,
    perhaps: 'line items, services, products and services, work, items',
  },
  created: {
    sure: `
      created, created date, created at, date created, created on, date received, received, request date, requested,
      requested on, opened, open date, date opened, opened at, reported, date reported, reported on, booked on, date booked,
      call date, date of call, requested date, job created date, entered`,
  },
  scheduled: {
    sure: `
      scheduled, scheduled date, scheduled start, scheduled start date, schedule start date, job scheduled start date,
      start date, appointment, appointment date, visit date, service date, job date, scheduled for, scheduled on,
      scheduled at, date scheduled, visit scheduled date, arrival window, appointment time, schedule date`,
    likely: 'date, start, when, start date time, starts',
  },
  scheduledTime: {
    sure: 'times, scheduled time, scheduled start time, visit time, schedule start time',
    likely: 'time, start time, arrival time',
  },
  closed: {
    sure: `
      closed, closed date, date closed, closed at, closed on, completed, completed date, date completed, completed at,
      completed on, completion date, visit completed date, job completed date, finished, finished at, date finished,
      finish date, resolved, date resolved, resolved at, resolution date, job completed, finished time`,
    perhaps: 'close, done, end date, done on',
  },
  price: {
    sure: `
      price, job total, total, total amount, job amount, amount, invoice total, one off job, total price, grand total`,
    likely: 'revenue, total revenue, job revenue, cost to customer, charge, fee, invoiced',
    perhaps: 'subtotal, cost',
  },
  noCharge: {
    sure: 'no charge, non billable, free of charge, callback, call back, under warranty, warranty work, warranty job',
  },
  equipment: {
    sure: `
      equipment, equipment type, equipment name, asset, asset name, appliance, unit serviced, system type,
      installed equipment`,
    perhaps: 'model, make model, boiler, machine',
  },
};

/** The names of columns that may hold `field`. */
export function namesOf(field: ImportField): readonly { readonly name: string; readonly weight: number }[] {
  return nameLists.get(field) ?? [];
}

const nameLists = new Map(
  fieldsOf.jobs.map((field) => {
    const levels = Object.entries(names[field] ?? {}) as [keyof typeof nameWeights, string][];
    return [field, levels.flatMap(([level, list]) => list.split(',').map((name) => ({ name: name.trim(), weight: nameWeights[level] })))];
  }),
);

/** Words that make a column something else, whatever it is called besides. */
export const otherMatters: readonly string[] = [
  'updated',
  'modified',
  'due',
  'invoice date',
  'birthday',
  'balance',
  'paid',
  'sent',
  'latitude',
  'longitude',
  'coordinate',
  'tax',
  'tip',
  'discount',
  'expiry',
  'expires',
  'count',
  'duration',
  'assigned',
  'cost total',
  'cross',
  'intersection',
];

/** A header in plain words: lower case, `Job #` as `job number`, `createdAt` as `created at`, `Total ($)` as `total`. */
export function headerWords(header: string): string {
  return header
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/#s?/g, ' number ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
