/** The parts of an address beneath its first line, as they are asked for and written. */
export type AddressPart = 'unit' | 'city' | 'region' | 'postcode';

export interface AddressOrder {
  /** `before`: "Flat 3, 12 Elm Road"; `after`: "12 Elm Road, Apt 3". */
  readonly unit: 'before' | 'after';
  /** True where the postcode stands before the town: "10115 Berlin". */
  readonly postcodeFirst: boolean;
  /** What people call the region; null where nobody writes one. */
  readonly region: 'state' | 'province' | 'county' | 'region' | null;
}

const unitFirst: ReadonlySet<string> = new Set(['GB', 'IE', 'AU', 'NZ', 'IN', 'ZA', 'SG', 'HK', 'MT']);
const postcodeFirst: ReadonlySet<string> = new Set(
  'AD AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IL IS IT LI LT LU MC MK NL NO PL PT RO RS SE SI SK TR'.split(' '),
);
const states: ReadonlySet<string> = new Set(['US', 'AU', 'IN', 'MX', 'BR', 'MY', 'NG', 'VE']);
const provinces: ReadonlySet<string> = new Set(['CA', 'AR', 'IT', 'ES', 'ZA', 'CN', 'PH', 'TH']);
const counties: ReadonlySet<string> = new Set(['GB', 'IE']);
/** Continental addresses of these do without a region. */
const withoutRegion: ReadonlySet<string> = new Set('AT BE CH CZ DE DK EE FI FR HR HU IS LI LT LU NL NO NZ PL PT SE SG SI SK'.split(' '));

/** How addresses of a country are written (after the Universal Postal Union's country sheets). @param country ISO 3166-1 alpha-2 */
export function addressOrder(country: string): AddressOrder {
  const region = states.has(country)
    ? 'state'
    : provinces.has(country)
      ? 'province'
      : counties.has(country)
        ? 'county'
        : withoutRegion.has(country)
          ? null
          : 'region';
  return { unit: unitFirst.has(country) ? 'before' : 'after', postcodeFirst: postcodeFirst.has(country), region };
}

/** The parts in the order in which a form asks for them. */
export function addressParts(country: string): readonly AddressPart[] {
  return addressOrder(country).postcodeFirst ? ['unit', 'postcode', 'city', 'region'] : ['unit', 'city', 'region', 'postcode'];
}
