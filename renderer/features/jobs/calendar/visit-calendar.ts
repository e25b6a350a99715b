import type { Id } from '../../../../shared/domain/base/id.ts';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Zone } from '../../../../shared/domain/base/now.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Appointment, Job } from '../../../../shared/domain/job/job.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { jobs as jobWords, visits as words } from '../../../../shared/text/en/jobs.ts';
import { text } from '../../../../shared/text/text.ts';
import type {
  CalendarEntry,
  CalendarMoved,
  CalendarPart,
  CalendarQuestion,
  CalendarSource,
  CalendarTarget,
  CalendarUntold,
  RunCommand,
} from '../../../data/contributions/calendar.ts';
import { firstOfDays, readDays } from '../../../data/contributions/read-days.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { moveVisit } from '../commands/change-visit.ts';
import { visitFields } from '../commands/edit-job.ts';

const jobsAtOnce = 200;

/** Visits of these days that are planned or were carried out. */
export const visitCalendar: CalendarSource = {
  kind: 'appointment',
  read: readVisits,
  paper: async (reader, day) => (await import('../sheet/day-sheets.ts')).daySheets(reader, day),
};

async function readVisits(reader: Reader, question: CalendarQuestion): Promise<CalendarPart> {
  const { days, perDay, person } = question;
  const pending = await reader.pendingWork();
  const rows = await readDays(
    days,
    (from, before) => reader.appointments.where('startsAt').between(from, before),
    (found) => visible(found, pending).filter((row) => isShown(row) && (person === null || row.crew.includes(person))),
  );
  const { told, more } = firstOfDays(rows, days, perDay, ({ startsAt }) => startsAt ?? '');
  const jobs = await reader.jobs.bulkGet(told.map(({ jobId }) => jobId));
  const [customers, properties] = await Promise.all([
    reader.customers.bulkGet(jobs.map((job) => job?.customerId ?? '')),
    reader.properties.bulkGet(jobs.map((job) => job?.propertyId ?? '')),
  ]);
  const entries = told.flatMap((appointment, at) => {
    const job = jobs[at];
    if (job === undefined || job.live === 0) return [];
    return entryOf(appointment, job, { customer: customers[at], property: properties[at] }, question.business.zone);
  });
  return { entries, more, untold: await untoldOf(reader, rows, told) };
}

/** Whoever is on a visit that is not told is there all the same. */
async function untoldOf(reader: Reader, rows: readonly Appointment[], told: readonly Appointment[]): Promise<CalendarUntold[]> {
  const known = new Set(told);
  const others = rows.filter((row) => !known.has(row) && row.outcome === 'planned');
  const untold: CalendarUntold[] = [];
  for (let from = 0; from < others.length; from += jobsAtOnce) {
    const some = others.slice(from, from + jobsAtOnce);
    const jobs = await reader.jobs.bulkGet(some.map(({ jobId }) => jobId));
    for (const [at, { id, startsAt, endsAt, crew }] of some.entries())
      if (startsAt !== null && jobs[at]?.live === 1) untold.push({ id, startsAt, endsAt, people: crew, occupies: true });
  }
  return untold;
}

function isShown({ outcome }: Appointment): boolean {
  return outcome === 'planned' || outcome === 'carried-out';
}

interface About {
  readonly customer: Customer | undefined;
  readonly property: Property | undefined;
}

function entryOf(appointment: Appointment, job: Job, { customer, property }: About, businessZone: Zone): CalendarEntry[] {
  const { id, slot, startsAt, endsAt, crew, outcome } = appointment;
  if (startsAt === null) return [];
  const zone = property?.zone ?? businessZone;
  const fixed = fixedBecause(appointment, job);
  const place = property?.address.line ?? '';
  return [
    {
      id,
      kind: 'appointment',
      title: customer?.name ?? jobWords.job(job.number),
      detail: [jobWords.job(job.number), place].filter((part) => part !== '').join(', '),
      startsAt,
      endsAt,
      wholeDay: null,
      anyTime: false,
      agreed: slot === null ? null : { date: slot.date, time: slot.start },
      zone: slot?.zone ?? zone,
      over: outcome === 'carried-out',
      occupies: outcome === 'planned',
      rings: false,
      path: `/jobs/${job.id}`,
      people: crew,
      fixed,
      move: fixed === '' ? (run, target) => move(run, job.id, appointment, target, zone) : null,
    },
  ];
}

function fixedBecause({ outcome }: Appointment, { status }: Job): string {
  if (outcome === 'carried-out') return words.fixed.carriedOut;
  if (status === 'done') return words.fixed.done;
  return status === 'cancelled' ? words.fixed.cancelled : '';
}

/** Books the slot anew by the clock at the place. Work past midnight is a second visit, as where one is booked. */
async function move(run: RunCommand, jobId: Id, appointment: Appointment, target: CalendarTarget, zone: Zone): Promise<CalendarMoved> {
  const start = localOf(target.startsAt, zone);
  const end = target.endsAt === null ? null : localOf(target.endsAt, zone);
  if (end !== null && end.date !== start.date) return { ok: false, said: words.pastMidnight };
  const after = { when: { date: start.date, start: start.time, end: end?.time ?? null }, crew: appointment.crew };
  const outcome = await run(moveVisit, { jobId, appointmentId: appointment.id, before: visitFields(appointment), after });
  if (!outcome.ok) return { ok: false, said: text.problems.list(outcome.problems, jobWords.problems) };
  const { movedCalls } = outcome.output;
  return {
    ok: true,
    said: movedCalls === 0 ? words.moved : `${words.moved} ${words.callsMove(movedCalls)}`,
    operationId: outcome.operationId,
  };
}
