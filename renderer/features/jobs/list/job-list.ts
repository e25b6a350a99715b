import { addDays, startOfDay } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import { sortKey } from '../../../../shared/domain/base/sort-key.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { allOf, type Found } from '../../../data/lists/find-keys.ts';
import type { Filters, ListDefinition } from '../../../data/lists/list-definition.ts';
import { byNumber, findJobs } from '../queries/find-jobs.ts';
import { type JobLine, readJobLines } from '../queries/read-job-lines.ts';

/** The states in the order in which a job goes through them. */
export const states: readonly Job['status'][] = ['enquiry', 'quoted', 'scheduled', 'in-progress', 'done', 'cancelled'];
const openStates: readonly Job['status'][] = ['enquiry', 'quoted', 'scheduled', 'in-progress'];

/** How far back the filter by day goes, in days. */
export const periods = { month: 31, quarter: 92, year: 366 } as const;
export type Period = keyof typeof periods;

const byStatus = '[live+status+number]';

/** The list of jobs: its orders, its filters, its lines. */
export const jobList: ListDefinition<JobLine> = {
  name: 'jobs',
  table: 'jobs',
  whole: '[live+number]',
  orders: {
    number: byNumber,
    status: { index: byStatus, groups: states },
    customer: { index: '[live+customerSort]' },
    asked: { index: '[live+requestedAt]' },
    done: { index: '[live+completedAt]' },
  },
  beginningOf: (column, letters) => {
    if (column === 'customer') return sortKey(letters);
    return column === 'status' ? null : letters;
  },
  firstSort: { column: 'number', descending: true },
  firstFilters: { status: 'open' },
  readFits: async (reader, filters, typed, now) =>
    allOf(
      await Promise.all([inState(reader, filters), ofTrade(reader, filters), askedWithin(reader, filters, now), findJobs(reader, typed)]),
    ),
  fitTables: ['customers', 'properties'],
  readRows: readJobLines,
  rowTables: ['jobs', 'customers', 'properties', 'appointments'],
};

async function inState(reader: Reader, { status }: Filters): Promise<Found | null> {
  if (status === undefined) return null;
  const wanted: readonly string[] = status === 'open' ? openStates : [status];
  const parts = await Promise.all(wanted.map((one) => reader.jobs.where(byStatus).between([1, one], [1, one, []]).primaryKeys()));
  return { ids: new Set(parts.flat()), more: false };
}

async function ofTrade(reader: Reader, { trade }: Filters): Promise<Found | null> {
  if (trade === undefined) return null;
  return { ids: new Set(await reader.jobs.where('[live+trade]').equals([1, trade]).primaryKeys()), more: false };
}

async function askedWithin(reader: Reader, { asked }: Filters, now: Now): Promise<Found | null> {
  const days = asked !== undefined && asked in periods ? periods[asked as Period] : undefined;
  if (days === undefined) return null;
  const from = startOfDay(addDays(now.date, -days), now.zone);
  return { ids: new Set(await reader.jobs.where('[live+requestedAt]').between([1, from], [1, []]).primaryKeys()), more: false };
}
