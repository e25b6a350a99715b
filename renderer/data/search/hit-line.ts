import type { Id } from '../../../shared/domain/base/id.ts';
import { explainHit, type MarkedText, markText } from '../../../shared/domain/search/explain-hit.ts';
import type { SearchField, SearchText } from '../../../shared/domain/search/search-field.ts';
import type { SearchQuery } from '../../../shared/domain/search/search-query.ts';
import type { SearchTable } from '../../../shared/domain/search/search-sources.ts';
import type { HitGroup, SearchHit } from './search-hit.ts';

export const groupOfTable: { readonly [T in SearchTable]: HitGroup } = {
  customers: 'customers',
  contacts: 'customers',
  properties: 'places',
  equipment: 'equipment',
  jobs: 'jobs',
  calls: 'calls',
  callAttempts: 'calls',
  complaints: 'complaints',
  recoveries: 'recoveries',
  promises: 'promises',
  praises: 'praises',
  cases: 'cases',
};

/** Texts that a line's name is made of. */
const inTitle: ReadonlySet<SearchText['field']> = new Set(['address', 'thing', 'title']);

const noLinks = { customerId: null, propertyId: null, jobId: null, openCallId: null } as const;

/** One line: the name and the reason with what was asked for marked. */
export function lineFor(
  table: SearchTable,
  id: Id,
  query: SearchQuery,
  name: string,
  texts: readonly SearchText[],
  details: readonly (string | null | undefined)[],
): SearchHit {
  const title: MarkedText = markText(query, name);
  const reason = explainHit(query, texts);
  return {
    table,
    id,
    group: groupOfTable[table],
    title,
    details: details.flatMap((detail) => (detail === null || detail === undefined || detail === '' ? [] : [detail])),
    // What the name itself shows need not be said again.
    why: reason === null || (title.marks.length > 0 && inTitle.has(reason.field)) ? null : { by: 'text', reason },
    ...noLinks,
  };
}

/** Longer words than this are cut where nothing in them was asked for. */
const longestPlain = 120;

/** Words that say what it is where nothing in them was asked for. */
export function plainReason(words: string, field: SearchField) {
  const plain = words.replaceAll(/\s+/g, ' ');
  return { field, text: plain.length > longestPlain ? `${plain.slice(0, longestPlain)} …` : plain, marks: [] };
}
