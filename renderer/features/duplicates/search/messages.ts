import type { DuplicatePair } from '../../../../shared/domain/duplicate/find-duplicates.ts';

export interface SearchOrder {
  readonly databaseName: string;
}

/** What a search came to. */
export interface Found {
  /** The likeliest first; those that somebody has told apart are left out. */
  readonly pairs: readonly DuplicatePair[];
  /** Customers that were compared. */
  readonly customers: number;
}

export type FromSearch =
  /** 0 to 1. */
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly found: Found }
  | { readonly type: 'failed'; readonly message: string };
