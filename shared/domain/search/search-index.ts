import type { QueryWord } from './match-word.ts';
import { placeOf, type SearchText, searchFields } from './search-field.ts';
import { fewestPhoneDigits, phoneFit, type SearchQuery, withoutPrefix } from './search-query.ts';
import { type SearchTable, searchTables, termsOf } from './search-sources.ts';
import { createTermList, type FittingTerm, type TermList } from './term-list.ts';

/** A row as the index takes it. */
export interface SearchRow {
  readonly table: SearchTable;
  readonly id: string;
  readonly texts: readonly SearchText[];
  readonly phones: readonly string[];
  /** An instant; the newest of hits that are alike comes first. */
  readonly at: string;
}

export interface FoundRow {
  readonly table: SearchTable;
  readonly id: string;
  readonly score: number;
}

export interface FoundRows {
  /** The best of each table, the best first. */
  readonly rows: readonly FoundRow[];
  /** How many were found in each table. */
  readonly counts: { readonly [T in SearchTable]: number };
}

/** An inverted index in memory: which rows hold which word, and in what kind of text. Holds no texts. */
export interface SearchIndex {
  /** Takes a row in, in place of what it said before. */
  put(row: SearchRow): void;
  remove(table: SearchTable, id: string): void;
  /** @param most rows of each table */
  find(query: SearchQuery, most: number): FoundRows;
  /** The id of every row that fits, in no order. */
  findAll(query: SearchQuery): string[];
  /** Gives back the room that lists were given to grow in, once everything has been taken in. */
  trim(): void;
  /** Rows that can be found. */
  readonly size: number;
}

/** A posting is the row's place times this, plus the place of its text's kind. */
const fieldBits = 5;
const fieldMask = (1 << fieldBits) - 1;
const phonePlace = placeOf('phone');
const numberPlace = placeOf('number');
/** With fewer rows than this found by name, address and the like, typing errors are forgiven. */
const enough = 3;
/** Rows that were replaced or removed are swept out when there are this many, and a quarter of all. */
const fewestToSweep = 2_000;

/** For each term its postings: in names and the like, and in running text. */
interface Postings {
  heads: number[] | null;
  notes: number[] | null;
}

export function createSearchIndex(): SearchIndex {
  const terms = new Map<string, Postings>();
  const heads = createTermList();
  const notes = createTermList();
  const rows = createRowList();
  let phones: { digits: string; row: number }[] = [];
  let scores = createScores();

  const post = (term: string, row: number, place: number): void => {
    const posting = (row << fieldBits) | place;
    const known = terms.get(term);
    const entry = known ?? { heads: null, notes: null };
    if (known === undefined) terms.set(term, entry);
    const part = searchFields[place]?.isNote === true ? 'notes' : 'heads';
    const list = entry[part];
    if (list === null) {
      entry[part] = [posting];
      (part === 'notes' ? notes : heads).add(term);
      // Once for each row and part: the first text that holds a term is the most telling.
    } else if ((list.at(-1) as number) >>> fieldBits !== row) list.push(posting);
  };

  const sweep = (): void => {
    const places = rows.sweep();
    phones = phones.flatMap(({ digits, row }) => (places[row] === -1 ? [] : [{ digits, row: places[row] as number }]));
    for (const entry of terms.values()) {
      entry.heads = moved(entry.heads, places);
      entry.notes = moved(entry.notes, places);
    }
    scores = createScores();
  };

  const remove = (table: SearchTable, id: string): void => {
    rows.remove(table, id);
    if (rows.gone >= fewestToSweep && rows.gone * 4 >= rows.length) sweep();
  };

  const score = (query: SearchQuery, forgiving: boolean): void => {
    scores.begin(rows.length);
    const lists = query.words.map((word) => postingsFor(word, query, { terms, heads, notes, phones }, forgiving));
    scores.addAll(lists, query.jobNumber !== null);
    if (query.phone !== null) scores.addEither(phonePostings(phones, query.phone));
  };

  return {
    put(row) {
      remove(row.table, row.id);
      if (row.texts.length === 0 && row.phones.length === 0) return;
      const place = rows.add(row);
      for (const digits of row.phones) phones.push({ digits, row: place });
      for (const text of row.texts) {
        const field = placeOf(text.field);
        for (const term of termsOf(text)) post(term, place, field);
      }
    },
    remove,
    find(query, most) {
      score(query, false);
      const strict = scores.best(rows, most);
      if (!mayForgive(query) || strict.named >= enough) return strict.found;
      score(query, true);
      return scores.best(rows, most).found;
    },
    findAll(query) {
      score(query, false);
      const strict = scores.all(rows);
      if (!mayForgive(query) || strict.length > 0) return strict;
      score(query, true);
      return scores.all(rows);
    },
    trim() {
      for (const entry of terms.values()) {
        entry.heads = entry.heads?.slice() ?? null;
        entry.notes = entry.notes?.slice() ?? null;
      }
    },
    get size() {
      return rows.length - rows.gone;
    },
  };
}

/** True where a slip in what was typed may be forgiven. */
function mayForgive({ words }: SearchQuery): boolean {
  return words.some(({ errors }) => errors > 0);
}

interface Sources {
  readonly terms: ReadonlyMap<string, Postings>;
  readonly heads: TermList;
  readonly notes: TermList;
  readonly phones: readonly { readonly digits: string; readonly row: number }[];
}

/** Postings with how well they fit. */
interface Fitting {
  readonly fit: number;
  readonly postings: readonly number[];
}

/** Everything that one word that is asked for fits. One letter alone is asked of names only: it stands in every text. */
function postingsFor(word: QueryWord, query: SearchQuery, { terms, heads, notes, phones }: Sources, forgiving: boolean): Fitting[] {
  const listOf = (part: 'heads' | 'notes', found: readonly FittingTerm[]): Fitting[] =>
    found.flatMap(({ term, fit }) => {
      const postings = terms.get(term)?.[part];
      return postings === null || postings === undefined || postings.length === 0 ? [] : [{ fit, postings }];
    });
  const inHeads = listOf('heads', heads.fitting(word));
  const inNotes = word.word.length > 1 || /\P{ASCII}/u.test(word.word) ? listOf('notes', notes.fitting(word)) : [];
  const isPhone = query.phone === null && word.word.length >= fewestPhoneDigits && /^\d+$/.test(word.word);
  return [
    ...inHeads,
    ...inNotes,
    ...(isPhone ? phonePostings(phones, withoutPrefix(word.word)) : []),
    ...(forgiving ? listOf('heads', heads.nearly(word)) : []),
    // A word that stands in texts as it is typed is no slip.
    ...(forgiving && inNotes.length === 0 ? listOf('notes', notes.nearly(word)) : []),
  ];
}

function phonePostings(phones: Sources['phones'], asked: string): Fitting[] {
  const found = new Map<number, number[]>();
  for (const { digits, row } of phones) {
    const fit = phoneFit(digits, asked);
    if (fit === 0) continue;
    const postings = found.get(fit);
    if (postings === undefined) found.set(fit, [(row << fieldBits) | phonePlace]);
    else postings.push((row << fieldBits) | phonePlace);
  }
  return [...found].map(([fit, postings]) => ({ fit, postings }));
}

/** Adds up, for each row, the best fit of every word. Kept between searches, so that nothing is cleared or made anew. */
function createScores() {
  let seen = new Uint32Array(0);
  let total = new Float32Array(0);
  let best = new Float32Array(0);
  let named = new Uint8Array(0);
  let round = 0;
  let hits: number[] = [];
  let first = 0;

  /** One word: only rows that fitted every word before count. */
  const add = (lists: readonly Fitting[], place: number, onlyNumber: boolean): void => {
    const before = first + place;
    const next: number[] = [];
    for (const { fit, postings } of lists) {
      for (const posting of postings) {
        const row = posting >>> fieldBits;
        const field = posting & fieldMask;
        const state = seen[row] as number;
        const isNew = place === 0 ? state < first : state === before;
        if ((!isNew && state !== before + 1) || (onlyNumber && field !== numberPlace)) continue;
        const score = fit * (searchFields[field]?.weight ?? 0);
        if (isNew) {
          seen[row] = before + 1;
          total[row] = (place === 0 ? 0 : (total[row] as number)) + score;
          best[row] = score;
          if (place === 0) named[row] = 0;
          if (searchFields[field]?.isNote !== true) named[row] = 1;
          next.push(row);
        } else if (score > (best[row] as number)) {
          total[row] = (total[row] as number) + score - (best[row] as number);
          best[row] = score;
          if (searchFields[field]?.isNote !== true) named[row] = 1;
        }
      }
    }
    hits = next;
  };

  return {
    begin(rows: number): void {
      if (seen.length < rows) {
        const room = Math.ceil(rows * 1.5);
        [seen, total, best, named] = [new Uint32Array(room), new Float32Array(room), new Float32Array(room), new Uint8Array(room)];
        round = 0;
      }
      // No query has this many words; states of earlier searches are below `first`.
      round += 32;
      first = round;
      hits = [];
    },
    addAll(words: readonly (readonly Fitting[])[], onlyNumber: boolean): void {
      // The word that fits the fewest rows comes first: the others are then only looked at there.
      const ordered = words.toSorted((a, b) => sizeOf(a) - sizeOf(b));
      for (const [place, lists] of ordered.entries()) {
        add(lists, place, onlyNumber);
        if (hits.length === 0) return;
      }
    },
    /** Rows that fit in another way. */
    addEither(lists: readonly Fitting[]): void {
      const known = new Set(hits);
      const bests = new Map<number, number>();
      for (const { fit, postings } of lists) {
        for (const posting of postings) bests.set(posting >>> fieldBits, Math.max(fit, bests.get(posting >>> fieldBits) ?? 0));
      }
      for (const [row, fit] of bests) {
        const score = fit * (searchFields[phonePlace]?.weight ?? 0);
        total[row] = known.has(row) ? Math.max(score, total[row] as number) : score;
        named[row] = 1;
        if (!known.has(row)) hits.push(row);
      }
    },
    all(rows: RowList): string[] {
      return hits.filter((row) => rows.tableOf(row) !== -1).map((row) => rows.idOf(row));
    },
    best(rows: RowList, most: number): { found: FoundRows; named: number } {
      const tops = searchTables.map((): number[] => []);
      const counts = searchTables.map(() => 0);
      const order = (a: number, b: number): number =>
        (total[b] as number) - (total[a] as number) || rows.timeOf(b) - rows.timeOf(a) || b - a;
      let all = 0;
      for (const row of hits) {
        const table = rows.tableOf(row);
        if (table === -1) continue;
        counts[table] = (counts[table] as number) + 1;
        if (named[row] === 1) all += 1;
        keepBest(tops[table] as number[], row, most, order);
      }
      const found = tops.flat().map((row) => ({ ...rows.keyOf(row), score: total[row] as number }));
      const byTable = Object.fromEntries(searchTables.map((table, place) => [table, counts[place]])) as FoundRows['counts'];
      return { found: { rows: found.toSorted((a, b) => b.score - a.score), counts: byTable }, named: all };
    },
  };
}

function sizeOf(lists: readonly Fitting[]): number {
  return lists.reduce((sum, { postings }) => sum + postings.length, 0);
}

/** Keeps a short list of the best in order. */
function keepBest(top: number[], row: number, most: number, order: (a: number, b: number) => number): void {
  if (top.length === most && order(row, top[most - 1] as number) >= 0) return;
  let place = top.length;
  while (place > 0 && order(row, top[place - 1] as number) < 0) place -= 1;
  top.splice(place, 0, row);
  if (top.length > most) top.pop();
}

type RowList = ReturnType<typeof createRowList>;

/** Which row stands at which place, and where each row stands. */
function createRowList() {
  const places = searchTables.map(() => new Map<string, number>());
  /** -1 for a row that is gone. */
  let tables: number[] = [];
  let ids: string[] = [];
  let times: number[] = [];
  let gone = 0;
  return {
    add({ table, id, at }: SearchRow): number {
      const place = tables.length;
      const number = searchTables.indexOf(table);
      places[number]?.set(id, place);
      tables.push(number);
      ids.push(id);
      // Minutes fit into the small numbers that an array holds without boxing.
      times.push(Math.floor((Date.parse(at) || 0) / 60_000));
      return place;
    },
    remove(table: SearchTable, id: string): void {
      const of = places[searchTables.indexOf(table)];
      const place = of?.get(id);
      if (of === undefined || place === undefined) return;
      of.delete(id);
      tables[place] = -1;
      ids[place] = '';
      gone += 1;
    },
    /** Closes the gaps; answers where each row went, -1 for one that is gone. */
    sweep(): Int32Array {
      const moves = new Int32Array(tables.length).fill(-1);
      let next = 0;
      for (let place = 0; place < tables.length; place += 1) if (tables[place] !== -1) moves[place] = next++;
      for (const of of places) for (const [id, place] of of) of.set(id, moves[place] as number);
      const stays = (_: unknown, place: number): boolean => moves[place] !== -1;
      [tables, ids, times] = [tables.filter(stays), ids.filter(stays), times.filter(stays)];
      gone = 0;
      return moves;
    },
    tableOf: (place: number): number => tables[place] as number,
    timeOf: (place: number): number => times[place] as number,
    idOf: (place: number): string => ids[place] as string,
    keyOf: (place: number): { table: SearchTable; id: string } => ({
      table: searchTables[tables[place] as number] as SearchTable,
      id: ids[place] as string,
    }),
    get length() {
      return tables.length;
    },
    get gone() {
      return gone;
    },
  };
}

function moved(postings: number[] | null, places: Int32Array): number[] | null {
  if (postings === null) return null;
  return postings.flatMap((posting) => {
    const place = places[posting >>> fieldBits] as number;
    return place === -1 ? [] : [(place << fieldBits) | (posting & fieldMask)];
  });
}
