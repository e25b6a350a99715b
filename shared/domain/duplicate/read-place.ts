import { directions, streetTypes } from '../property/address-words.ts';
import { parseAddress } from '../property/parse-address.ts';
import type { Address } from '../property/property.ts';
import { wordsOf } from '../property/read-street.ts';

/** An address in parts that can be nearly alike; each may be empty. */
export interface ReadPlace {
  readonly house: string;
  /** The street's own name without blanks, kind of street and compass: "ofallon". */
  readonly core: string;
  /** The street as it was written, without blanks and house number. */
  readonly written: string;
  /** Its words in canonical spelling, one blank between. */
  readonly canonical: string;
  /** Kinds of street and compass words. */
  readonly types: string;
  readonly compass: string;
  /** Numbers in the street's name: 52nd is not 62nd. */
  readonly numbers: string;
  /** A unit with a number or letter of its own ("4", "2b"), else empty. */
  readonly unit: string;
  /** Anything else that stood in the unit's place: the name of a house or an estate, without blanks. */
  readonly named: string;
  readonly city: string;
  readonly postcode: string;
  readonly region: string;
  /** The whole of it as far as a household or a block can share it; empty where it is too little. */
  readonly key: string;
}

/** Reads an address for the duplicates rule, on top of `parseAddress`. */
export function readPlace(address: Address): ReadPlace {
  const parts = parseAddress(address);
  const words = parts.street.split(' ').filter((word) => word !== '');
  const numbered = /^\d+[a-z]?(?:[/-]\d+[a-z]?)?$/.test(words[0] ?? '');
  const street = numbered ? words.slice(1) : words;
  const own = street.filter((word) => !streetTypes.has(word) && !directions.has(word));
  const counted =
    /^(?:[a-z]?\d+[a-z]?|[a-z]|fl\w+)(?: (?:[a-z]?\d+[a-z]?|[a-z]))*$/.test(parts.unit) ||
    /^(?:basement|upper|lower|front|rear|ph)$/.test(parts.unit);
  const house = numbered ? (words[0] as string) : '';
  const core = own.join('').replace(/(?<=.{3})(?:strasse|str|weg|platz|allee|gasse)$/, '');
  const unit = counted ? parts.unit : '';
  const { city, postcode, region } = parts;
  return {
    house,
    core,
    written: wordsOf(address.line.split(',')[0] ?? '')
      .filter((word, index) => index > 0 || !numbered || word !== words[0])
      .join(''),
    canonical: street.join(' '),
    types: street.filter((word) => streetTypes.has(word)).join(' '),
    compass: street.filter((word) => directions.has(word)).join(' '),
    numbers: street
      .join(' ')
      .replace(/[^\d ]/g, '')
      .split(' ')
      .filter((word) => word !== '')
      .join(' '),
    unit,
    named: counted ? '' : wordsOf(parts.unit === '' ? (address.unit ?? '') : parts.unit).join(''),
    city,
    postcode,
    region,
    key: house === '' || core === '' ? '' : `${house}|${core}|${unit}|${postcode === '' ? city : postcode}`,
  };
}
