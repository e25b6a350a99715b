import type { Id } from '../base/id.ts';

/** What a chain is read from: a job and the visit that it goes back for. */
export interface ChainLink {
  readonly id: Id;
  readonly originalJobId: Id | null;
}

/** The first job of the chain that `jobId` belongs to; itself when it is no revisit. Ends on a circle or a gap. */
export function rootOf(jobId: Id, links: ReadonlyMap<Id, ChainLink>): Id {
  const seen = new Set<Id>();
  let current = jobId;
  for (;;) {
    seen.add(current);
    const original = links.get(current)?.originalJobId;
    if (original === null || original === undefined || seen.has(original)) return current;
    current = original;
  }
}
