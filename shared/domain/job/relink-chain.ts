import type { Id } from '../base/id.ts';
import { type ChainLink, rootOf } from '../revisit/root-of.ts';

/** What a job's place in a chain is read from and written to. */
export interface LinkedJob extends ChainLink {
  readonly rootJobId: Id | null;
}

/** The fields of one job that change. */
export interface Relinked {
  readonly id: Id;
  readonly originalJobId: Id | null;
  readonly rootJobId: Id | null;
}

/**
 * Makes `jobId` go back for `originalJobId` (null: for none) and brings the root of every job behind it up to date.
 * Only jobs that change are named. Null when the link would close a circle: then nothing may be changed.
 *
 * @param jobs `jobId`, and every job of its chain and of the original's.
 */
export function relinkChain(jobId: Id, originalJobId: Id | null, jobs: Iterable<LinkedJob>): readonly Relinked[] | null {
  const links = new Map([...jobs].map((job) => [job.id, job]));
  const job = links.get(jobId);
  if (job === undefined) return [];
  if (originalJobId !== null && leadsTo(originalJobId, jobId, links)) return null;
  const next = new Map(links).set(jobId, { ...job, originalJobId });
  return [...next.values()].flatMap((link) => {
    const root = rootOf(link.id, next);
    const rootJobId = root === link.id ? null : root;
    const before = links.get(link.id);
    const changed = before?.originalJobId !== link.originalJobId || before.rootJobId !== rootJobId;
    return changed && rootOf(link.id, next) === rootOf(jobId, next) ? [{ id: link.id, originalJobId: link.originalJobId, rootJobId }] : [];
  });
}

/** True when going back from `from` one comes to `to`. */
function leadsTo(from: Id, to: Id, links: ReadonlyMap<Id, ChainLink>): boolean {
  const seen = new Set<Id>();
  for (let id: Id | null = from; id !== null && !seen.has(id); id = links.get(id)?.originalJobId ?? null) {
    if (id === to) return true;
    seen.add(id);
  }
  return false;
}
