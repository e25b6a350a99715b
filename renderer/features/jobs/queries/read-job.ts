import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { isAsleep } from '../../../../shared/domain/call/is-asleep.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Equipment } from '../../../../shared/domain/equipment/equipment.ts';
import type { Appointment, Job } from '../../../../shared/domain/job/job.ts';
import { type PlaceInChain, placeInChain } from '../../../../shared/domain/job/place-in-chain.ts';
import { whoIsTold } from '../../../../shared/domain/job/who-is-told.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import type { RevisitDecision } from '../../../../shared/domain/revisit/revisit-decision.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** Everything that a job's page and its closing show. */
export interface JobFacts {
  readonly job: Job;
  readonly customer: Customer | null;
  readonly property: Property | null;
  /** Who pays, where it is somebody else than who asked: as the job says, else the place. */
  readonly billTo: Customer | null;
  readonly equipment: readonly Equipment[];
  /** In the order of their times. */
  readonly appointments: readonly Appointment[];
  /** What was said, or suggested, of pairs with earlier jobs. */
  readonly decisions: readonly RevisitDecision[];
  /** The earlier jobs of those pairs, by id. */
  readonly originals: ReadonlyMap<Id, Job>;
  readonly chain: PlaceInChain<Job> | null;
  readonly openCalls: readonly Call[];
  /** Every acknowledgement of the job, open or settled. */
  readonly acknowledgements: readonly Call[];
  /** Who is to be told when it is a revisit, who asked first. */
  readonly parties: readonly Customer[];
}

export async function readJob(reader: Reader, id: Id, now: Now): Promise<JobFacts | null> {
  const pending = await reader.pendingWork();
  const job = await reader.jobs.get(id);
  if (job === undefined || visible([job], pending).length === 0) return null;
  const property = job.propertyId === null ? null : ((await reader.properties.get(job.propertyId)) ?? null);
  const [equipment, appointments, decisions, calls, chainRows, occupancies] = await Promise.all([
    reader.equipment.bulkGet(job.equipmentIds),
    reader.appointments.where('jobId').equals(id).toArray(),
    reader.revisitDecisions.where('jobId').equals(id).toArray(),
    reader.calls.where('jobId').equals(id).toArray(),
    readChain(reader, job),
    reader.occupancies
      .where('propertyId')
      .equals(property?.id ?? '')
      .toArray(),
  ]);
  const live = visible(calls, pending);
  const shown = visible(decisions, pending);
  const originals = await reader.jobs.bulkGet(shown.map(({ originalJobId }) => originalJobId));
  const told = whoIsTold(job.customerId, property, visible(occupancies, pending), now.date);
  const people = await reader.customers.bulkGet([...told]);
  const payer = job.billToCustomerId ?? property?.billToCustomerId ?? null;
  const billTo = payer === null || payer === job.customerId ? null : ((await reader.customers.get(payer)) ?? null);
  return {
    job,
    customer: people[0] ?? null,
    property,
    billTo,
    equipment: visible(present(equipment), pending),
    appointments: visible(appointments, pending).toSorted((a, b) => (a.startsAt ?? '').localeCompare(b.startsAt ?? '')),
    decisions: shown,
    originals: new Map(present(originals).map((original) => [original.id, original])),
    chain: placeInChain(id, visible(chainRows, pending)),
    openCalls: live
      .filter((call) => call.open === 1 && !isAsleep(call, now.instant))
      .toSorted((a, b) => a.rank - b.rank || a.dueAt.localeCompare(b.dueAt)),
    acknowledgements: live.filter(({ kind }) => kind === 'acknowledgement'),
    parties: visible(present(people), pending).filter(({ id: party, doNotContact }) => party === job.customerId || !doNotContact),
  };
}

async function readChain(reader: Reader, job: Job): Promise<Job[]> {
  const root = job.rootJobId ?? job.id;
  const [head, rest] = await Promise.all([reader.jobs.get(root), reader.jobs.where('rootJobId').equals(root).toArray()]);
  return head === undefined ? rest : [head, ...rest];
}

/** The pair that counts for the job: a yes, else a "can't tell", else what is still to be answered; a no last. */
export function leadDecision(decisions: readonly RevisitDecision[]): RevisitDecision | null {
  const order = ['yes', 'unsure', 'suggested', 'no'] as const;
  const sorted = decisions.toSorted((a, b) => order.indexOf(a.decision) - order.indexOf(b.decision) || b.score - a.score);
  return sorted[0] ?? null;
}

function present<T>(rows: readonly (T | undefined)[]): T[] {
  return rows.filter((row) => row !== undefined);
}
