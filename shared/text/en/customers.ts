import type { Customer } from '../../domain/customer/customer.ts';
import type { LastContact } from '../../domain/customer/last-contact.ts';

/** Words of the list of customers and of a customer's page. */
export const customers = {
  title: 'Customers',
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
    save: 'Save',
  },
  goneTitle: 'This customer is not here any more',
  gone: 'The record was taken back, or the link was cut short. Undo brings back what was just taken back.',
  toList: 'All customers',
  details: 'Details',
  company: 'Company',
  phones: 'Phone',
  emails: 'Email',
  language: 'Language',
  note: 'Note',
  nothingYet: 'none yet',
  postalAddress: 'Letters go to',
  tags: 'Tags',
  doNotContactShown: 'We do not ring or write on our own account. If they ring us, we answer.',
  edit: 'Edit',
  editing: (name: string) => `Edit ${name}`,
  fields: {
    group: 'What they are to us',
    name: 'Name',
    company: 'Company',
    companyHint: 'Where a person belongs to one. Leave it empty when the name is the company.',
    phones: 'Phones',
    emails: 'Emails',
    postalAddress: 'Where letters go',
    language: 'Language they speak with us',
    tags: 'Tags',
    tagsHint: 'Your own words for a kind of customer. Enter or a comma ends each.',
    doNotContact: 'Do not contact',
    note: 'Note',
  },
  doNotContactHint: (open: number) =>
    `${leaveAlone} ${open === 0 ? 'Nothing is open with them now.' : open === 1 ? 'One call that is open with them ends.' : `${open} calls that are open with them end.`}`,
  contactAgainHint: 'Calls that were ended by this do not come back by themselves.',
  save: 'Save',
  cancel: 'Cancel',
  draftKept: 'Draft kept',
  saved: (name: string) => `Saved: ${name}.`,
  savedAndEnded: (name: string, calls: number) =>
    calls === 1
      ? `Saved: ${name}. One open call ended, because they are not to be contacted.`
      : `Saved: ${name}. ${calls} open calls ended, because they are not to be contacted.`,
  putAside: 'Not saved. The record is as it was.',
  bringBack: 'Bring it back',
  notSaved: 'Not saved yet. See what is marked; nothing that you typed was lost.',
  yes: 'yes',
  no: 'no',
  none: 'nothing',
  conflictTitle: 'Changed by somebody else while you were writing',
  conflict: 'Nothing was saved yet. Choose what shall stand; everything else that you typed is kept.',
  theirs: 'Now on record',
  ours: 'What you typed',
  keepTheirs: (field: string) => `${field}: keep what is on record`,
  keepOurs: (field: string) => `${field}: use what I typed`,
  relation: 'With us',
  since: 'Customer since',
  jobs: 'Jobs',
  jobCount: (count: number, more: boolean) => (more ? `${count} or more` : String(count)),
  lastContact: 'Last contact',
  lastContactHow: { spoke: 'on the phone', asked: 'they asked for a job', visited: 'we were there' } satisfies Record<
    LastContact['how'],
    string
  >,
  never: 'none yet',
  places: 'Places',
  placesMore: (count: number) => `Show ${count} more places`,
  noPlaces: 'No place yet. It is written down with the first job.',
  jobsHere: (count: number) => (count === 0 ? 'no jobs here yet' : count === 1 ? '1 job here' : `${count} jobs here`),
  equipment: 'Equipment',
  installed: (date: string) => `put in ${date}`,
  warranty: (date: string) => `warranty until ${date}`,
  open: (name: string) => (name.length > 40 ? 'Open with them' : `Open with ${name}`),
  nothingOpen: 'Nothing owed to them right now.',
  openInToday: (what: string) => `${what}. Open it in Today`,
  problems: {
    'customer-name-missing': () => 'Give them a name, as you would call them.',
    'postal-line-missing': () => 'Write the house and street, or empty the other lines.',
  },
} as const;

const leaveAlone =
  'We ring and write to them no more on our own account. A safety recall still reaches them, and if they ring us, we answer.';
