import type { Row } from '../../../../shared/domain/base/row.ts';
import { fitOf, forgivingFitOf, type QueryWord } from '../../../../shared/domain/search/match-word.ts';
import { type SearchText, searchFields } from '../../../../shared/domain/search/search-field.ts';
import { phoneFit, type SearchQuery, withoutPrefix } from '../../../../shared/domain/search/search-query.ts';
import { phonesOf, type SearchTable, searchSources, tablesOfCustomers, termsOf } from '../../../../shared/domain/search/search-sources.ts';

type Held = {
  readonly heads: readonly string[];
  readonly notes: readonly string[];
  readonly number: string;
  readonly phones: readonly string[];
};

/** What the search promises, told in the plainest way: a look at every word of every row. Sorted keys `table/id`. */
export function scan(rows: readonly (readonly [SearchTable, Row])[], query: SearchQuery): string[] {
  const names = new Map(rows.flatMap(([table, row]) => (table === 'customers' ? [[row.id, (row as Row & { name: string }).name]] : [])));
  const held = rows.map(([table, row]) => ({ key: `${table}/${row.id}`, words: heldBy(table, row, names) }));
  const notes = new Set(held.flatMap(({ words }) => words.notes));
  const keysWhere = (fits: (words: Held) => boolean): string[] => held.filter(({ words }) => fits(words)).map(({ key }) => key);
  const byPhone = (words: Held): boolean =>
    query.phone !== null && words.phones.some((phone) => phoneFit(phone, query.phone as string) > 0);
  const strict = (words: Held): boolean => query.words.length > 0 && query.words.every((word) => fitsStrictly(words, word, query));
  const nearly = (words: Held): boolean =>
    query.words.length > 0 &&
    query.words.every((word) => {
      if (fitsStrictly(words, word, query)) return true;
      const isKnown = [...notes].some((term) => fitOf(word, term) > 0);
      const terms = isKnown ? words.heads : [...words.heads, ...words.notes];
      return query.jobNumber === null && terms.some((term) => forgivingFitOf(word, term) > 0);
    });
  const found = keysWhere((words) => strict(words) || byPhone(words));
  const named = held.filter(({ words }) => byPhone(words) || (strict(words) && isNamed(words, query))).length;
  const isEnough = query.words.every(({ errors }) => errors === 0) || named >= 3;
  return (isEnough ? found : keysWhere((words) => nearly(words) || byPhone(words))).sort();
}

function heldBy(table: SearchTable, row: Row, names: ReadonlyMap<string, string>): Held {
  const own = (searchSources[table] as (one: Row) => SearchText[])(row);
  const isOfCustomer = tablesOfCustomers.some((one) => one === table);
  const name = isOfCustomer ? names.get((row as Row & { customerId: string | null }).customerId ?? '') : undefined;
  const texts = name === undefined ? own : [...own, { field: 'of' as const, text: name }];
  const terms = (isNote: boolean): string[] =>
    texts.filter(({ field }) => searchFields.find(({ name }) => name === field)?.isNote === isNote).flatMap(termsOf);
  return {
    heads: terms(false),
    notes: terms(true),
    number: texts.find(({ field }) => field === 'number')?.text ?? '',
    phones: phonesOf(row as Parameters<typeof phonesOf>[0]),
  };
}

function fitsStrictly(words: Held, word: QueryWord, query: SearchQuery): boolean {
  if (query.jobNumber !== null) return words.number.startsWith(word.word);
  const terms = word.word.length > 1 || /\P{ASCII}/u.test(word.word) ? [...words.heads, ...words.notes] : words.heads;
  const isPhone = query.phone === null && /^\d{3,}$/.test(word.word);
  return (
    terms.some((term) => fitOf(word, term) > 0) || (isPhone && words.phones.some((phone) => phoneFit(phone, withoutPrefix(word.word)) > 0))
  );
}

/** Found by a name and the like, at least in part. */
function isNamed(words: Held, query: SearchQuery): boolean {
  return query.words.some((word) => fitsStrictly({ ...words, notes: [] }, word, query));
}
