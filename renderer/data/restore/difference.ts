import type { Id } from '../../../shared/domain/base/id.ts';
import type { Instant } from '../../../shared/domain/base/now.ts';

/** How one table of a copy differs from the records as they are. */
export interface TableDifference {
  readonly table: string;
  readonly onlyThere: number;
  readonly onlyHere: number;
  /** In both, with another `rev`. */
  readonly changed: number;
}

/** A change that would be gone, for its words: who did what, and when. */
export interface GoneChange {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: Id;
  readonly command: string;
  /** It took another change back, or brought one back. */
  readonly direction: 'did' | 'undid' | 'redid';
}

export interface GoneChanges {
  readonly count: number;
  /** Newest first. */
  readonly newest: readonly GoneChange[];
}

export const noneGone: GoneChanges = { count: 0, newest: [] };
