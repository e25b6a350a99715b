import { companyForms, companyMarks, companySpellings, generations, titles } from './name-words.ts';

/** A name in comparable words. */
export interface ReadName {
  readonly kind: 'person' | 'company';
  /** Small letters without accents, in the order in which they are said; never empty. */
  readonly words: readonly string[];
  /** The words without blanks: what is left when a blank was lost or put in. */
  readonly joined: string;
  /** Which of several with one name: "1" for senior, "2" for junior; empty where nothing says so. */
  readonly generation: string;
}

/** Marks of a generation that are nobody's name, so they may stand before the last word: "Smith Jr, John". */
const marks: ReadonlySet<string> = new Set(['jr', 'jnr', 'snr', 'junior', 'senior']);
const longest = 200;
const mostWords = 12;

/** Letters that no decomposition takes apart. */
const plainLetters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** Small letters without accents. */
function plainText(text: string): string {
  return text
    .slice(0, longest)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’ʼ`´.]/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] as string);
}

function split(text: string): string[] {
  return plainText(text.replaceAll('&', ' and '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords * 2);
}

/** Turns "Smith, John" round; "Acme, Inc" and lists stay. */
function turned(name: string): string {
  const comma = /^([^,]+),([^,]+)$/.exec(name);
  if (comma === null) return name;
  const behind = split(comma[2] as string);
  if (behind.length === 0 || behind.every((word) => companyForms.has(word) || generations.has(word))) return name;
  return `${comma[2]} ${comma[1]}`;
}

/** Null for a name without a letter or digit. */
export function readName(name: string, known?: 'company'): ReadName | null {
  const words = split(turned(name));
  if (words.length === 0) return null;
  const kind = known ?? (words.some((word) => companyMarks.has(word) || /\d/.test(word)) ? 'company' : 'person');
  return kind === 'company' ? companyName(words) : personName(words);
}

function personName(words: readonly string[]): ReadName {
  const at = words.findIndex(
    (word, index) => index > 0 && (index === words.length - 1 ? word === 'sr' || generations.has(word) : marks.has(word)),
  );
  const word = words[at];
  const generation = word === undefined ? '' : (generations.get(word) ?? '1');
  const own = words.filter((_, index) => index !== at);
  const said = own.filter((word) => !titles.has(word));
  return named('person', said.length === 0 ? own : said, generation);
}

function companyName(words: readonly string[]): ReadName {
  const spelt = words.map((word) => companySpellings.get(word) ?? word);
  const said = spelt.filter((word) => !companyForms.has(word));
  return named('company', said.length === 0 ? spelt : said, '');
}

function named(kind: ReadName['kind'], words: readonly string[], generation: string): ReadName {
  const own = words.slice(0, mostWords);
  return { kind, words: own, joined: own.join(''), generation };
}
