import type { Id } from '../../../../shared/domain/base/id.ts';
import { addDays, startOfDay } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import { type Call, callKinds } from '../../../../shared/domain/call/call.ts';
import { callTraits } from '../../../../shared/domain/call/call-defaults.ts';
import { isAsleep } from '../../../../shared/domain/call/is-asleep.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Appointment, Job } from '../../../../shared/domain/job/job.ts';
import type { QueueContribution } from '../../../data/contributions/feature.ts';
import { leaveOutGone } from '../../../data/contributions/leave-out-gone.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { type JobFacts, readJob } from './read-job.ts';
import { isToClose, unclosedVisits } from './to-close.ts';

/** A visit that is to be closed, with everything that closing its job asks. */
export interface DayVisit {
  readonly facts: JobFacts;
  readonly appointment: Appointment;
}

export interface DayEnd {
  /** Visits of today and forgotten ones that are not closed yet, in the order of the day. One for each job: its last. */
  readonly visits: readonly DayVisit[];
  /** Jobs that were closed today. */
  readonly closed: readonly { readonly job: Job; readonly customer: Customer | undefined }[];
}

/** Visits of the days ahead, and jobs of a day, that are looked at; no shop has more. */
const mostLookedAt = 200;
const last = '￿';

export async function readDayEnd(reader: Reader, now: Now): Promise<DayEnd> {
  const pending = await reader.pendingWork();
  const appointments = await unclosedVisits(reader, now);
  const byJob = new Map(appointments.map((appointment) => [appointment.jobId, appointment]));
  const facts = await Promise.all([...byJob.keys()].map((id) => readJob(reader, id, now)));
  const tonight = startOfDay(addDays(now.date, 1), now.zone);
  const closed = await reader.jobs
    .where('[live+completedAt]')
    .between([1, startOfDay(now.date, now.zone)], [1, tonight])
    .limit(mostLookedAt)
    .toArray();
  const done = visible(closed, pending).filter(({ status, sourceKey }) => status === 'done' && sourceKey === undefined);
  const customers = await reader.customers.bulkGet(done.map(({ customerId }) => customerId ?? ''));
  return {
    visits: facts
      .filter((one) => one !== null && isToClose(one.job))
      .map((one) => ({ facts: one as JobFacts, appointment: byJob.get((one as JobFacts).job.id) as Appointment }))
      .toSorted((a, b) => (a.appointment.startsAt ?? '').localeCompare(b.appointment.startsAt ?? '')),
    closed: done.map((job, at) => ({ job, customer: customers[at] })),
  };
}

/** Something that is still owed, and to whom. */
export interface OwedCall {
  readonly call: Call;
  readonly customer: Customer | undefined;
}

const index = '[open+rank+dueAt+dueIs]';
const mostOwed = 50;

/** Words that we owe somebody about going back, whenever due, and everything else that somebody waits for today. */
export async function readOwedTonight(reader: Reader, now: Now, kinds: readonly QueueContribution[]): Promise<OwedCall[]> {
  const tonight = startOfDay(addDays(now.date, 1), now.zone);
  const parts = await Promise.all(
    callKinds.map((kind, rank) => {
      if (callTraits[kind].urgency === 'quiet') return [];
      const until = kind === 'acknowledgement' || kind === 'double-deviation' ? last : tonight;
      return reader.calls.where(index).between([1, rank, '', ''], [1, rank, until, '']).limit(mostOwed).toArray();
    }),
  );
  const awake = visible(parts.flat(), await reader.pendingWork()).filter((call) => !isAsleep(call, now.instant));
  const open = await leaveOutGone(reader, awake, kinds, now);
  const customers = await reader.customers.bulkGet(open.map(({ customerId }) => customerId ?? ''));
  return open.map((call, at) => ({ call, customer: customers[at] })).slice(0, mostOwed);
}

/** What the next day begins with. */
export interface Tomorrow {
  readonly visit: { readonly appointment: Appointment; readonly job: Job; readonly customer: Customer | undefined } | null;
  readonly call: OwedCall | null;
}

/** The first visit and the first call from tomorrow on; on a Friday that may be Monday's. */
export async function readTomorrow(reader: Reader, now: Now): Promise<Tomorrow> {
  const from = startOfDay(addDays(now.date, 1), now.zone);
  const pending = await reader.pendingWork();
  const planned = await reader.appointments
    .where('startsAt')
    .aboveOrEqual(from)
    .and(({ outcome, live }) => outcome === 'planned' && live === 1)
    .limit(mostLookedAt)
    .toArray();
  const jobs = await reader.jobs.bulkGet(planned.map(({ jobId }) => jobId));
  const first = visible(planned, pending)
    .map((appointment) => ({ appointment, job: jobs.find((job) => job?.id === appointment.jobId) }))
    .find(({ job }) => job !== undefined && job.live === 1 && isToClose(job));
  const calls = await Promise.all(
    callKinds.map((kind, rank) =>
      callTraits[kind].contact ? reader.calls.where(index).between([1, rank, from, ''], [1, rank, last, last]).limit(5).toArray() : [],
    ),
  );
  const awake = visible(calls.flat(), pending).filter((one) => !isAsleep(one, now.instant));
  const call = awake.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt) || a.rank - b.rank)[0];
  const ids: Id[] = [first?.job?.customerId ?? '', call?.customerId ?? ''];
  const [ofVisit, ofCall] = await reader.customers.bulkGet(ids);
  return {
    visit: first?.job === undefined ? null : { appointment: first.appointment, job: first.job, customer: ofVisit },
    call: call === undefined ? null : { call, customer: ofCall },
  };
}
