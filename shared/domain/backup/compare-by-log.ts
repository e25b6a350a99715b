import type { Instant } from '../base/now.ts';

/** Where a snapshot stands in the log of its database. */
export interface LogPlace {
  readonly generation: number;
  readonly seq: number;
  readonly at: Instant;
}

/** Sorts snapshots of one database, oldest first: by the log, because a clock may have been set back. */
export function compareByLog(one: LogPlace, other: LogPlace): number {
  return one.generation - other.generation || one.seq - other.seq || (one.at < other.at ? -1 : Number(one.at > other.at));
}
