import { withCapital } from '../base/with-capital.ts';
import { type Jargon, jargonKey } from './jargon-list.ts';

/** A word of the trade in a text, as it stands there, with what to say. */
export interface JargonHit {
  /** Places in the text, as of a string: `text.slice(from, to)` is what is replaced. */
  readonly from: number;
  readonly to: number;
  readonly jargon: Jargon;
  /** What stands there, `a flue` with its article. */
  readonly typed: string;
  /** What to write in its place; empty where nothing is known. */
  readonly instead: string;
}

interface Token {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly key: string;
}

/** What looks for jargon: made once for a list, and then quick enough for each stroke. */
export type JargonFinder = (text: string) => JargonHit[];

/** Up to this many letters an abbreviation is one only in capitals: `CO` and not the `co` of a company. */
const shortAbbreviation = 3;

/**
 * Makes a finder: whole words only, plurals too, the longest first (`heat exchanger` before `heat`); not within model
 * numbers, not in what stands between quotation marks, and not where the plain words stand in the text already.
 */
export function jargonFinder(words: readonly Jargon[]): JargonFinder {
  const byFirst = new Map<string, { readonly jargon: Jargon; readonly keys: readonly string[]; readonly plainKey: string }[]>();
  for (const jargon of words) {
    const keys = jargonKey(jargon.word).split(' ');
    const first = keys[0] ?? '';
    if (first === '') continue;
    const start = keys.length === 1 ? singular(first) : first;
    byFirst.set(start, [...(byFirst.get(start) ?? []), { jargon, keys, plainKey: jargonKey(jargon.plain) }]);
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.keys.length - a.keys.length);

  return (text) => {
    const tokens = tokensOf(text);
    const said = ` ${tokens.map(({ key }) => key).join(' ')} `;
    const hits: JargonHit[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const key = tokens[at]?.key ?? '';
      const own = byFirst.get(key);
      const one = singular(key);
      const alike = one === key ? undefined : byFirst.get(one);
      if (own === undefined && alike === undefined) continue;
      const all = [...(own ?? []), ...(alike ?? [])];
      const found = all
        .toSorted((a, b) => b.keys.length - a.keys.length)
        .find(({ jargon, keys }) => stands(tokens, at, keys, jargon, text));
      if (found === undefined) continue;
      const last = at + found.keys.length - 1;
      if (found.plainKey === '' || !said.includes(` ${found.plainKey} `)) hits.push(hitOf(text, tokens, at, last, found.jargon));
      at = last;
    }
    return hits;
  };
}

/** Words outside quotation marks, with their places; a model number is one token that nothing matches. */
function tokensOf(text: string): Token[] {
  const open = text.replace(/[“"][^“”"\n]*[”"]/g, (quoted) => ' '.repeat(quoted.length));
  return [...open.matchAll(/[\p{L}\p{N}&'’]+(?:[-/._][\p{L}\p{N}&'’]+)*/gu)].flatMap((match) => {
    const run = match[0];
    const isModel = /\p{N}/u.test(run) && /\p{L}/u.test(run) && !/^\d-[a-z]+$/i.test(run);
    if (isModel) return [{ from: match.index, to: match.index + run.length, text: run, key: '' }];
    return [...run.matchAll(/[\p{L}\p{N}&]+(?:['’][\p{L}]+)*/gu)].map((part) => ({
      from: match.index + part.index,
      to: match.index + part.index + part[0].length,
      text: part[0],
      key: part[0].toLowerCase().replaceAll('’', "'"),
    }));
  });
}

function stands(tokens: readonly Token[], at: number, keys: readonly string[], { word }: Jargon, text: string): boolean {
  for (const [index, key] of keys.entries()) {
    const token = tokens[at + index];
    if (token === undefined) return false;
    const isLast = index === keys.length - 1;
    if (token.key !== key && !(isLast && singular(token.key) === singular(key))) return false;
    const before = tokens[at + index - 1];
    if (index > 0 && before !== undefined && !/^[ \-‑/]+$/.test(text.slice(before.to, token.from))) return false;
  }
  const only = tokens[at];
  const abbreviated = keys.length === 1 && word === word.toUpperCase() && word.length <= shortAbbreviation;
  return !abbreviated || only === undefined || only.text.replace(/s$/, '') === word;
}

function hitOf(text: string, tokens: readonly Token[], first: number, last: number, jargon: Jargon): JargonHit {
  const start = tokens[first];
  const end = tokens[last];
  if (start === undefined || end === undefined) throw new Error('A hit stands on tokens.');
  const keys = jargonKey(jargon.word).split(' ');
  const many = end.key !== keys.at(-1) && end.key.endsWith('s');
  const article = tokens[first - 1];
  const hasArticle = article !== undefined && /^an?$/.test(article.key) && /^ +$/.test(text.slice(article.to, start.from));
  const from = hasArticle ? article.from : start.from;
  const typed = text.slice(from, end.to);
  if (jargon.plain === '') return { from, to: end.to, jargon, typed, instead: '' };
  const plain = many && !jargon.mass ? inPlural(jargon.plain) : jargon.plain;
  const whole = hasArticle && !jargon.mass ? `${/^[aeiou]/i.test(plain) ? 'an' : 'a'} ${plain}` : plain;
  return { from, to: end.to, jargon, typed, instead: startsSentence(text, from) ? withCapital(whole) : whole };
}

/** True at the beginning, after a full stop and on a new line: an abbreviation in the middle gives no capital away. */
function startsSentence(text: string, from: number): boolean {
  return /(?:^|[.!?…]\s+|\n\s*)$/u.test(text.slice(Math.max(0, from - 20), from)) || from === 0;
}

/** `pipe for the fumes` becomes `pipes for the fumes`. */
function inPlural(plain: string): string {
  const [, head = plain, rest = ''] =
    /^(.+?)( (?:of|for|in|on|to|at|under|behind|between|with|from|against|along|across|around|through|inside|over)\b.*)?$/.exec(plain) ??
    [];
  return `${pluralOf(head)}${rest}`;
}

function pluralOf(words: string): string {
  if (/[^aeiou]y$/.test(words)) return `${words.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh)$/.test(words)) return `${words}es`;
  return `${words}s`;
}

/** The word without a plural's ending, roughly: both sides of a comparison go through it. */
function singular(key: string): string {
  if (key.length <= shortAbbreviation || key.endsWith('ss') || key.endsWith("'s"))
    return key.length > 2 && /[^aeious']s$/.test(key) ? key.slice(0, -1) : key;
  if (key.endsWith('ies')) return `${key.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss)es$/.test(key)) return key.slice(0, -2);
  return key.endsWith('s') ? key.slice(0, -1) : key;
}

/** The text with what was found replaced. */
export function sayPlainly(text: string, { from, to, instead }: Pick<JargonHit, 'from' | 'to' | 'instead'>): string {
  return text.slice(0, from) + instead + text.slice(to);
}
