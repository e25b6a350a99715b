import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Instant } from '../../../../shared/domain/base/now.ts';
import type { Patch } from '../../../../shared/domain/base/patch.ts';
import { doubleDeviationPatches } from '../../../../shared/domain/call/plan-double-deviation.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { RecoveryState } from '../../../../shared/domain/recovery/new-recovery.ts';
import { type ChainLink, rootOf } from '../../../../shared/domain/revisit/root-of.ts';
import type { Ctx } from '../../../data/kernel/command.ts';
import { type Surroundings, timingOf } from './job-surroundings.ts';

type AnsweredJob = Pick<Job, 'id' | 'customerId' | 'originalJobId'> & {
  readonly arrivalAt: Instant | null;
  /** It came in already over from another program: what is long past alarms nobody. */
  readonly cameInOver: boolean;
};

type Links = ReadonlyMap<Id, ChainLink>;

/**
 * What an answer does to the double-deviation alarms of the chains that it changes: a second confirmed revisit raises
 * one, and an answer taken back takes its alarm back. A chain that gets another first job gets an alarm of that name,
 * and what was promised in putting it right is watched there too.
 *
 * @param recoveries how the chains are put right after the answer
 */
export function alarmEffects(
  job: AnsweredJob,
  originalJobId: Id | null,
  recoveries: readonly RecoveryState[],
  around: Surroundings,
  ctx: Ctx,
): Patch[] {
  if (job.originalJobId === originalJobId) return [];
  const before: Links = new Map([...around.chain, job].map((row) => [row.id, row]));
  const after: Links = new Map(before).set(job.id, { id: job.id, originalJobId });
  const roots = new Set([rootOf(job.id, before), rootOf(job.id, after)]);
  return [...roots].flatMap((root) => {
    const revisits = revisitsOf(root, after);
    const isNews = !job.cameInOver && revisits.length > revisitsOf(root, before).length;
    const alarm = around.calls.find((call) => call.kind === 'double-deviation' && call.open === 1 && call.subject === root);
    const facts = {
      subject: root,
      customerId: job.customerId,
      jobId: isNews ? job.id : shownVisit(alarm?.jobId ?? null, revisits, around),
      recoveryId: recoveries.find(({ rootJobId, state }) => rootJobId === root && state === 'open')?.id ?? null,
      owner: around.owner,
      revisits: revisits.length,
      isNews,
      arrivalAt: isNews ? job.arrivalAt : null,
      promises: promisesOf(root, recoveries, around),
      alarm,
    };
    return doubleDeviationPatches(facts, timingOf(around.property, ctx), ctx.newId);
  });
}

/** The jobs of one chain that were confirmed to go back for an earlier one. */
function revisitsOf(root: Id, links: Links): Id[] {
  return [...links.values()].filter(({ id, originalJobId }) => originalJobId !== null && rootOf(id, links) === root).map(({ id }) => id);
}

/** The visit that the alarm named, while it belongs to the chain; else the latest of those that do. */
function shownVisit(named: Id | null, revisits: readonly Id[], { chain }: Surroundings): Id | null {
  if (named !== null && revisits.includes(named)) return named;
  const rows = chain.filter(({ id }) => revisits.includes(id));
  return rows.toSorted((a, b) => b.requestedAt.localeCompare(a.requestedAt))[0]?.id ?? named;
}

function promisesOf(root: Id, recoveries: readonly RecoveryState[], { promises }: Surroundings): Surroundings['promises'] {
  const ids = recoveries.filter(({ rootJobId }) => rootJobId === root).map(({ id }) => id);
  return promises.filter(({ recoveryId }) => recoveryId !== null && ids.includes(recoveryId));
}
