import { directions, numberWords, regions, streetTypes, unitWords } from '../property/address-words.ts';
import { joinedLetters } from './fold-text.ts';
import { isEverydayWord } from './words/everyday-words.ts';

/** One address on record, in the pieces by which it may be named. */
export interface AddressPieces {
  readonly key: string;
  /** House number, small letters; empty for none. */
  readonly house: string;
  /** Words of the street's name in canonical spelling, type and compass words left out. */
  readonly street: readonly string[];
  /** Canonical type of the street; empty for none. */
  readonly type: string;
  /** The type as the record writes it. */
  readonly typeWord: string;
  /** Names of two words and more in one, as the record writes them: "hillview" for Hill View. */
  readonly joined: readonly string[];
  readonly units: readonly string[];
  /** Names of buildings, towns and whatever else stands between commas, in canonical words. */
  readonly names: readonly (readonly string[])[];
  /** Postcodes and other numbers, joined. */
  readonly codes: readonly string[];
}

const german = /^(\p{L}{3,})(?:strasse|str)$/u;

/** Short spellings in names of buildings. */
const placeWords: Readonly<Record<string, string>> = {
  hse: 'house',
  bldg: 'building',
  cott: 'cottage',
  cotts: 'cottages',
  fm: 'farm',
  upr: 'upper',
  lwr: 'lower',
  gt: 'great',
  lt: 'little',
  ltl: 'little',
  mnr: 'manor',
  estates: 'est',
  hosp: 'hospital',
  sch: 'school',
  ctr: 'centre',
  ctg: 'cottage',
  bx: 'box',
  rt: 'route',
  rte: 'route',
  jln: 'jalan',
  tmn: 'taman',
  natl: 'national',
  stn: 'station',
  ho: 'house',
  gge: 'garage',
  apts: 'apartments',
  vill: 'villas',
  wks: 'works',
  whf: 'wharf',
  chpl: 'chapel',
  vic: 'vicarage',
  rect: 'rectory',
  center: 'centre',
};

function readCanonical(word: string): string {
  const own = german.exec(word);
  if (own !== null) return `${own[1]}str`;
  const whole = placeWords[word] ?? word;
  const one = streetTypes.get(whole) ?? directions.get(whole) ?? numberWords.get(whole) ?? whole;
  // "72 St" is 72nd Street.
  return one.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1');
}

const mostKept = 4000;
/** What was asked for before: each word of a text is asked for again for each word of each address. */
const kept = new Map<string, string>();

/** The spelling that stands for all spellings of a word of an address. */
export function canonicalWord(word: string): string {
  const there = kept.get(word);
  if (there !== undefined) return there;
  if (kept.size >= mostKept) kept.clear();
  const canonical = readCanonical(word);
  kept.set(word, canonical);
  return canonical;
}

/** True for a word that a street's name does not depend on. */
export function isCompass(word: string): boolean {
  return directions.has(word) && directions.get(word) !== undefined;
}

function wordsIn(segment: string): string[] {
  return segment
    .split(/[\s./]+/u)
    .map((word) => joinedLetters(word) || (word === '#' ? '#' : ''))
    .filter((word) => word !== '');
}

/** What stands before small words of French and Portuguese streets. */
const shortKinds: Readonly<Record<string, string>> = { ch: 'chemin', r: 'rua' };

const houseNumber = /^\d{1,6}[a-z]?$/;
const postcode = /^(?:[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}|[a-z]\d[a-z]\d[a-z]\d|[a-z]\d[\dw][a-z\d]{4}|\d{4,5}|\d{9})$/;

interface Draft {
  house: string;
  street: string[];
  type: string;
  typeWord: string;
  joined: string[];
  units: string[];
  names: string[][];
  codes: string[];
}

/** Takes a unit out of a segment: "Flat 11", "#12", "Unit 7/". */
function takeUnits(segment: string, draft: Draft): string {
  return segment.replace(
    /(?:\b(?:flat|flt|apto|apt|apartment|piso|app|bldg|building|block|blk|berth|unit|suite|ste|room|rm|villa|floor|lot|plot|appt|(?:space|spc|sp|shop|caravan|slip|pad|bay|int|interior|depto|lgh|top|tür|studio|trailer|trlr|site|kiosk|stall|hangar)(?=[ .#]))\.?|#) ?#?(\d+[a-z]?(?:-\d+)?|[a-z]\d*)\b[\s/]*/giu,
    (_, unit: string) => {
      draft.units.push(unit.toLowerCase());
      return ' ';
    },
  );
}

function readSegment(segment: string, draft: Draft): void {
  const slash = /^\s*(\d+[a-z]?)\s*\/\s*(?=\d)/iu.exec(segment);
  if (slash !== null) draft.units.push((slash[1] as string).toLowerCase());
  let words = wordsIn(takeUnits(slash === null ? segment : segment.slice(slash[0].length), draft)).filter(
    (word, at, all) => !(at > 0 && /^(?:no|nr|num|number)$/.test(word) && /^\d/.test(all[at + 1] ?? '')),
  );
  // "3511 AV Utrecht", "131 40 Tumba".
  const split = /^(\d{3,5}) ([a-z]{2}|\d{2,3}) /.exec(`${words.join(' ')} `);
  if (split !== null && draft.street.length + draft.names.length > 0) {
    draft.codes.push(`${split[1]}${split[2]}`);
    words = words.slice(2);
    if (words.length === 0) return;
  }
  for (let size = 2; size >= 1; size -= 1) {
    const code = words.slice(-size).join('');
    if (
      words.length >= size &&
      postcode.test(code) &&
      (regions.has(words.at(-1 - size) ?? '') || draft.street.length > 0 || size === 2 || /[a-z]/.test(code))
    ) {
      draft.codes.push(code);
      words = words.slice(0, -size);
      break;
    }
  }
  if (words.length === 1 && regions.has(words[0] as string)) return;
  // "C-702 Neelkanth Towers": the flat before the house.
  if (/^[a-z]{1,2}\d{1,4}[a-z]?$/.test(words[0] ?? '') && words.length > 1 && /^\p{L}{3,}$/u.test(words[1] as string)) {
    draft.units.push(words[0] as string);
    draft.names.push(words.map(canonicalWord));
    words = words.slice(1);
  }
  const road = /^(?:cr|co rd) (\d+)$/.exec(words.join(' '))?.[1];
  if (road !== undefined) draft.names.push(['county', 'rd', road], ['cr', road]);
  // "ch. du Lac", "R. da Boavista".
  const small = /^(?:de|du|des|la|le|da|do|das|dos|del)$/;
  words = words.map((word, at) => (small.test(words[at + 1] ?? '') ? (shortKinds[word] ?? word) : word));
  if (words.length > 1 && regions.has(words.at(-1) as string) && !streetTypes.has(words.at(-1) as string)) words = words.slice(0, -1);
  const first = words[0] ?? '';
  // "31-147 Kraków", "28013 Madrid" behind the street.
  if (/^\d{4,7}$/.test(first) && words.length > 1 && draft.street.length + draft.names.length > 0) {
    draft.codes.push(first);
    nameOf(words.slice(1), draft);
    return;
  }
  const housed = houseNumber.test(first) || (/^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(first) && words.length > 2);
  const built = words.length < 4 && buildings.test(words.at(-1) as string);
  const typed =
    words.length > 1 &&
    draft.street.length === 0 &&
    (streetTypes.has(words.at(-1) as string) || (!built && streetTypes.has(words.at(-2) as string)));
  if (draft.street.length === 0 && words.length > 1 && (housed || typed)) readStreet(words, housed, draft);
  else if (draft.street.length === 0 && streetFirst.test(first) && words.some((word, at) => at > 1 && /^\d/.test(word)))
    readStreetFirst(words, draft);
  else if (draft.street.length === 0 && german.test(first) && /^\d/.test(words[1] ?? ''))
    readStreet([words[1] as string, first], true, draft);
  else if (draft.street.length === 0 && words.length > 1 && /^\p{L}{2}/u.test(first) && words.some((word) => /^\d/.test(word)))
    readNameFirst(words, draft);
  else if (words.some((word) => /\p{L}{2}/u.test(word))) nameOf(words, draft);
}

/** "Prinsengracht 263-II", "Star Route 2": the name, then its number and what is behind it. */
function readNameFirst(words: readonly string[], draft: Draft): void {
  const at = words.findIndex((word) => /^\d/.test(word));
  const name = words.slice(0, at).map(canonicalWord);
  const [, house = '', rest = ''] = /^(\d+)(.*)$/.exec(words[at] as string) ?? [];
  draft.names.push([...name, words[at] as string]);
  if (rest !== '') draft.names.push([...name, house]);
  if (name.length > 1 || !isPlainPlaceWord(name[0] as string)) {
    draft.names.push(name);
    draft.house ||= house;
  }
  draft.names.push([words[at] as string, ...name]);
  draft.units.push(...[house, rest, ...words.slice(at + 1)].filter((unit) => unit !== ''));
}

/** What stands before the name of a street in Romance and other languages; canonical. */
export const streetFirst =
  /^(?:c|calle|via|viale|vle|rue|r|rua|av|avda|avenida|strada|ul|ulica|ulice|plaza|pza|piazza|corso|largo|travessa|chemin|chem|impasse|allee|quai|jalan|jln|lorong|jl|soi|trg|das|dos|da|do|du|des|the)$/;

/** "The Court House" is no court. */
const buildings =
  /^(?:house|hse|hall|lodge|barn|farm|cottage|cottages|inn|hotel|works|school|church|flats|apartments|surgery|office|offices)$/;

/** What a place is, behind its name; canonical. */
const kinds =
  /^(?:est|towers?|residency|complex|mansions?|society|heights|hts|tower|camp|farm|house|ct|pk|ranch|rnch|apartments|lofts|flats|cottage|cottages|hall|campground|clubhouse|hotel|wharf|whf|works|mill|school|church|building|centre|villas|ave|st|rd|ln|dr|mews|way|cl|blvd)$/;

/** Keeps words that may be written as one; short ones and what is a word of the language tell too little. */
function joinWords(words: readonly string[], draft: Draft): void {
  const joined = words.join('');
  if (words.length > 1 && joined.length > 6 && /^\p{L}+$/u.test(joined) && !isPlainPlaceWord(joined)) draft.joined.push(joined);
}

/** A name by itself, and without the word before it that says what it is: "Calle Mayor 14", "The Old Forge". */
function nameOf(words: readonly string[], draft: Draft): void {
  joinWords(words, draft);
  joinWords(words.slice(0, -1), draft);
  const name = words.map(canonicalWord);
  draft.names.push(name);
  const bare = /^\d/.test(name[0] as string) ? name.slice(1) : name;
  if (bare.length > 0 && bare.length < name.length) draft.names.push(bare);
  // "Larkhill" is Larkhill Camp, "Hill Rise" the estate.
  const short = bare.slice(0, -1);
  if (kinds.test(bare.at(-1) ?? '') && (short.length > 1 || (short.length === 1 && !isPlainPlaceWord(short[0] as string))))
    draft.names.push(short);
  if (words.length > 1 && streetFirst.test(words[0] as string)) draft.names.push(words.slice(1).map(canonicalWord));
}

/** "Calle Mayor 14", "ul. Długa 7/12": what it is, its name, the house and the unit. */
function readStreetFirst(words: readonly string[], draft: Draft): void {
  const house = words.findIndex((word, at) => at > 1 && /^\d/.test(word));
  draft.street = words.slice(1, house).map(canonicalWord);
  draft.house = words[house] as string;
  draft.units.push(...words.slice(house + 1).filter((unit) => /\d/.test(unit)));
  draft.names.push(words.slice(0, house).map(canonicalWord), [...draft.street, draft.house]);
}

function readStreet(words: readonly string[], housed: boolean, draft: Draft): void {
  const numbered = /^(\w+) (county|state) (road|route|highway) (\w+)$/.exec(words.join(' '));
  if (numbered !== null) {
    const [, house = '', owner = '', kind = '', road = ''] = numbered;
    for (const short of [`${owner.charAt(0)}${kind.charAt(0)}`, kind, `${owner} ${kind}`]) {
      draft.names.push([house, ...short.split(' '), road].map(canonicalWord));
    }
  }
  draft.house = housed ? (words[0] as string) : '';
  let rest = housed ? words.slice(1) : [...words];
  const unit = rest.at(-1) ?? '';
  if (rest.length > 2 && /^\d+[a-z]?$/.test(unit)) {
    if (housed) draft.units.push(unit);
    else draft.house = unit;
    rest = rest.slice(0, -1);
  }
  while (rest.length > 1 && isCompass(rest[0] as string)) rest = rest.slice(1);
  if (rest.length > 2 && isCompass(rest.at(-1) as string)) rest = rest.slice(0, -1);
  const at = rest.findLastIndex((word, index) => index > 0 && streetTypes.has(word));
  if (at > 0) {
    draft.type = canonicalWord(rest[at] as string);
    draft.typeWord = rest[at] as string;
    if (at < rest.length - 1) draft.names.push(rest.slice(at + 1).map(canonicalWord));
    rest = rest.slice(0, at);
  }
  draft.street = rest.map(canonicalWord);
  joinWords(rest, draft);
  if (draft.typeWord !== '') joinWords([...rest, draft.typeWord], draft);
  // "1420 rue St-Denis" is "1420 St-Denis" too.
  if (rest.length > 1 && streetFirst.test(rest[0] as string))
    draft.names.push([draft.house, ...rest.slice(1).map(canonicalWord)].filter((word) => word !== ''));
}

/** Takes an address apart. */
export function readAddress(address: string): AddressPieces {
  const draft: Draft = { house: '', street: [], type: '', typeWord: '', joined: [], units: [], names: [], codes: [] };
  for (const segment of address.split(/[,;\n]+/)) readSegment(segment, draft);
  return { key: `address ${joinedLetters(address)}`, ...draft };
}

/** True for a word that by itself names no place. */
export function isPlainPlaceWord(word: string): boolean {
  return word.length < 4 || isEverydayWord(word) || streetTypes.has(word) || unitWords.has(word) || isCompass(word);
}
