import type { ImportField } from './import-field.ts';

/** Whose or which address a heading speaks of: taken off before the part is looked up. */
const places =
  'service property|service|property|site|job|location|home|house|work|business|office|other|customer|client|contact|primary|main|address \\d{1,3}|shipping|ship to|ship|installation|install|physical|premises';
const bills = 'billing|bill to|bill|mailing|postal|invoice|remit|correspondence';

const heading = new RegExp(`^(?:(${bills})|(${places}))(?: |$)`);

type Part = 'Line' | 'Full' | 'Unit' | 'PoBox' | 'City' | 'Region' | 'Postcode' | 'Country';

const parts: readonly (readonly [RegExp, Part])[] = [
  [/^(?:formatted|full)(?: address)?$|^address (?:formatted|full)$/, 'Full'],
  [/^(?:street|street address|address|address line|line|addr|street line|address street)(?: 1)?$|^street name and number$/, 'Line'],
  [
    /^(?:street|address|address line|line|street line|street address|addr|address street) ?[2-4]$|^(?:extended address|address extended|unit|unit number|unit no|apt|apt number|apartment|apartment number|suite|flat|unit apt|apt unit|apt suite)$/,
    'Unit',
  ],
  [/^(?:address )?(?:po box|p o box|post office box)$/, 'PoBox'],
  [/^(?:address )?(?:city|town|suburb|locality|town city|city town|municipality)$/, 'City'],
  [/^(?:address )?(?:state|province|county|region|prov|state province|province state|state region|state county|territory)$/, 'Region'],
  [
    /^(?:address )?(?:zip|zip code|zipcode|postal code|postcode|post code|p code|postalcode|zip postal code|zip postcode|zip post code|postal|eircode|plz)$/,
    'Postcode',
  ],
  [/^(?:address )?(?:country|country region|country code)$/, 'Country'],
];

const ofPlace: Readonly<Record<Part, ImportField>> = {
  Line: 'addressLine',
  Full: 'addressFull',
  Unit: 'unit',
  PoBox: 'poBox',
  City: 'city',
  Region: 'region',
  Postcode: 'postcode',
  Country: 'country',
};

/**
 * What part of an address a column holds, by its heading in plain words (`headerWords`): `Service Street 1`, `Address_3
 * Postal Code`, `Home City`, `Billing ZIP`. Null for a heading that is no part of an address.
 */
export function addressField(words: string): ImportField | null {
  const found = heading.exec(words);
  const rest = found === null ? words : words.slice(found[0].length);
  const isBilling = found?.[1] !== undefined;
  // "Home Address" beside "Home Street" is the whole of it; alone it is the line. `customerColumns` settles that.
  const part = partOf(words) ?? partOf(rest) ?? (isWhole(words) ? 'Line' : isBlockLine(found, rest) ? 'Full' : null);
  if (part !== null) return isBilling ? (`billing${part}` as ImportField) : ofPlace[part];
  if (found === null || isBilling) return null;
  if (/^(?:notes?|instructions|access notes?|access)$/.test(rest)) return 'addressNote';
  return /^billing$/.test(rest) ? 'addressBilling' : null;
}

function partOf(words: string): Part | null {
  return parts.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** QuickBooks Desktop parts an address into lines of no meaning: `Bill to 1` to `Bill to 5`. */
function isBlockLine(found: RegExpExecArray | null, rest: string): boolean {
  return found !== null && /^(?:bill|ship) to$/.test(found[1] ?? found[2] ?? '') && /^[1-5]$/.test(rest);
}

function isWhole(words: string): boolean {
  return /^(?:service location|job site|property|premises)$/.test(words);
}
