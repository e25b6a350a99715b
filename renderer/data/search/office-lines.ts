import type { Id } from '../../../shared/domain/base/id.ts';
import type { RowOf, TableName } from '../../../shared/domain/schema.ts';
import type { SearchText } from '../../../shared/domain/search/search-field.ts';
import type { SearchQuery } from '../../../shared/domain/search/search-query.ts';
import { searchSources } from '../../../shared/domain/search/search-sources.ts';
import { lineFor, plainReason } from './hit-line.ts';
import type { SearchHit } from './search-hit.ts';

/** Rows by id, as far as they count. */
export type Rows<T extends TableName> = ReadonlyMap<Id, RowOf<T>>;

/** What the lines of the office's records say besides themselves. */
export interface OfficeLinks {
  readonly customers: Rows<'customers'>;
  readonly jobs: Rows<'jobs'>;
  /** Of our own people, by id. */
  readonly names: ReadonlyMap<Id, string>;
}

export function complaintLine(row: RowOf<'complaints'>, query: SearchQuery, links: OfficeLinks): SearchHit {
  const from = row.customerId === null ? links.names.get(row.staffId ?? '') : nameOf(row, links);
  const texts = withNames(searchSources.complaints(row), links);
  const line = lineFor('complaints', row.id, query, from ?? '', texts, [row.theme, numberOf(row, links), row.heardAt.slice(0, 10)]);
  return linked(otherwise(line, row.got || row.expected || row.wanted, 'said'), row);
}

/** Of a case that is told without names its title stands there and nothing else: its own words may name somebody. */
export function caseLine(row: RowOf<'cases'>, query: SearchQuery): SearchHit {
  const line = lineFor('cases', row.id, query, row.title, row.anonymous ? [] : searchSources.cases(row), [
    row.anonymous ? null : row.trade,
  ]);
  return row.anonymous ? line : otherwise(line, row.lesson, 'lesson');
}

export function recoveryLine(row: RowOf<'recoveries'>, query: SearchQuery, links: OfficeLinks): SearchHit {
  const details = [numberOf(row, links), row.openedAt.slice(0, 10)];
  return linked(lineFor('recoveries', row.id, query, nameOf(row, links), searchSources.recoveries(row), details), row);
}

/** Whoever promised is the reason only where they were asked for: what was promised stands there in any case. */
export function promiseLine(row: RowOf<'promises'>, query: SearchQuery, links: OfficeLinks): SearchHit {
  const texts = withNames(searchSources.promises(row), links).filter(({ field }) => field !== 'name');
  const to = row.customerId === null ? row.toName : nameOf(row, links);
  const line = lineFor('promises', row.id, query, to, texts, [row.dueOn]);
  if (line.why?.by === 'text' && line.why.reason.field === 'by') {
    return linked({ ...line, details: [plainReason(row.words, 'promised').text, ...line.details] }, row);
  }
  return linked(otherwise(line, row.words, 'promised'), row);
}

export function praiseLine(row: RowOf<'praises'>, query: SearchQuery, links: OfficeLinks): SearchHit {
  const texts = withNames(searchSources.praises(row), links);
  const line = lineFor('praises', row.id, query, nameOf(row, links), texts, [numberOf(row, links), row.heardAt.slice(0, 10)]);
  return linked(otherwise(line, row.words, 'said'), row);
}

/** Our own people are in the index by id, and on the line by name. */
function withNames(texts: readonly SearchText[], { names }: OfficeLinks): SearchText[] {
  return texts.map((one) => (one.field === 'by' ? { field: 'by', text: names.get(one.text) ?? '' } : one));
}

/** Its own words where nothing in it was asked for. */
function otherwise(line: SearchHit, words: string, field: SearchText['field']): SearchHit {
  return line.why !== null || words === '' ? line : { ...line, why: { by: 'text', reason: plainReason(words, field) } };
}

function nameOf({ customerId }: { readonly customerId: Id | null }, { customers }: OfficeLinks): string {
  return customers.get(customerId ?? '')?.name ?? '';
}

function numberOf({ jobId }: { readonly jobId: Id | null }, { jobs }: OfficeLinks): string {
  const number = jobs.get(jobId ?? '')?.number;
  return number === undefined ? '' : `#${number}`;
}

function linked(line: SearchHit, { customerId, jobId }: { readonly customerId: Id | null; readonly jobId: Id | null }): SearchHit {
  return { ...line, customerId, jobId };
}
