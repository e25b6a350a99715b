import type { CaseStepKind } from '../case/case.ts';
import type { Phone } from '../customer/customer.ts';
import { phoneDigits } from '../customer/customer-search-keys.ts';
import { streetTypes } from '../property/address-words.ts';
import type { Address } from '../property/property.ts';
import type { RowOf } from '../schema.ts';
import { staffTerm } from './people-query.ts';
import type { SearchField, SearchText } from './search-field.ts';
import { usualSpelling, withoutPrefix } from './search-query.ts';
import { termsIn } from './text-words.ts';

/** Tables whose rows are found, in the order in which the index reads them: who and where first, then words. */
export const searchTables = [
  'customers',
  'contacts',
  'properties',
  'equipment',
  'jobs',
  'callAttempts',
  'calls',
  'complaints',
  'recoveries',
  'promises',
  'praises',
  'cases',
] as const;
export type SearchTable = (typeof searchTables)[number];

/** Tables whose rows are found by the name of their customer too, which they do not hold themselves. */
export const tablesOfCustomers = ['complaints', 'recoveries', 'promises', 'praises'] as const satisfies readonly SearchTable[];

/** The last of `searchTables` that holds no running text worth waiting for. */
export const lastTableOfNames: SearchTable = 'equipment';

/** What is searched of a row of each table. The order of texts is that in which a hit is explained. */
export const searchSources: { readonly [T in SearchTable]: (row: RowOf<T>) => SearchText[] } = {
  customers: (row) =>
    present([
      ['name', row.name],
      ['company', row.company],
      ...row.emails.map((email) => ['email', email] as const),
      ['address', row.postalAddress && addressText(row.postalAddress)],
      ['tag', row.tags.join(' ')],
      ['note', row.note],
    ]),
  contacts: (row) =>
    present([['name', row.name], ...row.emails.map((email) => ['email', email] as const), ['tag', row.role], ['note', row.note]]),
  properties: (row) =>
    present([
      ['address', addressText(row.address)],
      ['of', row.customerSort],
      ['note', row.note],
    ]),
  equipment: (row) =>
    present([
      ['serial', row.serial],
      ['serial', row.batch],
      ['thing', row.kind],
      ['thing', row.make],
      ['thing', row.model],
      ['note', row.note],
    ]),
  jobs: (row) =>
    present([
      ['number', String(row.number)],
      ['of', row.customerSort],
      ['said', row.customerWords],
      ['finding', row.finding],
      ['work', row.workDone],
      ['work', row.parts.map(({ name, batch }) => `${name} ${batch ?? ''}`).join(', ')],
      ['explained', row.explanation],
      ['explained', row.teachBack?.said],
      ['explained', row.ifWrong],
      ['note', row.expectation],
      ['note', row.declined],
      ['note', row.plannedNext],
    ]),
  callAttempts: (row) => present([['heard', row.note]]),
  calls: ({ listening }) =>
    present([
      ['heard', listening.expected],
      ['heard', listening.different],
      ['heard', listening.wanted],
    ]),
  complaints: (row) =>
    present([
      ['theme', row.theme],
      ['serial', row.batch],
      ['thing', row.part],
      ['thing', row.model],
      ['by', row.staffId],
      ['said', row.got],
      ['said', row.expected],
      ['said', row.wanted],
      ['explained', row.plan],
      ['became', row.outcome],
    ]),
  recoveries: ({ steps, verdict }) =>
    present([
      ['said', verdict?.words],
      ...Object.values(steps).map(({ words }) => ['explained', words] as const),
      ...Object.values(steps).map(({ reason }) => ['note', reason] as const),
    ]),
  promises: (row) =>
    present([
      ['name', row.toName],
      ['by', row.madeBy],
      ['promised', row.words],
      ...row.renegotiated.map(({ why }) => ['note', why] as const),
    ]),
  cases: (row) =>
    present([
      ['title', row.title],
      ['tag', [row.trade, ...row.themes, ...row.equipmentKinds].join(' ')],
      ['lesson', row.lesson],
      ...row.steps.flatMap(({ kind, words, more, title }) => [[fieldOfStep[kind], words] as const, ['note', `${title} ${more}`] as const]),
    ]),
  praises: (row) => present([...row.forStaff.map((id) => ['by', id] as const), ['said', row.words]]),
};

/** What the words of a step are. */
const fieldOfStep: { readonly [K in CaseStepKind]: SearchField } = {
  said: 'said',
  knew: 'finding',
  did: 'work',
  told: 'explained',
  answered: 'said',
  came: 'became',
};

/** When a row belongs to, as text that sorts: of hits that are alike the newest comes first. */
export function recencyOf(table: SearchTable, row: { readonly createdAt: string } & { readonly [field: string]: unknown }): string {
  const at = row[momentOf[table] ?? 'createdAt'];
  return typeof at === 'string' ? at : row.createdAt;
}

/** The field that says when something was, where that is not when it was written down. */
const momentOf: { readonly [T in SearchTable]?: string } = {
  jobs: 'requestedAt',
  callAttempts: 'at',
  complaints: 'heardAt',
  recoveries: 'openedAt',
  promises: 'madeAt',
  praises: 'heardAt',
};

/** Digits by which a row's phones are found: as dialled from abroad and as typed. */
export function phonesOf(row: { readonly phones?: readonly Phone[] }): string[] {
  const digits = (row.phones ?? []).flatMap(({ text, e164 }) => [e164?.slice(1) ?? '', withoutPrefix(phoneDigits(text))]);
  const whole = [...new Set(digits.filter((one) => one !== ''))];
  return whole.filter((one) => !whole.some((other) => other !== one && other.endsWith(one)));
}

/** All that a text is found by. */
export function termsOf(text: SearchText): string[] {
  if (text.field === 'by') return [staffTerm(text.text)];
  const further = furtherTerms(text);
  return further.length === 0 ? termsIn(text.text) : [...termsIn(text.text), ...further];
}

/**
 * Words that a text is found by besides those that stand in it: of an address the usual and the long spelling of its
 * street ("St" by "Street"), of a serial number the whole without its dashes and how it ends.
 */
function furtherTerms({ field, text }: SearchText): string[] {
  if (field === 'address') return streetTerms(text);
  if (field !== 'serial') return [];
  const whole = termsIn(text).join('');
  return [whole, ...[4, 5, 6].filter((length) => length < whole.length).map((length) => whole.slice(-length))];
}

/** The first other spelling of each kind of street is the long one. */
const longForms = new Map(
  [...streetTypes]
    .filter(([word, usual]) => word !== usual)
    .toReversed()
    .map(([word, usual]) => [usual, word]),
);

function streetTerms(text: string): string[] {
  return termsIn(text).flatMap((word) => {
    const usual = usualSpelling(word);
    return usual === null ? [] : [usual, longForms.get(usual) ?? usual];
  });
}

/** The street stands on the first line. */
function addressText({ line, unit, city, region, postcode }: Address): string {
  return `${line.replaceAll('\n', ', ')}\n${[unit, city, region, postcode].filter((part) => part !== null && part !== '').join(', ')}`;
}

function present(texts: readonly (readonly [SearchField, string | null | undefined])[]): SearchText[] {
  return texts.flatMap(([field, text]) => (text === null || text === undefined || text.trim() === '' ? [] : [{ field, text }]));
}
