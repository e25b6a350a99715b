import type { Id } from '../../../shared/domain/base/id.ts';
import type { HitReason, MarkedText } from '../../../shared/domain/search/explain-hit.ts';
import type { SearchTable } from '../../../shared/domain/search/search-sources.ts';

/** Headings under which hits are listed, in their usual order. */
export const hitGroups = [
  'customers',
  'places',
  'equipment',
  'jobs',
  'complaints',
  'recoveries',
  'promises',
  'calls',
  'praises',
  'cases',
] as const;
export type HitGroup = (typeof hitGroups)[number];

/** A row that was asked for again, such as one that was open lately. */
export interface RowRef {
  readonly table: SearchTable;
  readonly id: Id;
}

/** Why a row is listed: a text that holds what was asked for, or a phone that ends so. Plain data for the screen's words. */
export type HitWhy =
  | { readonly by: 'text'; readonly reason: HitReason }
  | { readonly by: 'phone'; readonly phone: string; readonly end: string };

/** One found row as a line shows it. Names and words as they stand in the records: the screen says the rest. */
export interface SearchHit extends RowRef {
  readonly group: HitGroup;
  readonly title: MarkedText;
  /** Facts that tell it from others of the name: company, town, whose it is. Each may be long. */
  readonly details: readonly string[];
  readonly why: HitWhy | null;
  readonly customerId: Id | null;
  readonly propertyId: Id | null;
  readonly jobId: Id | null;
  /** A call that is still open: it stands in *Today*. */
  readonly openCallId: Id | null;
}
