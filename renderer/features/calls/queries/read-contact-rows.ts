import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import type { ContactRows } from '../../../../shared/domain/call/contact-effect.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { Recovery } from '../../../../shared/domain/recovery/recovery.ts';
import type { Reader, ReadTable } from '../../../data/kernel/reader.ts';

/** What these calls are about, and what else is open about it: what a contact may change. */
export async function readContactRows(reader: Reader, calls: readonly Call[]): Promise<ContactRows> {
  const [complaints, promises, jobs, openCalls] = await Promise.all([
    named(
      reader.complaints,
      calls.map(({ complaintId }) => complaintId),
    ),
    named(
      reader.promises,
      calls.map(({ promiseId }) => promiseId),
    ),
    named(
      reader.jobs,
      calls.map(({ jobId }) => jobId),
    ),
    readOpenCalls(reader, calls),
  ]);
  return { complaints, promises, jobs, openCalls, recoveries: await readRecoveries(reader, calls, [...jobs.values()]) };
}

async function named<R extends Row>(table: ReadTable<R>, ids: readonly (Id | null)[]): Promise<Map<Id, R>> {
  const rows = await table.bulkGet(distinct(ids));
  return byId(rows.filter((row) => row !== undefined));
}

/** Those that calls name, and the open one of each chain of jobs or complaint. */
async function readRecoveries(reader: Reader, calls: readonly Call[], jobs: readonly Job[]): Promise<Map<Id, Recovery>> {
  const keys = [
    ...jobs.map(({ id, rootJobId }) => `job:${rootJobId ?? id}`),
    ...distinct(calls.map(({ complaintId }) => complaintId)).map((id) => `complaint:${id}`),
  ];
  const open = keys.length === 0 ? [] : await reader.recoveries.where('openKey').anyOf(keys).toArray();
  const known = await named(
    reader.recoveries,
    calls.map(({ recoveryId }) => recoveryId),
  );
  return new Map([...byId(open), ...known]);
}

async function readOpenCalls(reader: Reader, calls: readonly Call[]): Promise<Map<Id, Call>> {
  const about = ['customerId', 'complaintId', 'recoveryId', 'promiseId'] as const;
  const found = await Promise.all(
    about.map((field) => {
      const ids = distinct(calls.map((call) => call[field]));
      return ids.length === 0 ? [] : reader.calls.where(field).anyOf(ids).toArray();
    }),
  );
  const handled = new Set(calls.map(({ id }) => id));
  return byId(found.flat().filter(({ id, open }) => open === 1 && !handled.has(id)));
}

function byId<R extends Row>(rows: readonly R[]): Map<Id, R> {
  return new Map(rows.filter(({ live }) => live === 1).map((row) => [row.id, row]));
}

function distinct(ids: readonly (Id | null)[]): Id[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
