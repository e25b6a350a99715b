import type { Reason } from '../../domain/base/reason.ts';
import type { ImportField } from '../../domain/import/import-field.ts';
import { formatCount } from '../format.ts';

type Params = Reason['params'];
type Sentence = (params: Params) => string;

const n = (value: Params[string] | undefined): string => formatCount(Number(value));
const quoted = (value: Params[string] | undefined): string => `"${String(value)}"`;

const dateFields: Partial<Record<ImportField, string>> = {
  created: 'the date it was asked for',
  scheduled: 'the planned date',
  closed: 'the date it was finished',
};
const dateOf = (p: Params): string => dateFields[p['field'] as ImportField] ?? 'the date';

const longFields: Readonly<Record<string, string>> = {
  customerName: 'the name',
  note: 'the note',
  addressLine: 'the address',
  unit: 'the flat or unit',
  city: 'the town',
  region: 'the state or county',
  postcode: 'the postcode',
  words: 'what they said',
  finding: 'what was found',
  workDone: 'what was done',
  equipment: 'the equipment',
};

/** By what a customer was known. */
const foundBy: Readonly<Record<string, string>> = {
  source: 'same customer number',
  address: 'same address',
  'address-and-name': 'same name and address',
  'address-and-phone': 'same phone and address',
  'address-and-email': 'same email and address',
  phone: 'same phone',
  email: 'same email',
  company: 'same company',
  name: 'same name',
  'same-row': 'the same once more',
};

const changedFields: Readonly<Record<string, string>> = {
  party: 'customer',
  name: 'name',
  company: 'company',
  phones: 'phone',
  emails: 'email',
  postal: 'billing address',
  group: 'group',
  tags: 'tags',
  doNotContact: 'do not contact',
  note: 'note',
  places: 'address',
  place: 'address',
  trade: 'trade',
  jobType: 'kind of work',
  status: 'status',
  customerWords: 'what they said',
  finding: 'what was found',
  workDone: 'what was done',
  requestedAt: 'date',
  completedAt: 'date finished',
  visit: 'visit',
  price: 'price',
  noCharge: 'no charge',
  equipment: 'equipment',
};

const outcomes: Readonly<Record<string, string>> = { planned: 'planned', 'carried-out': 'carried out', cancelled: 'called off' };

const sentences: Readonly<Record<string, Sentence>> = {
  // Why a row is refused.
  'unclosed-quote': () => 'A quotation mark is opened and never closed.',
  'card-no-end': () => 'The card has no end. The file may have been cut short.',
  'card-no-begin': () => 'This stands outside any card.',
  'card-too-long': () => 'The card is longer than 12 million characters.',
  'card-empty': () => 'The card is empty: no name, phone, email or address.',
  'cell-too-long': () => 'One cell is longer than a million characters.',
  'too-many-cells': (p) =>
    `It has ${n(p['cells'])} cells; the headings name ${n(p['columns'])}. A comma inside a text may lack its quotation marks.`,
  'no-equipment': () => 'It names no equipment.',
  'no-address': () => 'It names no address.',
  'no-customer-or-address': () => 'It names neither a customer nor an address.',
  'no-date': () => 'It has no date.',
  'not-a-date': (p) => `${quoted(p['text'])} in ${dateOf(p)} is no date.`,
  'impossible-date': (p) => `${quoted(p['text'])} in ${dateOf(p)} is on no calendar.`,
  'ambiguous-date': (p) => `${quoted(p['text'])} in ${dateOf(p)} can be two days. Say whether the day or the month comes first.`,
  'field-too-long': (p) =>
    `It is too long: ${longFields[String(p['field'])] ?? 'a text'} has ${n(p['length'])} characters; ${n(p['limit'])} fit.`,
  'duplicate-row': (p) => `It says the same as row ${n(p['row'])}.`,
  'duplicate-number': (p) => `Row ${n(p['row'])} has the same job number but another job.`,
  'number-of-another-job': () => 'A job with this number is here already, for somebody else at another place and time.',
  // How a row was known.
  'joined-known-customer': (p) => `Joins ${String(p['customer'])}: ${foundBy[String(p['by'])] ?? 'known'}.`,
  'joined-customer-of-row': (p) => `Joins ${String(p['customer'])} of row ${n(p['row'])}: ${foundBy[String(p['by'])] ?? 'known'}.`,
  'known-job': () => 'Here already.',
  'known-customer': () => 'Here already, and the file says the same as last time.',
  'known-equipment': () => 'Here already.',
  'equipment-again': () => 'The same equipment stands in an earlier row.',
  'equipment-changed': () => 'The file says something new about this equipment.',
  'known-visit': () => 'This visit is here already.',
  'another-visit': (p) => `A further visit of the job in row ${n(p['row'])}.`,
  'visit-changed': (p) => `The visit is now ${outcomes[String(p['outcome'])] ?? 'changed'}.`,
  changed: (p) =>
    `Changed: ${String(p['fields'])
      .split(' ')
      .map((field) => changedFields[field] ?? field)
      .join(', ')}.`,
  // What was assumed or looks odd.
  'price-unreadable': (p) => `The price ${quoted(p['text'])} could not be read and is left out.`,
  'status-unknown': (p) => `The status ${quoted(p['text'])} is not known; the dates decide.`,
  'closed-date-assumed': () => 'It is finished but has no date for that; the last known date is taken.',
  'closed-before-created': () => 'It was finished before it was asked for.',
  'short-row': (p) => `It has ${n(p['cells'])} of ${n(p['columns'])} cells; the rest is taken as empty.`,
  'in-the-future': () => 'Its date is still to come.',
  'nul-removed': (p) => `Unreadable signs were taken out of column ${n(p['column'])}.`,
  'unreadable-character': (p) => `Some letters in column ${n(p['column'])} could not be read.`,
  'unreadable-line': (p) => `Line ${n(p['column'])} of the file could not be read. The rest of the card was.`,
  'unreadable-letters': (p) => `Some letters in line ${n(p['column'])} of the file could not be read.`,
  'unreadable-photo': (p) => `The photo in line ${n(p['column'])} of the file could not be read and is left out.`,
  'photo-too-large': (p) => `The photo in line ${n(p['column'])} of the file is larger than 2 MB and is left out.`,
  'photo-elsewhere': (p) => `The photo in line ${n(p['column'])} is only a link to the internet and is left out.`,
  'stray-quote': (p) => `A quotation mark in column ${n(p['column'])} is not paired; the text is taken as it stands.`,
};

/** What becomes of single rows of a file, in words. */
export const importRows = {
  sentence: (reason: Reason): string => sentences[reason.code]?.(reason.params) ?? reason.code,
  isKnown: (code: string): boolean => code in sentences,
};
