import { countryWords, regions } from './address-words.ts';
import type { Address } from './property.ts';
import { houseThenStreet, isUnitOnly, readUnit, splitStreet, wordsOf } from './read-street.ts';

/** An address in comparable parts; every part is in canonical spelling and may be empty. */
export interface AddressParts {
  /** House number and street ("14 orchard row"), or the name of a place without a number ("ty gwyn"). */
  readonly street: string;
  /** The unit without its designator: "3", "2b", "basement", "fl2". */
  readonly unit: string;
  /** Upper-case letters and digits of the postcode; a US ZIP without its "+4". */
  readonly postcode: string;
  readonly city: string;
  /** Code of a state or province, else the region as it was written. */
  readonly region: string;
}

const postcodes = [
  /\b([a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2})$/, // United Kingdom
  /\b([a-z]\d[a-z] ?\d[a-z]\d)$/, // Canada
  /\b([a-z]\d[\dw] ?[a-z\d]{4})$/, // Ireland (Eircode)
  /(?<=\b[a-z]{2,3} )(\d{5}(?:-?\d{4})?|\d{4})$/, // after a state: USA, Australia
];

function readPostcode(text: string): string {
  const letters = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return /^\d{9}$/.test(letters) ? letters.slice(0, 5) : letters;
}

/** The postcode in the last part of an address. A bare number is one only behind other parts. */
function findPostcode(last: string, before: readonly string[]): string | undefined {
  const found = postcodes.map((one) => one.exec(last)?.[1]).find((one) => one !== undefined);
  if (found !== undefined || before.length === 0) return found;
  if (/^\d{4,5}(?:-\d{4})?$/.test(last)) return last;
  // A London district ("E10") stands behind the town; behind the street it would be a unit.
  if (before.length >= 2 && /^[a-z]{1,2}\d{1,2}[a-z]?$/.test(last)) return last;
  // "10115 Berlin" behind "Hauptstr. 5".
  return before.some((part) => /\p{L} ?\d+[a-z]?$/u.test(part)) ? /^(\d{4,5}) \p{L}/u.exec(last)?.[1] : undefined;
}

function readRegion(text: string): string {
  const words = wordsOf(text).join('-');
  return regions.get(words) ?? words.replaceAll('-', ' ');
}

/** Takes postcode, country and region off the end of what was written in one line. */
function readTail(segments: string[]): { rest: string[]; postcode: string; region: string } {
  const rest = [...segments];
  let postcode = '';
  let region = '';
  for (let last = rest.at(-1); last !== undefined; last = rest.at(-1)) {
    const code = postcode === '' ? findPostcode(last, rest.slice(0, -1)) : undefined;
    if (code !== undefined) {
      postcode = readPostcode(code);
      const before = last.replace(code, '').trim();
      if (before === '') rest.pop();
      else rest[rest.length - 1] = before;
    } else if (rest.length === 1) break;
    else if (countryWords.has(last)) rest.pop();
    else if (region === '' && regions.has(wordsOf(last).join('-')) && rest.length > 2) {
      region = readRegion(last);
      rest.pop();
    } else break;
  }
  return { rest, postcode, region };
}

/** A city that carries its state ("unley sa"): both apart. */
function splitCity(text: string): { city: string; region: string } {
  const words = wordsOf(text);
  for (const size of [3, 2, 1]) {
    const code = words.length > size ? regions.get(words.slice(-size).join('-')) : undefined;
    if (code !== undefined) return { city: words.slice(0, -size).join(' '), region: code };
  }
  return { city: words.join(' '), region: '' };
}

function segmentsOf(line: string): string[] {
  return line
    .normalize('NFKC')
    .toLowerCase()
    .split(/[,;\n]+/)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '');
}

/**
 * Reads an address into parts. The house number leads the way: what stands before its segment is a unit or the name of
 * a building, what follows is a unit or the town. Without a number the first segment that is no unit is the place.
 */
export function parseAddress(address: Address): AddressParts {
  const canadian =
    address.country?.toUpperCase() === 'CA' ||
    /\b[a-z]\d[a-z] ?\d[a-z]\d\b/i.test(`${address.line} ${address.postcode ?? ''}`) ||
    /\b(?:on|bc|ab|qc|ns|nb|mb|sk|pe|nl)\b\s*$/i.test(`${address.line} ${address.region ?? ''}`);
  const given = address.unit === null ? '' : readUnit(address.unit);
  const tail = readTail(joinLoneNumbers(segmentsOf(address.line)));
  const numbered = tail.rest.findIndex((part) => houseThenStreet(part, given, canadian) !== null);
  const plain = tail.rest.findIndex((part) => !isUnitOnly(part));
  const main = numbered >= 0 ? numbered : Math.max(plain, 0);
  const written = tail.rest[main] ?? '';
  const split = splitStreet(written, given, canadian);
  const before = tail.rest.slice(0, main).filter(isUnitOnly).map(readUnit);
  const after = tail.rest.slice(main + 1).map((part) => (/^\d{1,4}[a-z]?$|^[a-z]\d{1,3}$/.test(part) ? `unit ${part}` : part));
  const places = after.filter((part) => !isUnitOnly(part));
  const units = [given, split.unit, ...before, ...after.filter(isUnitOnly).map(readUnit)].filter((unit) => unit !== '');
  const own = splitCity(places.at(-1) ?? split.rest);
  const field = splitCity(address.city ?? '');
  return {
    street: split.street,
    unit: [...new Set(units)].sort().join(' '),
    postcode: address.postcode === null ? tail.postcode : readPostcode(address.postcode),
    city: field.city === '' ? own.city : field.city,
    region: address.region === null || address.region === '' ? field.region || tail.region || own.region : readRegion(address.region),
  };
}

/** "12, Hay Street" is one segment; "3, 12 Hay Street" names a unit first. */
function joinLoneNumbers(segments: string[]): string[] {
  const joined: string[] = [];
  for (let index = 0; index < segments.length; index += 1) {
    const part = segments[index] as string;
    const next = segments[index + 1];
    if (next !== undefined && /^(?:lot )?\d+[a-z]?$/.test(part)) {
      if (/^\d/.test(next)) joined.push(`unit ${part}`);
      else {
        joined.push(`${part} ${next}`);
        index += 1;
      }
    } else joined.push(part);
  }
  return joined;
}
