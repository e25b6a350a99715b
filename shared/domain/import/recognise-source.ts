import { hashKey } from './hash-text.ts';
import { headerWords } from './header-words.ts';

/** Programs whose exports are known by their headers. The names are the first part of stored keys: they never change. */
export const importSources = ['jobber', 'housecall-pro', 'service-requests', 'vcard', 'csv'] as const;
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
    ],
  ],
  ['housecall-pro', 2, ['hcp id', 'hcp job number', 'street line 2', 'customer tags', 'travel duration', 'on job duration']],
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
