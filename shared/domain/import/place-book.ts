import type { Id } from '../base/id.ts';
import type { Address } from '../property/property.ts';
import type { KnownRecords } from './import-plan.ts';
import type { ImportRules, ReadPlace } from './import-row.ts';
import { ownCopy } from './own-copy.ts';
import { placeStart } from './place-start.ts';
import { plainWords } from './read-choice.ts';

/** A property that a row may speak of. */
export interface PlaceRef {
  readonly id: Id;
  readonly customerId: Id;
}

/** The properties that a file has spoken of so far, and the equipment there. Keys only. */
export interface PlaceBook {
  /** Properties at this address, however it is spelt: what one spelling leaves out counts as agreeing. */
  at(place: ReadPlace, known: KnownRecords): readonly PlaceRef[];
  add(place: ReadPlace, ref: PlaceRef): void;
  /** The piece of equipment called `kind` at a property; `undefined` when there is none yet. */
  equipment(propertyId: Id, kind: string, known: KnownRecords): Id | undefined;
  addEquipment(propertyId: Id, kind: string, id: Id): void;
}

interface OwnPlace {
  readonly ref: PlaceRef;
  readonly key: string;
  readonly town: Address;
}

export function createPlaceBook(rules: Pick<ImportRules, 'sameAddress'>): PlaceBook {
  const places = new Map<string, OwnPlace[]>();
  const equipment = new Map<string, Id>();
  const shared = createShared();
  const keyOf = (propertyId: Id, kind: string) => `${propertyId} ${plainWords(kind)}`;

  /** Two keys with the same beginning: one address, unless something known of the town says otherwise. */
  function agree(place: ReadPlace, key: string, town: () => Address): boolean {
    if (place.key === key) return true;
    return !key.startsWith('|') && rules.sameAddress(townOf(place), town());
  }

  return {
    at(place, known) {
      const start = placeStart(place.key);
      const own = (places.get(start) ?? []).filter(({ key, town }) => agree(place, key, () => town)).map(({ ref }) => ref);
      const stored = known
        .propertiesAt(start)
        .filter(({ address, addressKey }) => agree(place, addressKey, () => townOf({ address, key: addressKey })));
      return stored.length === 0 ? own : [...stored, ...own];
    },
    add(place, ref) {
      const start = placeStart(place.key);
      const { city, region, postcode, ...rest } = townOf(place);
      const town = { ...rest, city: shared(city), region: shared(region), postcode: shared(postcode) };
      const one = { ref, key: ownCopy(place.key), town };
      const list = places.get(start);
      if (list === undefined) places.set(ownCopy(start), [one]);
      else list.push(one);
    },
    equipment(propertyId, kind, known) {
      const own = equipment.get(keyOf(propertyId, kind));
      return own ?? known.equipmentAt(propertyId).find((one) => plainWords(one.kind) === plainWords(kind))?.id;
    },
    addEquipment(propertyId, kind, id) {
      equipment.set(keyOf(propertyId, kind), id);
    },
  };
}

/** All that two spellings of one street and unit can differ in, under the same stand-in for the street. */
function townOf({ address, key }: ReadPlace): Address {
  const { city, region, postcode } = address;
  // Where all of the address stands in one line, the key knows what was found in it.
  const found = city === null && postcode === null ? key.slice(placeStart(key).length) : '';
  const isCode = /\d/.test(found);
  return {
    line: '1 x',
    unit: null,
    city: city ?? (found !== '' && !isCode ? found : null),
    region,
    postcode: postcode ?? (isCode ? found : null),
    country: null,
  };
}

const mostShared = 50_000;

/** Towns and postcodes come again and again: each is kept once. */
function createShared(): (text: string | null) => string | null {
  const texts = new Map<string, string>();
  return (text) => {
    if (text === null) return null;
    const known = texts.get(text);
    if (known !== undefined) return known;
    if (texts.size >= mostShared) texts.clear();
    const copy = ownCopy(text);
    texts.set(copy, copy);
    return copy;
  };
}
