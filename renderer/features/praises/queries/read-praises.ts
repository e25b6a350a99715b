import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Praise } from '../../../../shared/domain/praise/praise.ts';
import { whoWasThere } from '../../../../shared/domain/praise/who-was-there.ts';
import { praises as words } from '../../../../shared/text/en/praises.ts';
import type { TimelineEntry, TimelineScope } from '../../../data/contributions/feature.ts';
import { jobsInScope } from '../../../data/contributions/jobs-in-scope.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { rowsWhere } from '../../../data/kernel/rows-where.ts';

/** Nobody is handed more at once. */
const mostAtOnce = 20;

export interface HeardPraise {
  readonly praise: Praise;
  readonly customer: Customer | undefined;
}

/** Good words that wait for this person, the newest first. */
export async function readWaiting(reader: Reader, staffId: Id): Promise<HeardPraise[]> {
  const rows = await reader.praises.where('waitingFor').equals(staffId).limit(mostAtOnce).toArray();
  return withCustomers(reader, rows);
}

/** Good words about any visit of the chain that a job belongs to. */
export async function readOfJob(reader: Reader, jobId: Id): Promise<HeardPraise[]> {
  return withCustomers(reader, await rowsWhere(reader.praises, 'jobId', await chainOf(reader, jobId)));
}

/** Who gets good words that are heard in a call, unless somebody says otherwise: whoever was there last. */
export async function suggestStaff(reader: Reader, { jobId }: Pick<Call, 'jobId'>): Promise<readonly Id[]> {
  if (jobId === null) return [];
  const appointments = await rowsWhere(reader.appointments, 'jobId', await chainOf(reader, jobId));
  return whoWasThere(visible(appointments, await reader.pendingWork()));
}

/** Good words on a timeline, when they were heard, with whom they were passed on to. */
export async function praiseTimeline(reader: Reader, scope: TimelineScope): Promise<TimelineEntry[]> {
  const rows = visible(await praisesOf(reader, scope), await reader.pendingWork());
  const named = [...new Set(rows.flatMap(({ forStaff }) => forStaff))];
  const names = new Map((await reader.staff.bulkGet(named)).flatMap((person) => (person === undefined ? [] : [[person.id, person.name]])));
  return rows.map(({ id, heardAt, words: said, forStaff, jobId, createdBy }) => ({
    id: `praise-${id}`,
    at: heardAt,
    kind: 'praise',
    title: words.timeline(forStaff.flatMap((one) => names.get(one) ?? [])),
    detail: said,
    path: jobId === null ? null : `/jobs/${jobId}`,
    by: createdBy,
  }));
}

async function praisesOf(reader: Reader, scope: TimelineScope): Promise<Praise[]> {
  if (scope.customerId !== undefined) return reader.praises.where('customerId').equals(scope.customerId).toArray();
  return rowsWhere(reader.praises, 'jobId', await jobsInScope(reader, scope).primaryKeys());
}

async function chainOf(reader: Reader, jobId: Id): Promise<Id[]> {
  const root = (await reader.jobs.get(jobId))?.rootJobId ?? jobId;
  return [root, ...(await reader.jobs.where('rootJobId').equals(root).primaryKeys())];
}

async function withCustomers(reader: Reader, rows: readonly Praise[]): Promise<HeardPraise[]> {
  const shown = visible(rows, await reader.pendingWork()).toSorted((a, b) => b.heardAt.localeCompare(a.heardAt));
  const customers = await reader.customers.bulkGet(shown.map(({ customerId }) => customerId));
  return shown.map((praise, place) => ({ praise, customer: customers[place] }));
}
