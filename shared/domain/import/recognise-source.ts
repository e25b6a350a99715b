import { hashKey } from './hash-text.ts';
import { headerWords } from './header-words.ts';

/** Programs whose exports are known by their headers. The names are the first part of stored keys: they never change. */
export const importSources = [
  'jobber',
  'housecall-pro',
  'quickbooks',
  'google',
  'outlook',
  'thunderbird',
  'vcard',
  'service-requests',
  'csv',
] as const;
export type ImportSource = (typeof importSources)[number];

/** For each program some headers of its own, and how many of them it takes. */
const tellTales: readonly (readonly [ImportSource, number, readonly string[]])[] = [
  [
    'jobber',
    3,
    [
      'client name',
      'service street',
      'service city',
      'service province',
      'service state',
      'visit title',
      'visit completed date',
      'one off job',
      'schedule start date',
      'visits assigned to',
      'service property name',
      'service street 1',
      'j id',
      'e mails',
      'main phone number',
      'text message enabled phone number',
    ],
  ],
  [
    'housecall-pro',
    2,
    [
      'hcp id',
      'hcp job number',
      'street line 2',
      'customer tags',
      'travel duration',
      'on job duration',
      'address 1 street line 1',
      'address 1 billing',
      'customer notifications enabled',
      'job scheduled start date',
      'job created date',
      'customer mobile number',
    ],
  ],
  ['quickbooks', 2, ['customer full name', 'phone numbers', 'bill address', 'ship address']],
  ['quickbooks', 3, ['phone numbers', 'full name', 'billing address', 'shipping address', 'open balance']],
  ['quickbooks', 2, ['transaction type', 'memo description']],
  ['quickbooks', 3, ['active status', 'balance total', 'main phone', 'alt phone', 'main email', 'bill to 1', 'ship to 1']],
  [
    'google',
    2,
    [
      'e mail 1 value',
      'phone 1 value',
      'group membership',
      'yomi name',
      'phonetic first name',
      'labels',
      'address 1 formatted',
      'organization 1 name',
    ],
  ],
  [
    'outlook',
    3,
    [
      'e mail address',
      'e mail 2 address',
      'business street',
      'home street',
      'other street',
      'business fax',
      'assistant s phone',
      'home phone 2',
    ],
  ],
  ['thunderbird', 3, ['primary email', 'secondary email', 'screen name', 'web page 1', 'birth year', 'custom 1', 'pager number']],
  [
    'service-requests',
    3,
    ['unique key', 'complaint type', 'descriptor', 'incident address', 'incident zip', 'community board', 'agency name'],
  ],
];

/** Which program wrote a file with these headers; `csv` when it cannot be told. */
export function recogniseSource(headers: readonly string[]): ImportSource {
  const words = new Set(headers.map(headerWords));
  const hits = tellTales.map(([source, needed, names]) => ({ source, extra: names.filter((name) => words.has(name)).length - needed }));
  const best = hits.reduce((a, b) => (b.extra > a.extra ? b : a));
  return best.extra >= 0 ? best.source : 'csv';
}

/** A short key of a file's headers in their order: under it a mapping can be remembered for the next file of the kind. */
export function headerSignature(headers: readonly string[]): string {
  return hashKey(headers.map(headerWords));
}
