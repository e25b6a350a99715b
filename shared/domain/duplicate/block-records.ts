import type { PreparedRecord } from './prepare-records.ts';

/**
 * More records than this under one key tell nothing: other keys meet those that belong together. Keys that hold a
 * place bring together neighbours rather than people.
 */
const largestBlock = 30;
const largestNeighbours = 10;
const mostWords = 6;

/**
 * Pairs of records that have something in common, as indexes (smaller first), each once and in order. Every key joins
 * two things that are rarely common by chance, and each thing occurs in several, so that a mistake in one of them does
 * not hide a pair.
 */
export function blockRecords(records: readonly PreparedRecord[]): (readonly [number, number])[] {
  const blocks = new Map<string, number[]>();
  records.forEach((record, index) => {
    for (const key of new Set(keysOf(record))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [index]);
      else block.push(index);
    }
  });
  const codes = new Set<number>();
  for (const [key, block] of blocks) {
    if (block.length > (key.startsWith('@') ? largestNeighbours : largestBlock)) continue;
    for (let i = 0; i < block.length; i += 1) {
      for (let j = i + 1; j < block.length; j += 1) codes.add((block[i] as number) * records.length + (block[j] as number));
    }
  }
  const order = Float64Array.from(codes).sort();
  return Array.from(order, (code) => [Math.floor(code / records.length), code % records.length] as const);
}

function keysOf({ person, company, phones, emails, places }: PreparedRecord): string[] {
  const words = [...new Set([...(person?.words ?? []), ...(company?.words ?? [])].filter((word) => word.length > 1))].slice(0, mostWords);
  const starts = [...new Set(words.map((word) => word.slice(0, 4)))];
  const keys: string[] = [];
  for (const word of words) keys.push(`@w${word}`);
  for (let i = 0; i < starts.length; i += 1) {
    for (let j = i + 1; j < starts.length; j += 1) keys.push(`ww${[starts[i], starts[j]].sort().join('|')}`);
  }
  for (const joined of [person?.joined, company?.joined])
    if (joined !== undefined) keys.push(`j${joined.slice(0, 7)}`, `e${joined.slice(-7)}`);
  for (const phone of phones) {
    const end = phone.slice(-7);
    keys.push(`p${end}`, ...starts.map((start) => `pw${end}|${start}`));
  }
  for (const email of emails) keys.push(`m${email}`, `l${email.split('@')[0]}`, ...starts.map((start) => `mw${email}|${start}`));
  for (const { house, core, written, postcode, city, named } of places) {
    const street = core === '' ? written : core;
    const facts = [
      house === '' ? '' : `h${house}`,
      street === '' ? '' : `s${street.slice(0, 4)}`,
      street.length < 5 ? '' : `t${street.slice(-5)}`,
      postcode === '' ? '' : `p${postcode}`,
      city === '' ? '' : `c${city.slice(0, 5)}`,
      named === '' ? '' : `n${named.slice(0, 5)}`,
    ].filter((fact) => fact !== '');
    for (let i = 0; i < facts.length; i += 1) {
      for (let j = i + 1; j < facts.length; j += 1) keys.push(`@${facts[i]}|${facts[j]}`);
      for (const start of starts) keys.push(`@${facts[i]}|w${start}`);
    }
  }
  return keys;
}
