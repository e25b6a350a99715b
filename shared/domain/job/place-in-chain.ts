import type { Id } from '../base/id.ts';
import type { Instant } from '../base/now.ts';

/** Where a job stands among the visits for one cause. */
export interface PlaceInChain<T> {
  /** 1 for the first job, 2 for the first revisit. */
  readonly visit: number;
  readonly root: T;
  /** All of them, in the order in which they were asked for. */
  readonly chain: readonly T[];
}

/** The place of `jobId` in its chain; null when it stands alone. `jobs`: the root and all that name it, in any order. */
export function placeInChain<T extends { readonly id: Id; readonly requestedAt: Instant; readonly rootJobId: Id | null }>(
  jobId: Id,
  jobs: readonly T[],
): PlaceInChain<T> | null {
  const root = jobs.find((job) => job.rootJobId === null);
  if (root === undefined || jobs.length < 2) return null;
  const later = jobs.filter((job) => job.id !== root.id).toSorted((a, b) => (a.requestedAt < b.requestedAt ? -1 : 1));
  const chain = [root, ...later];
  const at = chain.findIndex((job) => job.id === jobId);
  return at < 0 ? null : { visit: at + 1, root, chain };
}
