import type { Address } from '../property/property.ts';
import { type AddressGroup, addressGroups } from './address-groups.ts';
import type { ReadProperty } from './customer-row.ts';
import { hashKey } from './hash-text.ts';
import type { ColumnMapping } from './import-field.ts';
import type { ReadingSetup } from './import-row.ts';
import { keptLine } from './kept-line.ts';
import { readFlag } from './read-choice.ts';
import { readCountry } from './read-country.ts';

/** Where the customer of a row lives, is worked for, and gets letters. */
export interface ReadAddresses {
  readonly places: readonly ReadProperty[];
  /** Null where letters go to one of the places, or nothing is said. */
  readonly postal: Address | null;
  /** Pieces of addresses that make none: a town alone. For the note. */
  readonly loose: readonly string[];
}

interface Found {
  readonly address: Address;
  readonly note: string;
  /** For bills alone, or a box that nobody can work at. */
  readonly postal: boolean;
}

/** Reads all addresses of a row. Groups of columns are found once for a file. */
export function createAddressReader(setup: ReadingSetup): (cells: readonly string[]) => ReadAddresses {
  const groups = [...addressGroups(setup.mapping).map((group) => ({ group, billing: false })), ...billingGroup(setup.mapping)];
  const keptColumns = setup.mapping.placeKept ?? [];
  const numberColumn = setup.mapping.propertyNumber?.[0] ?? -1;

  return (cells) => {
    const found: Found[] = [];
    const loose: string[] = [];
    for (const { group, billing } of groups) {
      for (const one of valuesOf(group, cells)) {
        const address = addressOf(one, setup.country);
        const pieces = Object.entries(one).filter(([field, text]) => text !== '' && field !== 'addressBilling');
        if (address === null) {
          if (pieces.length > 0) loose.push(pieces.map(([, text]) => text).join(', '));
        } else found.push({ address, note: one.addressNote, postal: billing || readFlag(one.addressBilling) || isBox(one) });
      }
    }
    const sites = found.filter(({ postal }) => !postal);
    const letters = found.filter(({ postal }) => postal);
    // With nothing else said, bills go where the work is.
    const worked = sites.length > 0 ? sites : letters.filter(({ address }) => !/^p\.?\s*o\.?\s*box\b/i.test(address.line));
    const kept = keptColumns.flatMap((column) => keptLine(setup.headers[column] ?? '', cells[column] ?? ''));
    const places = distinct(worked.map((one) => toPlace(one, setup)));
    const number = (cells[numberColumn] ?? '').trim();
    const postal = letters.find(({ address }) => !places.some(({ key }) => key === setup.rules.addressKey(address)))?.address ?? null;
    const numbered = number === '' || places.length !== 1 ? null : propertyKey(setup.source, number);
    const more = letters.filter(({ address }) => address !== postal && !places.some(({ key }) => key === setup.rules.addressKey(address)));
    return {
      places: places.map((place) => ({
        ...place,
        note: [place.note, ...kept].filter((line) => line !== '').join('\n'),
        sourceKey: numbered,
      })),
      postal,
      loose: [...loose, ...(places.length === 0 ? kept : []), ...more.map(({ address }) => address.line)],
    };
  };
}

/** `<source>:property:<id>`. */
function propertyKey(source: string, number: string): string {
  return `${source}:property:${number.length > 200 ? hashKey([number]) : number}`;
}

type Values = Record<keyof AddressGroup, string>;
const parts = [
  'addressLine',
  'addressFull',
  'unit',
  'poBox',
  'city',
  'region',
  'postcode',
  'country',
  'addressNote',
  'addressBilling',
] as const;

/** The addresses of one group: several where a program writes `one ::: two` into each of its cells. */
function valuesOf(group: AddressGroup, cells: readonly string[]): Values[] {
  const texts = parts.map(
    (part) => [part, (group[part] ?? []).map((column) => (cells[column] ?? '').trim()).filter((text) => text !== '')] as const,
  );
  const split = texts.map(
    ([part, all]) => [part, all.join(part === 'unit' || part === 'addressFull' ? ', ' : ' ').split(/\s*:::\s*/)] as const,
  );
  const count = Math.max(...split.map(([, values]) => values.length));
  return Array.from({ length: count }, (_, at) => Object.fromEntries(split.map(([part, values]) => [part, values[at] ?? ''])) as Values);
}

function addressOf(values: Values, country: string): Address | null {
  const line = oneLine(values.addressLine) || oneLine(values.addressFull) || box(values.poBox);
  if (line === '' || !/[\p{L}\p{N}]/u.test(line)) return null;
  const named = readCountry(values.country);
  // What is too long for a unit is a second line of the street.
  const unit = oneLine(values.unit);
  const long = unit.length > 60;
  return {
    line: long ? `${line}, ${unit}` : line,
    unit: long || unit === '' ? null : unit,
    city: values.city || null,
    region: values.region || null,
    postcode: values.postcode || null,
    country: named === country ? null : named,
  };
}

function oneLine(text: string): string {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(', ');
}

function box(text: string): string {
  return text === '' || /box/i.test(text) ? text : `PO Box ${text}`;
}

function isBox(values: Values): boolean {
  return values.addressLine === '' && values.addressFull === '' && values.poBox !== '';
}

function toPlace({ address, note }: Found, setup: ReadingSetup): Omit<ReadProperty, 'sourceKey'> {
  return { address, key: setup.rules.addressKey(address), note };
}

function distinct<P extends { readonly key: string }>(places: readonly P[]): P[] {
  return places.filter(({ key }, at) => places.findIndex((other) => other.key === key) === at);
}

function billingGroup(mapping: ColumnMapping): { group: AddressGroup; billing: true }[] {
  const all = {
    addressLine: mapping.billingLine,
    addressFull: mapping.billingFull,
    unit: mapping.billingUnit,
    poBox: mapping.billingPoBox,
    city: mapping.billingCity,
    region: mapping.billingRegion,
    postcode: mapping.billingPostcode,
    country: mapping.billingCountry,
  };
  const group = Object.fromEntries(Object.entries(all).filter(([, columns]) => columns !== undefined)) as AddressGroup;
  return Object.keys(group).length === 0 ? [] : [{ group, billing: true }];
}
