import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Instant, Now } from '../../../../shared/domain/base/now.ts';
import type { Call, CallAttempt } from '../../../../shared/domain/call/call.ts';
import type { CallTiming } from '../../../../shared/domain/call/call-timing.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Appointment, Job } from '../../../../shared/domain/job/job.ts';
import { whoIsTold } from '../../../../shared/domain/job/who-is-told.ts';
import type { Promised } from '../../../../shared/domain/promise/promise.ts';
import type { Occupancy, Property } from '../../../../shared/domain/property/property.ts';
import type { Recovery } from '../../../../shared/domain/recovery/recovery.ts';
import type { RevisitDecision } from '../../../../shared/domain/revisit/revisit-decision.ts';
import type { TableName } from '../../../../shared/domain/schema.ts';
import type { Wording } from '../../../../shared/domain/wording/wording.ts';
import { callTiming } from '../../../data/kernel/call-timing.ts';
import type { Ctx } from '../../../data/kernel/command.ts';
import { readOwner } from '../../../data/kernel/load-alarm.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

/** The rows around a job that an answer, a closing or a moved visit touches. Only live ones, but for `decisions`. */
export interface Surroundings {
  readonly property: Property | null;
  readonly occupancies: readonly Pick<Occupancy, 'id' | 'customerId' | 'since' | 'until'>[];
  /** Who might be told, by id. */
  readonly customers: ReadonlyMap<Id, Customer>;
  /** The job's chain and that of each pair asked about. */
  readonly chain: readonly Job[];
  /** Every call about a job of `chain`. */
  readonly calls: readonly Call[];
  /** What was logged on acknowledgements of the job itself. */
  readonly attempts: readonly CallAttempt[];
  readonly appointments: readonly Appointment[];
  /** With rows that were taken back: their ids are made of the pair. */
  readonly decisions: readonly RevisitDecision[];
  /** Who is rung for an alarm. */
  readonly owner: Id | null;
  /** How each of these chains is put right, open or closed, and what was promised in that. */
  readonly recoveries: readonly Recovery[];
  readonly promises: readonly Promised[];
  /** The business's own texts: what was said is kept in its words. */
  readonly wordings: readonly Wording[];
  /** Recoveries in which something was promised or offered. */
  readonly recoveriesInUse: ReadonlySet<Id>;
}

/** The tables that `loadSurroundings` reads. */
export const surroundingTables = [
  'appointments',
  'callAttempts',
  'calls',
  'customers',
  'jobs',
  'occupancies',
  'offers',
  'promises',
  'properties',
  'recoveries',
  'revisitDecisions',
  'staff',
  'wordings',
] as const satisfies readonly TableName[];

const isLive = ({ live }: { readonly live: 0 | 1 }): boolean => live === 1;

/** @param originals jobs that are asked about besides those of the job's own chain. */
export async function loadSurroundings(
  reader: Reader,
  job: Pick<Job, 'id' | 'customerId' | 'propertyId'>,
  originals: readonly Id[],
): Promise<Surroundings> {
  // What need not wait for another answer is asked together: round trips are most of what a command takes.
  const [property, occupancies, chain, attempts, appointments, decisions, owner, wordings] = await Promise.all([
    job.propertyId === null ? null : reader.properties.get(job.propertyId).then((row) => row ?? null),
    job.propertyId === null ? [] : reader.occupancies.where('propertyId').equals(job.propertyId).toArray(),
    loadChain(reader, [job.id, ...originals]),
    reader.callAttempts.where('jobId').equals(job.id).toArray(),
    reader.appointments.where('jobId').equals(job.id).toArray(),
    reader.revisitDecisions.where('jobId').equals(job.id).toArray(),
    readOwner(reader),
    reader.wordings.toArray(),
  ]);
  const chainIds = [...new Set([job.id, ...chain.map(({ id }) => id)])];
  const people = [
    ...new Set([job.customerId, ...(property ? [property.customerId] : []), ...occupancies.map(({ customerId }) => customerId)]),
  ];
  const [customers, calls, recoveries] = await Promise.all([
    reader.customers.bulkGet(people).then((rows) => rows.filter((row) => row !== undefined)),
    reader.calls.where('jobId').anyOf(chainIds).toArray(),
    reader.recoveries.where('rootJobId').anyOf(chainIds).toArray(),
  ]);
  const recoveryIds = recoveries.filter(isLive).map(({ id }) => id);
  const [promises, offers] =
    recoveryIds.length === 0
      ? [[], []]
      : await Promise.all([
          reader.promises.where('recoveryId').anyOf(recoveryIds).toArray(),
          reader.offers.where('recoveryId').anyOf(recoveryIds).toArray(),
        ]);
  return {
    property,
    occupancies: occupancies.filter(isLive),
    customers: new Map(customers.filter(isLive).map((row) => [row.id, row])),
    chain,
    calls: calls.filter(isLive),
    attempts: attempts.filter(isLive),
    appointments: appointments.filter(isLive),
    decisions,
    owner,
    wordings,
    recoveries: recoveries.filter(isLive),
    promises: promises.filter(isLive),
    recoveriesInUse: new Set([...promises, ...offers].filter(isLive).flatMap(({ recoveryId }) => recoveryId ?? [])),
  };
}

/** Every job of the chains that these belong to. */
async function loadChain(reader: Reader, ids: readonly Id[]): Promise<Job[]> {
  const asked = (await reader.jobs.bulkGet([...new Set(ids)])).filter((row) => row !== undefined);
  const roots = [...new Set(asked.map(({ id, rootJobId }) => rootJobId ?? id))];
  const [heads, rest] = await Promise.all([reader.jobs.bulkGet(roots), reader.jobs.where('rootJobId').anyOf(roots).toArray()]);
  const all = [...asked, ...heads.filter((row) => row !== undefined), ...rest].filter(isLive);
  return [...new Map(all.map((row) => [row.id, row])).values()];
}

/** Quiet hours count where the job is; opening hours where the business is. */
export function timingOf(property: Pick<Property, 'zone'> | null, ctx: Ctx): CallTiming {
  return callTiming(ctx, property?.zone ?? null);
}

/** When we come: the first planned appointment that has a time. */
export function arrivalOf(appointments: readonly Pick<Appointment, 'outcome' | 'startsAt'>[]): Instant | null {
  const starts = appointments.filter(({ outcome }) => outcome === 'planned').map(({ startsAt }) => startsAt);
  return starts.filter((at) => at !== null).toSorted()[0] ?? null;
}

/** Who is told that we are coming back. People who want no calls are left out, but never who has just rung us. */
export function partiesOf(askedBy: Id, { property, occupancies, customers }: Surroundings, now: Now): readonly Id[] {
  const all = whoIsTold(askedBy, property, occupancies, now.date);
  return all.filter((id) => id === askedBy || customers.get(id)?.doNotContact === false);
}
