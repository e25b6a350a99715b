import { seededFraction } from '../../../shared/domain/base/seeded.ts';
import { type Cells, type LabelledSet, labelledSet } from './labelled-set.ts';
import { type Pool, shortFirsts } from './name-pools.ts';

/** What a made shop is like: shares are of records, `errors` is how many mistakes a copy has at most. */
export interface Making {
  readonly people: number;
  readonly companies: number;
  /** Share of them that have copies, and how many at most. */
  readonly copied: number;
  readonly copies: number;
  readonly errors: number;
  readonly missing: number;
  readonly contacts: boolean;
}

type Chance = (what: string) => number;
type Draft = Record<keyof Cells, string>;

/** A shop with couples, parents and children of one name, landlords and blocks with units; the same for the same seed. */
export function makeSet(seed: string, pool: Pool, making: Making): LabelledSet {
  const chanceOf =
    (...path: string[]): Chance =>
    (what) =>
      seededFraction(seed, ...path, what);
  const rows: Draft[] = [];
  const add = (cluster: string, draft: Draft, chance: Chance) => {
    rows.push({ ...draft, cluster });
    const count = chance('copied') < making.copied ? 1 + Math.floor(chance('copies') * making.copies) : 0;
    for (let copy = 0; copy < count; copy += 1) rows.push({ ...spoil(draft, making, (what) => chance(`${copy}-${what}`)), cluster });
  };
  for (let index = 0; index < making.people; index += 1) {
    const chance = chanceOf('person', String(index));
    const draft = person(pool, making, chance);
    add(`p${index}`, draft, chance);
    for (const [cluster, other] of relatives(draft, pool, chance))
      add(`p${index}${cluster}`, other, (what) => chance(`${cluster}-${what}`));
  }
  for (let index = 0; index < making.companies; index += 1) {
    const chance = chanceOf('company', String(index));
    add(`c${index}`, company(pool, making, chance), chance);
  }
  const shuffled = rows.map((row, index) => ({ row, at: seededFraction(seed, 'order', String(index)) })).toSorted((a, b) => a.at - b.at);
  return labelledSet(
    `made: ${seed}`,
    shuffled.map(({ row }) => row),
  );
}

function pick<T>(from: readonly T[], share: number): T {
  return from[Math.floor(share * from.length)] as T;
}

/** The first of a list are commoner than the last, as names are. */
function common<T>(from: readonly T[], share: number): T {
  return pick(from, share ** 1.6);
}

const beginnings = 'Ash Bar Cald Dun El Fair Gar Hal Ingle Kirk Lang Mar Nor Oak Pem Ros Stan Thorn Wal Wex'.split(' ');
const ends = 'berg bury by croft dale field ford gate ham hurst ley man more ridge son stead ton wick wood worth'.split(' ');

/** Half of all names are rare ones. */
function nameOf(from: readonly string[], chance: Chance, what: string): string {
  if (chance(`${what}-rare`) < 0.5) return common(from, chance(what)).replace('-', ' ');
  return pick(beginnings, chance(`${what}-begins`)) + pick(ends, chance(`${what}-ends`));
}

function phoneOf(pool: Pool, chance: Chance): string {
  const digits = (count: number, what: string) => String(Math.floor(chance(what) * 10 ** count)).padStart(count, '0');
  if (pool.country === 'US') return `(937) ${digits(3, 'exchange')}-${digits(4, 'line')}`;
  return pool.country === 'GB' ? `07${digits(3, 'exchange')} ${digits(6, 'line')}` : `0561 ${digits(7, 'line')}`;
}

function placeOf(pool: Pool, chance: Chance): Pick<Draft, 'street' | 'unit' | 'city' | 'region' | 'postcode'> {
  const [city, region, code] = pick(pool.towns, chance('town'));
  const [type] = pick(pool.types, chance('type'));
  const name = nameOf(pool.streets, chance, 'street');
  // One house in eight is a block; everybody there has a unit.
  const block = chance('block') < 0.12;
  const house = block ? String(1 + Math.floor(chance('house') * 4)) : String(1 + Math.floor(chance('house') * 180));
  const unit = block ? String(1 + Math.floor(chance('unit') * 24)) : '';
  const postcode =
    pool.country === 'GB' ? `${code} ${Math.floor(chance('code') * 10)}${pick(['AB', 'JX', 'QT', 'LN', 'PD'], chance('letters'))}` : code;
  const street = pool.country === 'DE' ? `${name}${type} ${house}` : `${house} ${name} ${type}`;
  return { street, unit, city, region, postcode };
}

const blank: Draft = {
  cluster: '',
  first: '',
  last: '',
  company: '',
  phone: '',
  email: '',
  street: '',
  unit: '',
  city: '',
  region: '',
  postcode: '',
};

function person(pool: Pool, making: Making, chance: Chance): Draft {
  const first = common(pool.firsts, chance('first'));
  const last = nameOf(pool.lasts, chance, 'last');
  const box = `${first}.${last}${Math.floor(chance('number') * 9999)}`.toLowerCase().replace(/[^a-z0-9.]/g, '');
  const contacts = making.contacts
    ? {
        phone: chance('has-phone') < 0.85 ? phoneOf(pool, chance) : '',
        email: chance('has-email') < 0.6 ? `${box}@${pick(['gmail.com', 'outlook.com', 'example.net'], chance('host'))}` : '',
      }
    : {};
  return { ...blank, first, last, ...placeOf(pool, chance), ...contacts };
}

/** Those who share much with a person and are somebody else. */
function relatives(of: Draft, pool: Pool, chance: Chance): [string, Draft][] {
  const kind = chance('relative');
  const others = pool.firsts.filter((name) => name !== of.first);
  const own = { ...person(pool, { contacts: of.phone !== '' || of.email !== '' } as Making, (what) => chance(`other-${what}`)) };
  const home = { street: of.street, unit: of.unit, city: of.city, region: of.region, postcode: of.postcode };
  // A couple; where nobody has phone or email they cannot be told from one household's entry, so they are not made.
  if (kind < 0.1 && of.phone !== '') {
    const email = chance('shared-email') < 0.3 ? of.email : own.email;
    return [
      [
        'couple',
        {
          ...own,
          ...home,
          first: pick(others, chance('partner')),
          last: of.last,
          phone: chance('shared-phone') < 0.6 ? of.phone : own.phone || of.phone,
          email,
        },
      ],
    ];
  }
  if (kind < 0.13) return [['child', { ...of, ...home, last: `${of.last} Jr`, phone: own.phone, email: own.email }]];
  // A landlord: tenants are on record with the landlord's phone.
  if (kind < 0.16 && of.phone !== '')
    return ['a', 'b', 'c'].map((tenant): [string, Draft] => [
      tenant,
      { ...person(pool, { contacts: true } as Making, (what) => chance(`${tenant}-${what}`)), phone: of.phone },
    ]);
  // A namesake across town, and whoever lived there before.
  if (kind < 0.2) return [['namesake', { ...own, first: of.first, last: of.last }]];
  if (kind < 0.24)
    return [
      [
        'before',
        {
          ...own,
          ...home,
          first: pick(others, chance('tenant')),
          last: pick(
            pool.lasts.filter((last) => last !== of.last),
            chance('tenant-last'),
          ),
        },
      ],
    ];
  return [];
}

function company(pool: Pool, making: Making, chance: Chance): Draft {
  const name = [nameOf(pool.lasts, chance, 'name'), pick(pool.trades, chance('trade')), pick(pool.forms, chance('form'))]
    .filter((part) => part !== '')
    .join(' ');
  const contacts = making.contacts
    ? {
        phone: phoneOf(pool, chance),
        email:
          chance('has-email') < 0.5
            ? `office@${name.toLowerCase().replace(/[^a-z]/g, '')}${Math.floor(chance('number') * 999)}.example`
            : '',
      }
    : {};
  return { ...blank, company: name, ...placeOf(pool, chance), ...contacts };
}

/** A copy as somebody else would have typed it. */
function spoil(draft: Draft, making: Making, chance: Chance): Draft {
  const copy = { ...draft };
  if (chance('nick') < 0.25) copy.first = shortFirsts[copy.first] ?? copy.first;
  if (chance('swap') < 0.05) [copy.first, copy.last] = [copy.last, copy.first];
  if (chance('short') < 0.5)
    copy.street = copy.street
      .replace(
        /\b(Street|Avenue|Road|Lane|Drive|Court|Close|Gardens|Crescent)$/,
        (type) =>
          ({
            Street: 'St',
            Avenue: 'Ave.',
            Road: 'Rd',
            Lane: 'Ln',
            Drive: 'Dr',
            Court: 'Ct',
            Close: 'Cl',
            Gardens: 'Gdns',
            Crescent: 'Cres',
          })[type] as string,
      )
      .replace('straße', 'str.');
  if (copy.unit !== '' && chance('unit-word') < 0.5) copy.unit = `${pick(['Apt', 'Flat', 'Unit', '#'], chance('which-word'))} ${copy.unit}`;
  if (chance('form') < 0.5) copy.company = copy.company.replace(/ (?:Inc|LLC|Co\.|Ltd|Limited|LLP|GmbH.*|KG)$/, '');
  if (chance('spelling') < 0.5) copy.phone = copy.phone.replace(/\D/g, '').replace(/^0(?=7)/, '+44 ');
  if (chance('umlaut') < 0.3)
    for (const field of ['first', 'last', 'street'] as const)
      copy[field] = copy[field].replace(/ü/g, 'ue').replace(/ö/g, 'oe').replace(/ä/g, 'ae').replace(/ß/g, 'ss');
  const fields = (['first', 'last', 'company', 'phone', 'email', 'street', 'city', 'postcode'] as const).filter(
    (field) => copy[field] !== '',
  );
  const errors = Math.floor(chance('errors') * (making.errors + 1));
  for (let error = 0; error < errors; error += 1) {
    const field = pick(fields, chance(`field-${error}`));
    copy[field] = mistype(copy[field], (what) => chance(`${error}-${what}`));
  }
  for (const field of ['first', 'phone', 'email', 'street', 'city', 'postcode'] as const) {
    if (chance(`drop-${field}`) < making.missing) copy[field] = '';
  }
  return copy;
}

function mistype(text: string, chance: Chance): string {
  if (text.length < 3) return text;
  const at = Math.floor(chance('at') * (text.length - 1));
  const letter = /\d/.test(text[at] as string) ? String(Math.floor(chance('digit') * 10)) : pick([...'aeiorstnlm'], chance('letter'));
  return [
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + letter + text.slice(at),
    text.slice(0, at) + letter + text.slice(at + 1),
    text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2),
    text.slice(0, at) + (text[at] === ' ' ? '' : `${text[at]} `) + text.slice(at + 1),
  ][Math.floor(chance('kind') * 5)] as string;
}
