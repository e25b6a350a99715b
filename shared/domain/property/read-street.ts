import { directions, namedUnits, numberWords, streetTypes, unitWords } from './address-words.ts';

/** Words of a text in small letters without marks; a fraction, a hyphen or a slash inside a number stays. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/['’`´.]/g, '')
    .replace(/#\s*/g, ' # ')
    .replace(/(?<!\d[a-z]?)[-/]|[-/](?![a-z]?\d)/g, ' ')
    .replace(/[^\p{L}\p{N}#/\- ]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

const floors = /^(?:(\d+)(?:st|nd|rd|th)|ground|lower|upper|garden|top|(\d+))$/;

/** A unit without its designator. "Flat 3", "apt. 3", "#3" and "3" are one; so are "2nd floor" and "floor 2". */
export function readUnit(text: string): string {
  const words = wordsOf(text).map((word) => numberWords.get(word) ?? word);
  const floorAt = words.findIndex((word) => /^(?:floor|fl|flr|level|lvl)$/.test(word));
  const kept: string[] = [];
  words.forEach((word, index) => {
    if (word === '#' || word === 'no' || word === 'number' || unitWords.has(word) || index === floorAt) return;
    const floor = floorAt >= 0 ? floors.exec(word) : null;
    if (floor !== null && Math.abs(index - floorAt) === 1) kept.push(`fl${floor[1] ?? floor[2] ?? word}`);
    else kept.push(namedUnits.get(word) ?? word.replace(/^0+(?=\d)/, ''));
  });
  return kept
    .join(' ')
    .replace(/(?<=\b\d+) (?=[a-z]\b)/g, '')
    .replaceAll('-', '');
}

/** True when a segment can only be a unit: "flat 3", "basement", "2nd floor", "#4". */
export function isUnitOnly(text: string): boolean {
  const words = wordsOf(text);
  const [first = '', second = ''] = words;
  if (words.length === 0 || words.length > 4) return false;
  if (namedUnits.has(first) && (words.length === 1 || unitWords.has(second) || second === 'floor')) return true;
  if (words.some((word) => /^(?:floor|fl|flr|level)$/.test(word)) && words.length <= 3) return true;
  return (first === '#' || unitWords.has(first)) && words.length <= 3 && !streetTypes.has(words.at(-1) as string);
}

/** House number, then the rest; null when the text opens with none. Units written into the number come out. */
export function houseThenStreet(
  text: string,
  givenUnit: string,
  canadian: boolean,
): { unit: string; house: string; words: string[] } | null {
  let words = wordsOf(text);
  let unit = '';
  if ((words[0] === '#' || unitWords.has(words[0] ?? '')) && words.length > 2) {
    const designated = words[1] as string;
    const slash = /^(\w+)\/(\d+[a-z]?)$/.exec(designated);
    unit = readUnit(slash?.[1] ?? designated);
    words = slash === null ? words.slice(2) : [slash[2] as string, ...words.slice(2)];
  }
  while (words[0] === 'no' || words[0] === 'number' || words[0] === '#') words = words.slice(1);
  const [first = '', second = ''] = words;
  if (first === 'lot' && /^\d/.test(second)) return { unit, house: `lot ${second}`, words: words.slice(2) };
  const house = numberWords.get(first) ?? first;
  const pair = /^(\d*[a-z]?|\d+)([/-])(\d+[a-z]?)$/.exec(house);
  if (pair !== null && unit === '' && words.length > 1) {
    const [, left = '', mark, right = ''] = pair;
    // "8/77" is a unit wherever it is written; "1205-888" only in Canada or when the unit is known: elsewhere it is a range.
    if (mark === '/' || canadian || readUnit(left) === givenUnit) return { unit: readUnit(left), house: right, words: words.slice(1) };
  }
  if (!/^\d+[a-z]?(?:[/-]\d+[a-z]?)?$/.test(house)) return null;
  if (/^\d+\/\d+$/.test(second)) return { unit, house: `${house} ${second}`, words: words.slice(2) };
  const letter = /^[a-z]$/.test(second) && !directions.has(second) && words.length > 2 && !streetTypes.has(words[2] ?? '');
  return letter ? { unit, house: house + second, words: words.slice(2) } : { unit, house, words: words.slice(1) };
}

/** Canonical spelling of the words of a street's name. */
function canonical(words: readonly string[]): string[] {
  const short = words.map((word) => {
    const german = /^(\p{L}{3,})(?:strasse|str)$/u.exec(word);
    if (german !== null) return `${german[1]}str`;
    return directions.get(word) ?? numberWords.get(word) ?? streetTypes.get(word) ?? word;
  });
  // "N W 5th" and "NW 5th" are one.
  return short
    .join(' ')
    .replace(/\b([ns]) ([ew])\b/g, '$1$2')
    .split(' ')
    .filter((word) => word !== '');
}

const numberedRoads: ReadonlySet<string> = new Set([
  'county',
  'state',
  'us',
  'route',
  'rte',
  'hwy',
  'highway',
  'rural',
  'forest',
  'township',
  'farm',
]);

/** Where the street's name ends: after its last type word ("grove st|leeds") and a compass word behind it. */
function endOfName(words: readonly string[]): number {
  for (let index = words.length - 1; index >= 1; index -= 1) {
    const word = words[index] as string;
    const next = words[index + 1];
    if (!streetTypes.has(word)) continue;
    if (next !== undefined && /^\d/.test(next) && (numberedRoads.has(words[index - 1] ?? '') || numberedRoads.has(word))) return index + 2;
    return next !== undefined && directions.has(next) ? index + 2 : index + 1;
  }
  return words.length;
}

/** Splits one segment into street, unit and what is left over (a town written without a comma). */
export function splitStreet(text: string, givenUnit: string, canadian: boolean): { street: string; unit: string; rest: string } {
  const found = houseThenStreet(text, givenUnit, canadian);
  let words = found?.words ?? wordsOf(text);
  let { unit, house } = found ?? { unit: '', house: '' };
  if (found === null && unitWords.has(words[0] ?? '') && words.length > 2 && /^(?:\d+[a-z]?|[a-z]\d*)$/.test(words[1] as string)) {
    unit = readUnit(words[1] as string);
    words = words.slice(2);
  }
  const marked = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && (word === '#' || unitWords.has(word) || /^(?:floor|fl|level)$/.test(word)),
  );
  if (marked > 0 && !streetTypes.has(words.at(-1) ?? '')) {
    unit = [unit, readUnit(words.slice(marked).join(' '))].filter((part) => part !== '').join(' ');
    words = words.slice(0, marked);
  }
  if (
    found === null &&
    words.length > 1 &&
    /^\d+[a-z]?$/.test(words.at(-1) ?? '') &&
    /(?:str|strasse|weg|platz|allee|gasse)$/.test(words[0] ?? '')
  ) {
    house = words.at(-1) as string;
    words = words.slice(0, -1);
  }
  const end = house === '' ? words.length : endOfName(words);
  const rest = words.slice(end);
  const [only = ''] = rest;
  if (rest.length >= 1 && (/^\d+[a-z]?$|^[a-z]?\d+$|^[a-z]$/.test(only) || (rest.length === 1 && namedUnits.has(only)))) {
    unit = [unit, readUnit(only)].filter((part) => part !== '').join(' ');
    rest.shift();
  }
  return { street: [house, ...canonical(words.slice(0, end))].filter((word) => word !== '').join(' '), unit, rest: rest.join(' ') };
}
