import type { ImportField } from './import-field.ts';

/**
 * What columns are called, as `headerWords` spells them (`#` is `number`), and how surely the name means the field, from 0
 * to 1. Names of Jobber's visits and jobs reports, Housecall Pro's job export, QuickBooks, NYC 311 and of plain lists.
 */
export const headerNames: Readonly<Record<ImportField, readonly (readonly [number, readonly string[]])[]>> = {
  jobNumber: [
    [1, ['job number', 'job no', 'job id', 'work order', 'work order number', 'wo number', 'unique key', 'ticket number', 'ticket id', 'case number',
      'service request number', 'visit id', 'order number', 'hcp id', 'hcp job number']],
    [0.8, ['invoice number', 'ticket', 'case id', 'request number', 'request id', 'reference number', 'job', 'reference', 'ref']],
    [0.6, ['id', 'number', 'num', 'no', 'key']],
  ],
  customerNumber: [[1, ['customer id', 'customer number', 'client id', 'client number', 'account number', 'account id', 'customer no', 'account no']]],
  customerName: [
    [1, ['customer name', 'client name', 'customer', 'client', 'customer full name', 'homeowner', 'tenant name', 'contact name', 'customer display name']],
    [0.8, ['full name', 'display name', 'name', 'contact', 'bill to name', 'account name', 'tenant', 'caller', 'who', 'resident', 'owner']],
  ],
  firstName: [[1, ['first name', 'customer first name', 'client first name', 'given name', 'firstname', 'forename']]],
  lastName: [[1, ['last name', 'customer last name', 'client last name', 'surname', 'family name', 'lastname']]],
  company: [
    [1, ['company', 'company name', 'business name', 'organization name', 'organisation name', 'customer company', 'client company']],
    [0.8, ['organization', 'organisation', 'business', 'organization 1 name']],
  ],
  phone: [
    [1, ['phone', 'phone number', 'mobile phone', 'mobile', 'mobile number', 'cell', 'cell phone', 'home phone', 'client phone', 'customer phone',
      'telephone', 'telephone number', 'tel', 'main phone', 'primary phone', 'contact number', 'phone numbers', 'phone 1 value', 'phone 2 value']],
    [0.9, ['work phone', 'business phone', 'other phone', 'alternate phone', 'alt phone', 'landline', 'contact phone']],
  ],
  email: [[1, ['email', 'e mail', 'email address', 'e mail address', 'client email', 'customer email', 'e mail 1 value', 'e mail 2 value', 'contact email']]],
  addressLine: [
    [1, ['service street', 'service address', 'incident address', 'job address', 'site address', 'property address', 'street address', 'street',
      'address line 1', 'address 1', 'service street 1', 'street line 1', 'customer address', 'address line', 'location address', 'home street']],
    [0.9, ['address', 'full address', 'service location', 'job site', 'property', 'where']],
    [0.5, ['billing street', 'billing address', 'billing street 1', 'location', 'site', 'home address']],
  ],
  unit: [[1, ['address line 2', 'address 2', 'street line 2', 'service street 2', 'street 2', 'unit number', 'unit', 'apt', 'apt number', 'apartment',
    'apartment number', 'suite', 'flat', 'unit apt', 'apt unit']]],
  city: [
    [1, ['city', 'service city', 'town', 'suburb', 'incident city', 'property city', 'town city', 'city town', 'home city']],
    [0.5, ['billing city', 'locality']],
  ],
  region: [
    [1, ['service state', 'service province', 'service state province', 'province state', 'state province', 'state text', 'province', 'county', 'home state']],
    [0.9, ['state', 'region']],
    [0.5, ['billing state', 'billing province']],
  ],
  postcode: [
    [1, ['zip', 'zip code', 'zipcode', 'postcode', 'postal code', 'post code', 'service zip', 'service zip code', 'service postal code',
      'service zip postal code', 'incident zip', 'zip postal code', 'postal', 'eircode', 'plz', 'home postal code']],
    [0.5, ['billing zip', 'billing postal code', 'billing zip code']],
  ],
  country: [[1, ['country', 'service country', 'country region', 'home country']]],
  trade: [
    [1, ['trade', 'category', 'complaint type', 'service category', 'job category', 'problem type', 'issue type', 'line of business']],
    [0.8, ['business unit', 'department', 'system', 'service line', 'discipline']],
  ],
  jobType: [
    [1, ['job type', 'type of work', 'work type', 'service type', 'type of job', 'type of service']],
    [0.8, ['visit type', 'call type', 'type']],
  ],
  status: [[1, ['status', 'job status', 'work status', 'visit status', 'appointment status', 'state of job', 'stage']]],
  words: [
    [1, ['description', 'descriptor', 'job description', 'customer words', 'problem', 'problem description', 'issue', 'complaint', 'reason for call',
      'description of problem', 'customer complaint', 'job details', 'service requested', 'what they said', 'problem reported', 'reported problem']],
    [0.9, ['visit title', 'job title', 'title', 'summary', 'subject', 'details', 'reason', 'request', 'job summary', 'fault', 'what']],
    [0.7, ['instructions', 'job name', 'memo description', 'memo']],
  ],
  finding: [
    [1, ['finding', 'findings', 'diagnosis', 'what we found', 'cause', 'tech notes', 'technician notes']],
    [0.8, ['job notes', 'notes', 'private notes', 'visit notes', 'comments', 'remarks', 'internal notes', 'note']],
  ],
  workDone: [
    [1, ['work done', 'work performed', 'work completed', 'what we did', 'resolution', 'resolution description', 'service performed', 'action taken',
      'actions taken', 'completion notes', 'fix', 'solution', 'repair description']],
    [0.7, ['line items', 'services', 'products and services', 'work', 'items']],
  ],
  created: [
    [1, ['created', 'created date', 'created at', 'date created', 'created on', 'date received', 'received', 'request date', 'requested', 'requested on',
      'opened', 'open date', 'date opened', 'opened at', 'reported', 'date reported', 'reported on', 'booked on', 'date booked', 'call date',
      'date of call', 'requested date', 'job created date', 'entered']],
  ],
  scheduled: [
    [1, ['scheduled', 'scheduled date', 'scheduled start', 'scheduled start date', 'schedule start date', 'job scheduled start date', 'start date',
      'appointment', 'appointment date', 'visit date', 'service date', 'job date', 'scheduled for', 'scheduled on', 'scheduled at', 'date scheduled',
      'visit scheduled date', 'arrival window', 'appointment time', 'schedule date']],
    [0.8, ['date', 'start', 'when', 'start date time', 'starts']],
  ],
  scheduledTime: [
    [1, ['times', 'scheduled time', 'scheduled start time', 'visit time', 'schedule start time']],
    [0.9, ['time', 'start time', 'arrival time']],
  ],
  closed: [
    [1, ['closed', 'closed date', 'date closed', 'closed at', 'closed on', 'completed', 'completed date', 'date completed', 'completed at', 'completed on',
      'completion date', 'visit completed date', 'job completed date', 'finished', 'finished at', 'date finished', 'finish date', 'resolved',
      'date resolved', 'resolved at', 'resolution date', 'job completed', 'finished time']],
    [0.6, ['close', 'done', 'end date', 'done on']],
  ],
  price: [
    [1, ['price', 'job total', 'total', 'total amount', 'job amount', 'amount', 'invoice total', 'one off job', 'total price', 'grand total']],
    [0.9, ['revenue', 'total revenue', 'job revenue', 'cost to customer', 'charge', 'fee', 'invoiced']],
    [0.6, ['subtotal', 'cost']],
  ],
  noCharge: [[1, ['no charge', 'non billable', 'free of charge', 'callback', 'call back', 'under warranty', 'warranty work', 'warranty job']]],
  equipment: [
    [1, ['equipment', 'equipment type', 'equipment name', 'asset', 'asset name', 'appliance', 'unit serviced', 'system type', 'installed equipment']],
    [0.6, ['model', 'make model', 'boiler', 'machine']],
  ],
};

/** Words that make a column something else, whatever it is called besides. */
export const otherMatters: readonly string[] = [
  'updated', 'modified', 'due', 'invoice date', 'birthday', 'balance', 'paid', 'sent', 'latitude', 'longitude', 'coordinate', 'tax', 'tip', 'discount',
  'expiry', 'expires', 'count', 'duration', 'assigned', 'cost total', 'cross', 'intersection',
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
