import { groupBy } from '../../../../shared/domain/base/group-by.ts';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Appointment, Job } from '../../../../shared/domain/job/job.ts';
import type { RevisitDecision } from '../../../../shared/domain/revisit/revisit-decision.ts';
import { jobs as words } from '../../../../shared/text/en/jobs.ts';
import { signalWords } from '../../../../shared/text/signals.ts';
import type { TimelineEntry, TimelinePart, TimelineScope } from '../../../data/contributions/feature.ts';
import { jobsInScope, mostJobsInScope } from '../../../data/contributions/jobs-in-scope.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { rowsWhere } from '../../../data/kernel/rows-where.ts';

/** Jobs as they were booked, visited and closed, and what was said about going back. */
export async function jobTimeline(reader: Reader, scope: TimelineScope): Promise<TimelinePart> {
  const pending = await reader.pendingWork();
  const read = await jobsInScope(reader, scope).toArray();
  const jobs = visible(read, pending);
  const ids = jobs.map(({ id }) => id);
  const [appointments, about, answered] = await Promise.all([
    rowsWhere(reader.appointments, 'jobId', ids),
    rowsWhere(reader.revisitDecisions, 'jobId', ids),
    // A job's own page says, too, that somebody went back for it.
    rowsWhere(reader.revisitDecisions, 'originalJobId', ids),
  ]);
  const decisions = [...new Map(visible([...about, ...answered], pending).map((decision) => [decision.id, decision])).values()];
  const others = await reader.jobs.bulkGet([...new Set(decisions.flatMap(({ jobId, originalJobId }) => [jobId, originalJobId]))]);
  const numbers = new Map([...jobs, ...others].filter((job) => job !== undefined).map((job) => [job.id, job.number]));
  const visits = groupBy(visible(appointments, pending), ({ jobId }) => jobId);
  return {
    entries: [
      ...jobs.flatMap(jobEntries),
      ...jobs.flatMap((job) => visitEntries(job, visits.get(job.id) ?? [])),
      ...decisions.flatMap((decision) => answerEntry(decision, numbers)),
    ],
    more: read.length >= mostJobsInScope,
  };
}

/** Visits other than the one that closed the job, and those on which nobody let us in. */
function visitEntries({ id: jobId, number, completedAt }: Job, appointments: readonly Appointment[]): TimelineEntry[] {
  const carriedOut = appointments.filter(({ outcome }) => outcome === 'carried-out').toSorted(byStart);
  const told = [
    ...(completedAt === null ? carriedOut : carriedOut.slice(0, -1)),
    ...appointments.filter(({ outcome }) => outcome === 'no-access'),
  ];
  return told.flatMap(({ id, startsAt, outcome }) => {
    if (startsAt === null) return [];
    const title = outcome === 'no-access' ? words.timelineEntries.noAccess(number) : words.timelineEntries.visited(number);
    return [{ id: `appointment-${id}`, at: startsAt, kind: 'visit' as const, title, detail: '', path: `/jobs/${jobId}` }];
  });
}

function byStart(a: Appointment, b: Appointment): number {
  return (a.startsAt ?? '').localeCompare(b.startsAt ?? '');
}

function jobEntries(job: Job): TimelineEntry[] {
  const { id, number, customerWords, requestedAt, completedAt, sourceKey } = job;
  const title = sourceKey === undefined ? words.timelineEntries.booked(number) : words.timelineEntries.brought(number);
  const booked: TimelineEntry = { id: `job-${id}`, at: requestedAt, kind: 'job', title, detail: customerWords, path: `/jobs/${id}` };
  if (completedAt === null) return [booked];
  const left = [job.explanation || job.finding, job.workDone].filter((part) => part !== '').join('\n');
  return [
    booked,
    { id: `visit-${id}`, at: completedAt, kind: 'visit', title: words.timelineEntries.closed(number), detail: left, path: `/jobs/${id}` },
  ];
}

/** Only what a person said; a suggestion has not happened. */
function answerEntry(decision: RevisitDecision, numbers: ReadonlyMap<Id, number>): TimelineEntry[] {
  const { id, jobId, originalJobId, decision: answer, decidedAt, signals, said } = decision;
  const number = numbers.get(jobId);
  const original = numbers.get(originalJobId);
  if (answer === 'suggested' || decidedAt === null || number === undefined || original === undefined) return [];
  const detail = [...(answer === 'no' ? [] : signalWords(signals)), ...(said ? [words.saidAtBooking] : [])].join('; ');
  return [
    {
      id: `answer-${id}`,
      at: decidedAt,
      kind: 'revisit',
      title: words.timelineEntries[answer](number, original),
      detail,
      path: `/jobs/${jobId}`,
    },
  ];
}
