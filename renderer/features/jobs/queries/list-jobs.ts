import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Appointment, Job } from '../../../../shared/domain/job/job.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** Which jobs are listed. */
export const jobFilters = ['open', 'done', 'all'] as const;
export type JobFilter = (typeof jobFilters)[number];

/** A line of the list. */
export interface JobLine {
  readonly job: Job;
  readonly customer: Customer | undefined;
  readonly property: Property | undefined;
  /** The next planned visit, else the last one made. */
  readonly visit: Appointment | undefined;
  /** The number of the job that it goes back for. */
  readonly originalNumber: number | null;
}

export interface JobPage {
  readonly lines: readonly JobLine[];
  /** True when older ones follow. */
  readonly more: boolean;
}

/** A page holds as many as one reads through; none is ever skipped over to get there. */
export const pageSize = 50;
const openStatuses: readonly Job['status'][] = ['in-progress', 'scheduled', 'quoted', 'enquiry'];

/** The jobs with a number below `before` (null: the newest), newest first. */
export async function listJobs(reader: Reader, filter: JobFilter, before: number | null): Promise<JobPage> {
  const pending = await reader.pendingWork();
  const below = before ?? Number.MAX_SAFE_INTEGER;
  const found = filter === 'all' ? await newest(reader, below) : await newestOf(reader, filter === 'open' ? openStatuses : ['done'], below);
  const jobs = visible(found, pending).slice(0, pageSize);
  return { lines: await withDetails(reader, jobs, pending), more: found.length > pageSize };
}

async function newest(reader: Reader, below: number): Promise<Job[]> {
  return reader.jobs
    .where('[live+number]')
    .between([1, 0], [1, below], true, false)
    .reverse()
    .limit(pageSize + 1)
    .toArray();
}

/** One look at the index for each status, merged by number. */
async function newestOf(reader: Reader, statuses: readonly Job['status'][], below: number): Promise<Job[]> {
  const byStatus = await Promise.all(
    statuses.map((status) =>
      reader.jobs
        .where('[live+status+number]')
        .between([1, status, 0], [1, status, below], true, false)
        .reverse()
        .limit(pageSize + 1)
        .toArray(),
    ),
  );
  return byStatus
    .flat()
    .toSorted((a, b) => b.number - a.number)
    .slice(0, pageSize + 1);
}

async function withDetails(reader: Reader, jobs: readonly Job[], pending: ReadonlySet<string>): Promise<JobLine[]> {
  const ids = (all: readonly (Id | null)[]): Id[] => [...new Set(all.filter((id) => id !== null))];
  const [customers, properties, originals, appointments] = await Promise.all([
    reader.customers.bulkGet(ids(jobs.map(({ customerId }) => customerId))),
    reader.properties.bulkGet(ids(jobs.map(({ propertyId }) => propertyId))),
    reader.jobs.bulkGet(ids(jobs.map(({ originalJobId }) => originalJobId))),
    reader.appointments
      .where('jobId')
      .anyOf(jobs.map(({ id }) => id))
      .toArray(),
  ]);
  const visits = visible(appointments, pending).toSorted((a, b) => (a.startsAt ?? '').localeCompare(b.startsAt ?? ''));
  return jobs.map((job) => {
    const own = visits.filter(({ jobId }) => jobId === job.id);
    return {
      job,
      customer: customers.find((row) => row?.id === job.customerId),
      property: properties.find((row) => row?.id === job.propertyId),
      visit: own.find(({ outcome }) => outcome === 'planned') ?? own.findLast(({ outcome }) => outcome === 'carried-out'),
      originalNumber: originals.find((row) => row?.id === job.originalJobId)?.number ?? null,
    };
  });
}
