import type { CsvNote, CsvRecord } from '../csv/csv.ts';
import type { CardAddress, CardLine, CardResult, VCard } from './vcard.ts';

/** How many phones, emails and addresses the fullest card of a file has. */
export interface CardWidths {
  readonly phones: number;
  readonly emails: number;
  readonly addresses: number;
}

export const noWidths: CardWidths = { phones: 0, emails: 0, addresses: 0 };

/** The wider of both in each. */
export function widenBy(widths: CardWidths, result: CardResult): CardWidths {
  if (result.refused !== null) return widths;
  const { phones, emails, addresses } = result.card;
  return {
    phones: Math.max(widths.phones, phones.length),
    emails: Math.max(widths.emails, emails.length),
    addresses: Math.max(widths.addresses, addresses.length),
  };
}

const columns: readonly (readonly [string, (card: VCard) => string])[] = [
  ['Customer ID', ({ uid }) => uid ?? ''],
  ['Name', ({ fullName }) => fullName],
  ['First Name', ({ name }) => name.given],
  ['Middle Name', ({ name }) => name.middle],
  ['Last Name', ({ name }) => name.family],
  ['Name Prefix', ({ name }) => name.prefix],
  ['Name Suffix', ({ name }) => name.suffix],
  ['Nickname', ({ nickname }) => nickname],
  ['Organization Name', ({ organisation }) => organisation],
  ['Organization Title', ({ title }) => title],
  ['Organization Department', ({ department }) => department],
  ['Notes', (card) => [...card.noteTexts, ...card.agents.map(agentNote)].join('\n\n')],
  ['Labels', ({ categories }) => categories.join(between)],
];

/** Google joins what belongs into one cell like this. */
const between = ' ::: ';

const lineColumns = ['Label', 'Value'];
const addressColumns = ['Label', 'Formatted', 'Street', 'Extended Address', 'City', 'PO Box', 'Region', 'Postal Code', 'Country'];

/**
 * The headings under which cards stand as a table. They are those of Google's contacts, so that one set of names serves
 * both, with `Customer ID` for the card's `UID`.
 */
export function cardHeaders({ phones, emails, addresses }: CardWidths): string[] {
  const numbered = (count: number, what: string, names: readonly string[]): string[] =>
    Array.from({ length: count }, (_, at) => names.map((name) => `${what} ${at + 1} - ${name}`)).flat();
  return [
    ...columns.map(([header]) => header),
    ...numbered(emails, 'E-mail', lineColumns),
    ...numbered(phones, 'Phone', lineColumns),
    ...numbered(addresses, 'Address', addressColumns),
  ];
}

/** A card as a record: `row` counts cards from 1, `line` is the file's. A refused part keeps how it begins. */
export function cardRecord(result: CardResult, row: number, widths: CardWidths): CsvRecord {
  const { line, lastLine } = result;
  if (result.refused !== null) return { row, line, lastLine, cells: [result.text], notes: [], refused: result.refused };
  const { card } = result;
  const lines = (all: readonly CardLine[], count: number): string[] =>
    Array.from({ length: count }, (_, at) => all[at]).flatMap((one) => (one === undefined ? ['', ''] : [labelOf(one), one.text]));
  const cells = [
    ...columns.map(([, read]) => read(card)),
    ...lines(card.emails, widths.emails),
    ...lines(card.phones, widths.phones),
    ...Array.from({ length: widths.addresses }, (_, at) => card.addresses[at]).flatMap(addressCells),
  ];
  return { row, line, lastLine, cells, notes: notesOf(card), refused: null };
}

function labelOf({ label, types }: Pick<CardLine, 'label' | 'types'>): string {
  return (label ?? types.map((type) => (type === 'cell' ? 'mobile' : type)).join(' ')).slice(0, 60);
}

function addressCells(address: CardAddress | undefined): string[] {
  if (address === undefined) return addressColumns.map(() => '');
  const { formatted, city, box, region, postcode, country } = address;
  const [street, extended] = streetOf(address);
  return [labelOf(address), formatted, street, extended, city, box, region, postcode, country].map((part) =>
    part.replace(/\s*[\r\n]+\s*/g, ', '),
  );
}

const unitWord = /^(?:apt|apartment|suite|ste|unit|flat|floor|fl|room|rm|#)\b/i;

/** Some programs write the unit as the street and the street as what goes before it, or everything in front. */
function streetOf({ street, extended, formatted, city, region, postcode }: CardAddress): [string, string] {
  if (street === '' && extended !== '') return [extended, ''];
  if (unitWord.test(street) && /^\d/.test(extended)) return [extended, street];
  const bare = street === '' && [city, region, postcode].every((part) => part === '');
  return bare ? [formatted, ''] : [street, extended];
}

/** Who speaks for somebody, as a line of the note: a table has no place for a person inside a person. */
function agentNote(agent: VCard): string {
  const { given, family } = agent.name;
  const name = agent.fullName || `${given} ${family}`.trim() || agent.organisation;
  return [name, ...agent.phones.map(({ text }) => text), ...agent.emails.map(({ text }) => text)].filter((part) => part !== '').join(', ');
}

function notesOf({ notes }: VCard): CsvNote[] {
  return notes.map(({ code, line }) => ({ code, column: line }));
}
