import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Instant } from '../../../../shared/domain/base/now.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { ApologyRows } from '../../../../shared/domain/recovery/apology-calls.ts';
import type { Recovery } from '../../../../shared/domain/recovery/recovery.ts';
import type { TableName } from '../../../../shared/domain/schema.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

/** The tables that `loadApology` reads besides those of the recovery. */
export const apologyTables = ['callAttempts', 'complaints', 'revisitDecisions'] as const satisfies readonly TableName[];

const isLive = ({ live }: { readonly live: 0 | 1 }): boolean => live === 1;

/** The calls that are for the same words as the apology of a recovery, and what decides over them. */
export async function loadApology(reader: Reader, { rootJobId, complaintId }: Recovery): Promise<ApologyRows> {
  const chain = rootJobId === null ? [] : await loadChain(reader, rootJobId);
  const jobIds = chain.map(({ id }) => id);
  const [ofJobs, ofComplaint] = await Promise.all([
    reader.calls.where('jobId').anyOf(jobIds).toArray(),
    complaintId === null ? [] : reader.calls.where('complaintId').equals(complaintId).toArray(),
  ]);
  const calls = [...new Map([...ofJobs, ...ofComplaint].filter(isLive).map((call) => [call.id, call])).values()];
  const [attempts, complaints, revisits] = await Promise.all([
    reader.callAttempts
      .where('callId')
      .anyOf(calls.map(({ id }) => id))
      .toArray(),
    reader.complaints.bulkGet([...new Set(calls.flatMap((call) => call.complaintId ?? []))]),
    loadRevisits(reader, chain),
  ]);
  const found = complaints.filter((row) => row !== undefined).filter(isLive);
  return { calls, attempts: attempts.filter(isLive), complaints: new Map(found.map((row) => [row.id, row])), revisits };
}

async function loadChain(reader: Reader, rootJobId: Id): Promise<Job[]> {
  const [root, rest] = await Promise.all([reader.jobs.get(rootJobId), reader.jobs.where('rootJobId').equals(rootJobId).toArray()]);
  return [...(root === undefined ? [] : [root]), ...rest.filter(({ id }) => id !== rootJobId)].filter(isLive);
}

/** The jobs of the chain that go back for another, and those of which nobody can tell. */
async function loadRevisits(reader: Reader, chain: readonly Job[]): Promise<ApologyRows['revisits']> {
  const jobIds = chain.map(({ id }) => id);
  const [decisions, appointments] = await Promise.all([
    reader.revisitDecisions.where('jobId').anyOf(jobIds).toArray(),
    reader.appointments.where('jobId').anyOf(jobIds).toArray(),
  ]);
  const unsure = new Set(decisions.filter((row) => isLive(row) && row.decision === 'unsure').map(({ jobId }) => jobId));
  const arrival = (job: Job): Instant | null => {
    const ahead = appointments.filter((row) => isLive(row) && row.jobId === job.id && row.outcome === 'planned');
    return ahead.flatMap(({ startsAt }) => startsAt ?? []).toSorted()[0] ?? null;
  };
  const owed = chain.filter(({ id, originalJobId }) => originalJobId !== null || unsure.has(id));
  return new Map(owed.map((job) => [job.id, { sure: job.originalJobId !== null, arrivalAt: arrival(job) }]));
}
