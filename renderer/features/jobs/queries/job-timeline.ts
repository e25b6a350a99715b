import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { RevisitDecision } from '../../../../shared/domain/revisit/revisit-decision.ts';
import { jobs as words } from '../../../../shared/text/en/jobs.ts';
import { signalWords } from '../../../../shared/text/signals.ts';
import type { TimelineEntry, TimelineSource } from '../../../data/contributions/feature.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** As many jobs of one customer as are told of; the newest. */
const mostJobs = 200;

/** Jobs as they were booked and closed, and what was said about going back. */
export const jobTimeline: TimelineSource = async (reader, { customerId, jobId }) => {
  const pending = await reader.pendingWork();
  const jobs = visible(await jobsOf(reader, customerId, jobId), pending);
  const decisions = visible(
    await reader.revisitDecisions
      .where('jobId')
      .anyOf(jobs.map(({ id }) => id))
      .toArray(),
    pending,
  );
  const originals = await reader.jobs.bulkGet([...new Set(decisions.map(({ originalJobId }) => originalJobId))]);
  const numbers = new Map([...jobs, ...originals].filter((job) => job !== undefined).map((job) => [job.id, job.number]));
  return [...jobs.flatMap(jobEntries), ...decisions.flatMap((decision) => answerEntry(decision, numbers))];
};

async function jobsOf(reader: Reader, customerId: Id | undefined, jobId: Id | undefined): Promise<Job[]> {
  if (jobId !== undefined) return (await reader.jobs.bulkGet([jobId])).filter((job) => job !== undefined);
  if (customerId === undefined) return [];
  return reader.jobs.where('[customerId+requestedAt]').between([customerId, ''], [customerId, '￿']).reverse().limit(mostJobs).toArray();
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
