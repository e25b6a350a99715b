import { duplicateWeights } from './duplicate-weights.ts';
import type { PreparedRecord, Rarity } from './prepare-records.ts';
import type { ReadPlace } from './read-place.ts';
import { letterChanges, textLikeness } from './text-likeness.ts';

/** What two addresses say of two records. */
export interface PlaceEvidence {
  readonly points: number;
  /** `same` or `near` (mistyped, or parts missing): one address; `unit`: one house, two units; `street`: another house there. */
  readonly kind: 'same' | 'near' | 'unit' | 'street' | 'town' | 'other' | 'unknown';
  /** The unit that both have, empty for none. */
  readonly unit: string;
}

const { place: weights, sharedLoses } = duplicateWeights;

/** The two addresses of both that agree best. */
export function comparePlaces(a: PreparedRecord, b: PreparedRecord, rarity: Rarity): PlaceEvidence {
  let best: PlaceEvidence | null = null;
  for (const one of a.places) {
    for (const other of b.places) {
      const found = comparePlace(one, other, rarity);
      if (best === null || found.points > best.points) best = found;
    }
  }
  return best ?? { points: 0, kind: 'unknown', unit: '' };
}

type Agreement = 'same' | 'near' | 'other' | 'missing';

function comparePlace(a: ReadPlace, b: ReadPlace, rarity: Rarity): PlaceEvidence {
  const street = compareStreets(a, b);
  const house = compareHouses(a.house, b.house);
  const unit: Agreement = a.unit === '' || b.unit === '' ? 'missing' : a.unit === b.unit ? 'same' : 'other';
  const points =
    streetPoints(street) +
    housePoints(house, street) +
    (unit === 'same' ? weights.unit : unit === 'other' ? weights.otherUnit : 0) +
    namedPoints(a, b) +
    localityPoints(a, b, rarity);
  const shared = Math.max(rarity.places(a.key), rarity.places(b.key));
  const most = weights.most - sharedLoses * Math.max(0, Math.log2(shared / 2));
  return {
    points: Math.min(most, Math.max(weights.least, points)),
    kind: kindOf(street, house, unit, points),
    unit: unit === 'same' ? a.unit : '',
  };
}

function kindOf(street: Agreement, house: Agreement, unit: Agreement, points: number): PlaceEvidence['kind'] {
  if (street === 'missing') return points > 0 ? 'town' : points < 0 ? 'other' : 'unknown';
  if (street === 'other') return points > 0 ? 'town' : 'other';
  if (house === 'other') return 'street';
  if (unit === 'other') return 'unit';
  return street === 'same' && house === 'same' ? 'same' : 'near';
}

function compareStreets(a: ReadPlace, b: ReadPlace): Agreement {
  if (a.written === '' || b.written === '') return 'missing';
  // Two lines of an address are swapped as easily as two names.
  const likeness = Math.max(
    streetLikeness(a, b),
    a.named.length > 4 && b.core !== '' ? textLikeness(a.named, b.written, 0.25) : 0,
    b.named.length > 4 && a.core !== '' ? textLikeness(b.named, a.written, 0.25) : 0,
  );
  return likeness >= weights.streetSame ? 'same' : likeness >= weights.streetLike ? 'near' : 'other';
}

function streetLikeness(a: ReadPlace, b: ReadPlace): number {
  if (a.canonical !== '' && a.canonical === b.canonical) return 1;
  const [short, long] = a.canonical.length <= b.canonical.length ? [a, b] : [b, a];
  if (short.canonical.length > 4 && `${long.canonical} `.startsWith(`${short.canonical} `)) return weights.streetSame;
  if (a.numbers !== b.numbers) return 0;
  if (a.core !== '' && a.core === b.core && agree(a.compass, b.compass)) {
    if (agree(a.types, b.types)) return weights.streetSame;
    // Mill Lane 4 may be Mill Road 4, mistaken; Mill Lane 4 and Mill Road 90 are two streets.
    return a.house === b.house ? weights.streetLike : 0;
  }
  const worst = 1 - weights.streetLike;
  // Where both kinds of street were read, their letters say nothing: Park Street is not Bank Street.
  if (a.types !== '' && b.types !== '') return textLikeness(a.core, b.core, worst);
  if (shorter(a.core, b.core).length >= 4 && longer(a.core, b.core).startsWith(shorter(a.core, b.core))) return weights.streetLike;
  return Math.max(textLikeness(a.written, b.written, worst), textLikeness(a.core, b.core, worst));
}

function shorter(a: string, b: string): string {
  return a.length <= b.length ? a : b;
}

function longer(a: string, b: string): string {
  return a.length <= b.length ? b : a;
}

function agree(a: string, b: string): boolean {
  return a === b || a === '' || b === '';
}

function compareHouses(a: string, b: string): Agreement {
  if (a === '' || b === '') return 'missing';
  if (a === b) return 'same';
  return Math.max(a.length, b.length) > 1 && letterChanges(a, b, 1) <= 1 ? 'near' : 'other';
}

function streetPoints(street: Agreement): number {
  return { same: weights.street, near: weights.streetNear, other: weights.otherStreet, missing: 0 }[street];
}

function housePoints(house: Agreement, street: Agreement): number {
  if (street === 'other') return house === 'same' ? weights.houseAlone : 0;
  return { same: weights.house, near: weights.houseNear, other: weights.otherHouse, missing: 0 }[house];
}

function namedPoints(a: ReadPlace, b: ReadPlace): number {
  if (a.named === '' || b.named === '') return 0;
  return textLikeness(a.named, b.named, 1 - weights.namedLike) > 0 ? weights.named : weights.otherNamed;
}

function localityPoints(a: ReadPlace, b: ReadPlace, rarity: Rarity): number {
  return cityPoints(a.city, b.city, rarity) + postcodePoints(a.postcode, b.postcode, rarity) + regionPoints(a.region, b.region);
}

function cityPoints(a: string, b: string, rarity: Rarity): number {
  if (a === '' || b === '') return 0;
  if (a === b) return rarity.city(a);
  const rare = Math.min(rarity.city(a), rarity.city(b));
  const near =
    ` ${a} `.includes(` ${b} `) ||
    ` ${b} `.includes(` ${a} `) ||
    textLikeness(a.replaceAll(' ', ''), b.replaceAll(' ', ''), 1 - weights.cityLike) > 0;
  return near ? rare * weights.localityNear : weights.otherCity;
}

function postcodePoints(a: string, b: string, rarity: Rarity): number {
  if (a === '' || b === '') return 0;
  if (a === b) return rarity.postcode(a);
  if (letterChanges(a, b, 1) > 1) return weights.otherPostcode;
  return Math.min(rarity.postcode(a), rarity.postcode(b)) * weights.localityNear;
}

function regionPoints(a: string, b: string): number {
  return a === '' || b === '' ? 0 : a === b ? weights.region : -weights.region;
}
