import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import type { Recovery } from '../../../../shared/domain/recovery/recovery.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** Of several the open one, else the newest. */
function leading(recoveries: readonly Recovery[]): Recovery | null {
  const newest = recoveries.toSorted((a, b) => b.openedAt.localeCompare(a.openedAt));
  return newest.find(({ state }) => state === 'open') ?? newest[0] ?? null;
}

/** How the chain of a job is being put right, or was. */
export async function findRecoveryOfJob(reader: Reader, jobId: Id): Promise<Recovery | null> {
  const root = (await reader.jobs.get(jobId))?.rootJobId ?? jobId;
  return leading(visible(await reader.recoveries.where('rootJobId').equals(root).toArray(), await reader.pendingWork()));
}

/** How what a complaint is about is being put right, or was. */
export async function findRecoveryOfComplaint(reader: Reader, complaintId: Id): Promise<Recovery | null> {
  const own = leading(visible(await reader.recoveries.where('complaintId').equals(complaintId).toArray(), await reader.pendingWork()));
  if (own !== null) return own;
  const jobId = (await reader.complaints.get(complaintId))?.jobId ?? null;
  const ofJob = jobId === null ? null : await findRecoveryOfJob(reader, jobId);
  return ofJob?.state === 'open' ? ofJob : null;
}

/** What a call belongs to, where it is about something that is being put right. */
export async function findRecoveryOfCall(reader: Reader, { recoveryId, jobId, complaintId }: Call): Promise<Recovery | null> {
  const named = recoveryId === null ? undefined : await reader.recoveries.get(recoveryId);
  if (named?.live === 1) return named;
  const found = complaintId === null ? null : await findRecoveryOfComplaint(reader, complaintId);
  return found ?? (jobId === null ? null : findRecoveryOfJob(reader, jobId));
}

/** The open ones of a customer, the oldest first. */
export async function findOpenOfCustomer(reader: Reader, customerId: Id): Promise<Recovery[]> {
  const rows = visible(await reader.recoveries.where('customerId').equals(customerId).toArray(), await reader.pendingWork());
  return rows.filter(({ state }) => state === 'open').toSorted((a, b) => a.openedAt.localeCompare(b.openedAt));
}
