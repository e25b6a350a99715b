import type { Problem } from '../../domain/base/reason.ts';
import type { Customer } from '../../domain/customer/customer.ts';
import type { LastContact } from '../../domain/customer/last-contact.ts';
import { shortName } from '../short-name.ts';
import { screenNames } from './screen-names.ts';

/** Words of the list of customers and of a customer's page. */
export const customers = {
  title: screenNames.customers,
  doNotContact: 'Do not contact',
  groups: {
    'end-customer': 'Customer',
    prospect: 'Not a customer yet',
    distributor: 'Distributor or agent',
    supplier: 'Supplier',
    employee: 'One of us',
  } satisfies Record<Customer['group'], string>,
  /** What each group is, and what comes up in *Today* for them. Nothing is said of what the program does not do. */
  groupCare: {
    'end-customer': 'We work for them. What we owe them comes up in Today.',
    prospect: 'They asked about our work; nothing was done yet. Nothing comes up in Today until there is a job.',
    distributor: 'They send us jobs or pay for those of others. Jobs that they ask for are cared for as any customer’s.',
    supplier: 'We buy parts and equipment from them. Nothing comes up in Today by itself.',
    employee: 'They work here. Jobs at their own home are cared for as any customer’s.',
  } satisfies Record<Customer['group'], string>,
  keys: {
    group: 'Customers',
    edit: 'Edit this customer',
    remove: 'Take this customer off the list',
    save: 'Save',
  },
  newTitle: screenNames.newCustomer,
  newIntro: 'Somebody to have on record. A name is enough; a place and its jobs come later.',
  add: 'Add the customer',
  added: (name: string) => `On record: ${shortName(name)}.`,
  doNotContactNew: 'We do not ring or write on our own account. If they ring us, we answer.',
  likelyTitle: 'Already on record?',
  likelyNone: 'While you type, whoever has the same phone, email or name will stand here.',
  likelyHint: 'Open the one who it is instead of writing them down twice. What you typed here is kept as a draft.',
  likelyWhy: {
    phone: 'same phone',
    email: 'same email',
    name: 'same name',
    'name-and-street': 'same name and address',
  },
  remove: 'Take off the list',
  removed: (name: string) => `Taken off the list: ${shortName(name)}.`,
  atRestTitle: 'Taken off the list',
  atRestChip: 'Not on the list',
  atRest: (day: string, who: string) =>
    who === '' ? `That was on ${day}. The record is kept as it was.` : `That was on ${day}, by ${who}. The record is kept as it was.`,
  bringBackToList: 'Bring back to the list',
  broughtBack: (name: string) => `On the list again: ${shortName(name)}.`,
  joinedTitle: 'Joined records',
  joinedIntro: 'These were found to be the same customer. What belonged to them stands here now.',
  joinedOn: (day: string) => `joined ${day}`,
  goneTitle: 'This customer is not here any more',
  gone: 'The record was taken back, or the link was cut short. Undo brings back what was just taken back.',
  toList: 'All customers',
  details: 'Details',
  phones: 'Phone',
  emails: 'Email',
  language: 'Language',
  note: 'Note',
  nothingYet: 'none yet',
  postalAddress: 'Letters go to',
  tags: 'Tags',
  doNotContactShown: 'We do not ring or write on our own account. If they ring us, we answer.',
  edit: 'Edit',
  editing: (name: string) => `Edit ${shortName(name)}`,
  fields: {
    group: 'What they are to us',
    name: 'Name',
    company: 'Company',
    companyHint: 'Where a person belongs to one. Leave it empty when the name is the company.',
    phones: 'Phones',
    emails: 'Emails',
    postalAddress: 'Where letters go',
    postalAddressHint: 'Only where that is no place that we work at. Leave it empty otherwise.',
    language: 'Language they speak with us',
    tags: 'Tags',
    tagsHint: 'Your own words for a kind of customer. Enter or a comma ends each.',
    doNotContact: 'Do not contact',
    note: 'Note',
  },
  doNotContactHint: (open: number) =>
    `${leaveAlone} ${open === 0 ? 'Nothing is open with them now.' : open === 1 ? 'One call that is open with them ends.' : `${open} calls that are open with them end.`}`,
  contactAgainHint: 'Calls that were ended by this do not come back by themselves.',
  saved: (name: string) => `Saved: ${shortName(name)}.`,
  savedAndEnded: (name: string, calls: number) =>
    calls === 1
      ? `Saved: ${shortName(name)}. One open call ended, because they are not to be contacted.`
      : `Saved: ${shortName(name)}. ${calls} open calls ended, because they are not to be contacted.`,
  yes: 'yes',
  no: 'no',
  relation: 'With us',
  since: 'Customer since',
  jobs: 'Jobs',
  jobCount: (count: number, more: boolean) => (more ? `${count} or more` : String(count)),
  value: 'Paid work',
  valueOf: (amount: string, jobs: number) => (jobs === 1 ? `${amount} for 1 job` : `${amount} for ${jobs} jobs`),
  valueOfNewest: (amount: string, jobs: number, newest: number) => `${amount} for ${jobs} of the newest ${newest} jobs`,
  valueOther: (jobs: number) => (jobs === 1 ? 'and 1 job in another currency' : `and ${jobs} jobs in other currencies`),
  revisits: 'Went back',
  revisitCount: (count: number) => (count === 0 ? 'never' : count === 1 ? 'once' : `${count} times`),
  next: 'Next',
  nothingNext: 'nothing planned',
  nextCall: (what: string, when: string) => `${what}, ${when}`,
  nextVisit: (when: string) => `We come ${when},`,
  nextJob: (number: number) => `job ${number}`,
  lastContact: 'Last contact',
  lastContactHow: { spoke: 'on the phone', asked: 'they asked for a job', visited: 'we were there' } satisfies Record<
    LastContact['how'],
    string
  >,
  never: 'none yet',
  places: 'Places',
  placesMore: (count: number) => `Show ${count} more places`,
  noPlaces: 'No place yet. It is written down with the first job.',
  addPlace: 'Add a place',
  paidBy: 'Paid by',
  paysFor: 'Pays for jobs at',
  jobsHere: (count: number) => (count === 0 ? 'no jobs here yet' : count === 1 ? '1 job here' : `${count} jobs here`),
  equipment: 'Equipment',
  installed: (date: string) => `put in ${date}`,
  warranty: (date: string) => `warranty until ${date}`,
  open: (name: string) => (name.length > 40 ? 'Open with them' : `Open with ${name}`),
  nothingOpen: 'Nothing owed to them right now.',
  openInToday: (what: string) => `${what}. Open it in Today`,
  problems: {
    'customer-still-needed': (p: Problem['params']) =>
      `They stay on the list: ${tiesWords(p)}. Two records of one customer are joined instead.`,
    'customer-cannot-come-back': () => 'This record was joined with another one, which stands for both. Undo the joining to have it back.',
    'customer-name-missing': () => 'Give them a name, as you would call them.',
    'postal-line-missing': () => 'Write the house and street, or empty the other lines.',
  },
} as const;

const leaveAlone =
  'We ring and write to them no more on our own account. A safety recall still reaches them, and if they ring us, we answer.';

/** By the field that names a customer. */
const ties: Readonly<Record<string, readonly [one: string, many: (count: number) => string]>> = {
  'jobs.customerId': ['1 job is theirs', (count) => `${count} jobs are theirs`],
  'properties.customerId': ['1 place is theirs', (count) => `${count} places are theirs`],
  'calls.customerId': ['1 call was or is due with them', (count) => `${count} calls were or are due with them`],
  'callAttempts.customerId': ['we rang them once', (count) => `we rang them ${count} times`],
  'complaints.customerId': ['1 complaint is theirs', (count) => `${count} complaints are theirs`],
  'complaints.supplierId': ['1 complaint names their part', (count) => `${count} complaints name their parts`],
  'recoveries.customerId': ['we put something right with them once', (count) => `we put something right with them ${count} times`],
  'offers.customerId': ['1 offer was made to them', (count) => `${count} offers were made to them`],
  'promises.customerId': ['1 promise was made to them', (count) => `${count} promises were made to them`],
  'praises.customerId': ['1 note of good words is theirs', (count) => `${count} notes of good words are theirs`],
  'jobs.billToCustomerId': ['they pay for 1 job', (count) => `they pay for ${count} jobs`],
  'properties.billToCustomerId': ['they pay for 1 place', (count) => `they pay for ${count} places`],
  'occupancies.customerId': ['they live or lived at 1 place', (count) => `they live or lived at ${count} places`],
  'equipment.supplierId': ['1 piece of equipment is from them', (count) => `${count} pieces of equipment are from them`],
};

/** `2 jobs are theirs, 1 place is theirs`. */
function tiesWords(params: Problem['params']): string {
  const said = Object.entries(ties).flatMap(([tie, [one, many]]) => {
    const count = Number(params[tie] ?? 0);
    return count === 0 ? [] : [count === 1 ? one : many(count)];
  });
  return said.join(', ');
}
