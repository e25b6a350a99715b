import { localOf } from '../domain/base/local-time.ts';
import type { Now } from '../domain/base/now.ts';
import type { Job } from '../domain/job/job.ts';
import { jobs } from './en/jobs.ts';
import { formatDay } from './format.ts';

/** How a job stands in a list of jobs: its number and its day, and what it was about. */
export function jobLine(job: Job, now: Now): { id: string; title: string; detail: string; href: string } {
  const day = formatDay(localOf(job.completedAt ?? job.requestedAt, now.zone).date, now);
  return { id: job.id, title: `${jobs.job(job.number)}, ${day}`, detail: job.customerWords || job.finding, href: `/jobs/${job.id}` };
}
