import { matchWords, type WordMatch } from './compare-words.ts';
import type { DuplicateRecord } from './duplicate-record.ts';
import { duplicateWeights } from './duplicate-weights.ts';
import { emailKey, phoneKey } from './read-contacts.ts';
import { type ReadName, readName } from './read-name.ts';
import { type ReadPlace, readPlace } from './read-place.ts';

/** A record that was read once and is compared often. */
export interface PreparedRecord {
  readonly record: DuplicateRecord;
  readonly person: ReadName | null;
  readonly company: ReadName | null;
  /** Digits, by `phoneKey`. */
  readonly phones: readonly string[];
  /** Mailboxes, by `emailKey`. */
  readonly emails: readonly string[];
  readonly places: readonly ReadPlace[];
}

/** How often something occurs among the records: what is rare says more where it agrees. */
export interface Rarity {
  /** Points for two that agree on this word of a name. */
  word(word: string): number;
  city(city: string): number;
  postcode(postcode: string): number;
  /** `matchWords`, remembered: the same words meet again and again. */
  match(a: string, b: string): WordMatch | null;
  /** How many records hold this phone, email or address. */
  phones(phone: string): number;
  emails(email: string): number;
  places(place: string): number;
}

export function prepareRecord(record: DuplicateRecord): PreparedRecord {
  const name = record.name === null ? null : readName(record.name);
  const own = record.company === null ? null : readName(record.company, 'company');
  return {
    record,
    person: name?.kind === 'person' ? name : null,
    company: own ?? (name?.kind === 'company' ? name : null),
    phones: distinct(record.phones.map(phoneKey)),
    emails: distinct(record.emails.map(emailKey)),
    places: record.addresses.map(readPlace),
  };
}

export function countRarity(records: readonly PreparedRecord[]): Rarity {
  const { name, place, strangers, neighbours } = duplicateWeights;
  const words = count(records, ({ person, company }) => [...(person?.words ?? []), ...(company?.words ?? [])]);
  const cities = count(records, ({ places }) => places.map(({ city }) => city));
  const postcodes = count(records, ({ places }) => places.map(({ postcode }) => postcode));
  const phones = count(records, (one) => one.phones);
  const emails = count(records, (one) => one.emails);
  const places = count(records, (one) => one.places.map(({ key }) => key));
  const points = (counts: ReadonlyMap<string, number>, key: string, among: number, most: number) =>
    Math.min(most, Math.max(0, Math.log2((records.length + among) / Math.max(1, counts.get(key) ?? 1))));
  return {
    word: remembered((word) => points(words, word, strangers, name.word)),
    match: rememberMatches(),
    city: (city) => points(cities, city, neighbours, place.city),
    postcode: (postcode) => points(postcodes, postcode, neighbours, place.postcode),
    phones: (phone) => phones.get(phone) ?? 1,
    emails: (email) => emails.get(email) ?? 1,
    places: (key) => places.get(key) ?? 1,
  };
}

function count(records: readonly PreparedRecord[], keysOf: (record: PreparedRecord) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const key of new Set(keysOf(record))) if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function remembered(find: (key: string) => number): (key: string) => number {
  const known = new Map<string, number>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = find(key);
      known.set(key, value);
    }
    return value;
  };
}

function rememberMatches(): Rarity['match'] {
  const known = new Map<string, Map<string, WordMatch | null>>();
  return (a, b) => {
    if (a === b) return 'same';
    let others = known.get(a);
    if (others === undefined) {
      others = new Map();
      known.set(a, others);
    }
    let match = others.get(b);
    if (match === undefined) {
      match = matchWords(a, b);
      others.set(b, match);
    }
    return match;
  };
}

function distinct(keys: readonly string[]): string[] {
  return [...new Set(keys)].filter((key) => key !== '');
}
