import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Appointment, Job } from '../../../../shared/domain/job/job.ts';
import { placeInChain } from '../../../../shared/domain/job/place-in-chain.ts';
import type { Promised } from '../../../../shared/domain/promise/promise.ts';
import { type RevisitDecision, revisitDecisionId } from '../../../../shared/domain/revisit/revisit-decision.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** One visit of a chain. */
export interface ChainVisit {
  readonly job: Job;
  /** Its last appointment that was or will be made; null while that is to be arranged. */
  readonly appointment: Appointment | null;
  /** The answer that put it here; null for the first visit. */
  readonly decision: RevisitDecision | null;
}

/** Everything that we did for one thing. */
export interface Chain {
  readonly root: Job;
  /** In the order in which they were asked for. */
  readonly visits: readonly ChainVisit[];
  readonly promises: readonly Promised[];
}

/** Many times what any chain has; more is not read. */
const mostVisits = 50;

/** The chain of one first job; null where nothing goes back for it. */
export async function readChain(reader: Reader, rootJobId: Id): Promise<Chain | null> {
  const pending = await reader.pendingWork();
  const [root, later, recoveries] = await Promise.all([
    reader.jobs.get(rootJobId),
    reader.jobs.where('rootJobId').equals(rootJobId).limit(mostVisits).toArray(),
    reader.recoveries.where('rootJobId').equals(rootJobId).limit(mostVisits).toArray(),
  ]);
  const place = placeInChain(rootJobId, visible([...(root === undefined ? [] : [root]), ...later], pending));
  if (place === null) return null;
  const ids = place.chain.map(({ id }) => id);
  const [appointments, decisions, promises] = await Promise.all([
    reader.appointments.where('jobId').anyOf(ids).toArray(),
    reader.revisitDecisions.bulkGet(place.chain.map(({ id, originalJobId }) => revisitDecisionId(id, originalJobId ?? ''))),
    reader.promises
      .where('recoveryId')
      .anyOf(visible(recoveries, pending).map(({ id }) => id))
      .limit(mostVisits)
      .toArray(),
  ]);
  const made = visible(appointments, pending);
  return {
    root: place.root,
    visits: place.chain.map((job, at) => ({ job, appointment: lastOf(job.id, made), decision: decisions[at] ?? null })),
    promises: visible(promises, pending).toSorted((a, b) => a.madeAt.localeCompare(b.madeAt)),
  };
}

function lastOf(jobId: Id, appointments: readonly Appointment[]): Appointment | null {
  const own = appointments.filter((one) => one.jobId === jobId && (one.outcome === 'carried-out' || one.outcome === 'planned'));
  return own.toSorted((a, b) => (a.startsAt ?? '').localeCompare(b.startsAt ?? '')).at(-1) ?? null;
}

/** Whose chains are asked for: exactly one is named. */
export interface ChainScope {
  readonly customerId?: Id;
  readonly propertyId?: Id;
  readonly equipmentId?: Id;
}

/** The newest jobs that are looked through for chains. */
const mostJobs = 200;
const mostShown = 5;

/** The chains that concern somebody or something, the latest first; `more` counts those that are not read in full. */
export async function readChains(reader: Reader, scope: ChainScope): Promise<{ readonly chains: readonly Chain[]; readonly more: number }> {
  const jobs = visible(await newestJobs(reader, scope), await reader.pendingWork());
  const roots = [...new Set(jobs.flatMap(({ rootJobId }) => (rootJobId === null ? [] : [rootJobId])))];
  const chains = await Promise.all(roots.slice(0, mostShown).map((root) => readChain(reader, root)));
  return { chains: chains.filter((chain) => chain !== null), more: Math.max(0, roots.length - mostShown) };
}

async function newestJobs(reader: Reader, { customerId, propertyId, equipmentId }: ChainScope): Promise<Job[]> {
  const of = (index: string, id: Id): Promise<Job[]> =>
    reader.jobs.where(index).between([id, ''], [id, '￿']).reverse().limit(mostJobs).toArray();
  if (customerId !== undefined) return of('[customerId+requestedAt]', customerId);
  if (propertyId !== undefined) return of('[propertyId+requestedAt]', propertyId);
  const jobs = await reader.jobs
    .where('equipmentIds')
    .equals(equipmentId ?? '')
    .reverse()
    .limit(mostJobs)
    .toArray();
  return jobs.toSorted((a, b) => b.requestedAt.localeCompare(a.requestedAt));
}
