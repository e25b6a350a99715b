import uFuzzy from '@leeoniya/ufuzzy';
import MiniSearch from 'minisearch';
import { type Database, declareDatabase } from '../../../renderer/data/database/database.ts';
import { openSearchClient, type SearchClient } from '../../../renderer/data/search/search-client.ts';
import type { Row } from '../../../shared/domain/base/row.ts';
import type { SearchText } from '../../../shared/domain/search/search-field.ts';
import { phonesOf, searchSources, searchTables } from '../../../shared/domain/search/search-sources.ts';

/** What people type to find somebody, a place, a job, or words that were said; two of them with a slip. */
const phrases = [
  'whitfield',
  'dana marsh',
  '2004455',
  '14 orchard row',
  'victoria road',
  '#4210',
  'no hot water',
  'damp ceiling',
  'breaker trips',
  'cartridge worn',
  'lindqist',
  'radaitor cold',
];
const keystrokes = phrases.flatMap((phrase) => Array.from({ length: phrase.length }, (_, n) => phrase.slice(0, n + 1)));
const databaseName = 'makegood';
const mostOfEach = 8;

/** Milliseconds. */
export interface SearchTimes {
  readonly ours: readonly number[];
  readonly ufuzzy: readonly number[];
  readonly minisearch: readonly number[];
}

let client: SearchClient | null = null;

/** Starts the worker as the program does; milliseconds until names, and until everything, can be found. */
export async function startSearch(_argument: Record<never, never>): Promise<{ names: number; all: number }> {
  const start = performance.now();
  const started = openSearchClient(databaseName);
  client = started;
  let names = 0;
  await new Promise<void>((resolve) =>
    started.onChange(() => {
      if (names === 0) names = performance.now() - start;
      if (started.ready() === 'all') resolve();
    }),
  );
  return { names, all: performance.now() - start };
}

interface Rivals {
  readonly texts: readonly string[];
  readonly fuzzy: uFuzzy;
  readonly mini: MiniSearch;
}

let rivals: Rivals | null = null;

/** One round: every keystroke on each side, ours with the way to the worker and back and with lines ready to be shown. */
export async function typeIntoSearch({ round }: { round: number }): Promise<SearchTimes & { readonly texts: number }> {
  if (client === null) throw new Error('The search was not started.');
  rivals ??= await readRivals();
  const { texts, fuzzy, mini } = rivals;
  const ours = client;
  const sides = {
    ours: () => ours.find(keystroke, mostOfEach),
    ufuzzy: async () => fuzzy.search(texts as string[], keystroke, 0, 1_000),
    minisearch: async () => mini.search(keystroke, { prefix: true, fuzzy: 0.2, combineWith: 'AND' }),
  };
  const times: Record<keyof typeof sides, number[]> = { ours: [], ufuzzy: [], minisearch: [] };
  let keystroke = '';
  for (const [place, typed] of keystrokes.entries()) {
    keystroke = typed;
    const names = Object.keys(sides) as (keyof typeof sides)[];
    for (const name of (place + round) % 2 === 0 ? names : names.toReversed()) {
      const from = performance.now();
      await sides[name]();
      times[name].push(performance.now() - from);
    }
  }
  return { ...times, texts: texts.length };
}

/** The very texts that our index takes in, one for each row. */
async function readRivals(): Promise<Rivals> {
  const database: Database = declareDatabase(databaseName);
  const texts: string[] = [];
  for (const table of searchTables) {
    await database.table<Row, string>(table).each((row) => {
      const own = (searchSources[table] as (one: Row) => SearchText[])(row).map(({ text }) => text);
      const all = [...own, ...phonesOf(row as Parameters<typeof phonesOf>[0])].join('\n').toLowerCase();
      if (all !== '') texts.push(all);
    });
  }
  database.close();
  const mini = new MiniSearch({ fields: ['text'] });
  mini.addAll(texts.map((text, id) => ({ id, text })));
  return { texts, fuzzy: new uFuzzy({ intraMode: 1 }), mini };
}
