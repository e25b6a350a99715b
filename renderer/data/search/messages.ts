import type { Id } from '../../../shared/domain/base/id.ts';
import type { SearchTable } from '../../../shared/domain/search/search-sources.ts';
import type { ListTable } from '../../../shared/domain/search/shop-index.ts';
import type { SearchReady } from './follow-records.ts';
import type { HitGroup, RowRef, SearchHit } from './search-hit.ts';

/** What the window asks of the search worker. Only the newest question is answered. */
export type ToSearch =
  | { readonly type: 'begin'; readonly databaseName: string }
  | {
      readonly type: 'find';
      readonly id: number;
      readonly typed: string;
      readonly most: number;
      readonly tables: readonly SearchTable[] | null;
    }
  /** Lines for rows that are known, such as those open lately. */
  | { readonly type: 'describe'; readonly id: number; readonly rows: readonly RowRef[] }
  /** The keys of every row of a table that fits, with everything that was written before the last `written`. */
  | { readonly type: 'keys'; readonly id: number; readonly typed: string; readonly table: ListTable }
  /** The records have changed. What is heard from them directly may come later than the next question. */
  | { readonly type: 'written' };

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** How many there are in all under each heading. */
  readonly counts: Readonly<Record<HitGroup, number>>;
  readonly ready: SearchReady;
  /** How well the best hit of each heading fits, for the order of the headings. */
  readonly scores: Readonly<Record<HitGroup, number>>;
}

export type FromSearch =
  | { readonly type: 'answer'; readonly id: number; readonly answer: SearchAnswer }
  | { readonly type: 'keys'; readonly id: number; readonly keys: readonly Id[] }
  | { readonly type: 'failed'; readonly id: number; readonly message: string }
  | { readonly type: 'ready'; readonly ready: SearchReady }
  /** What can be found has changed: an answer that is shown may be old. */
  | { readonly type: 'changed' };
