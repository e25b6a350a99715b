import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import type { Recovery } from '../../../../shared/domain/recovery/recovery.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import type { WordsFacts } from '../card/words-record.ts';
import { readAbout } from '../queries/read-card.ts';

/** Kinds of call that say that we are sorry: the letter says the same. */
const sorry: ReadonlySet<Call['kind']> = new Set(['double-deviation', 'acknowledgement', 'complaint']);

/**
 * What the letter of a recovery is made from: the call that says the same, an open one first, else the newest; and where
 * nobody was to be rung, what it would have been. Null where it was taken back.
 */
export async function readLetterFacts(reader: Reader, recoveryId: Id): Promise<WordsFacts | null> {
  const recovery = await reader.recoveries.get(recoveryId);
  if (recovery === undefined || recovery.live === 0) return null;
  const customer = await reader.customers.get(recovery.customerId);
  if (customer === undefined) return null;
  const call = (await findCall(reader, recovery)) ?? callInstead(recovery);
  return { call, customer, ...(await readAbout(reader, call, customer)) };
}

async function findCall(reader: Reader, { customerId, jobId, complaintId }: Recovery): Promise<Call | undefined> {
  const [ofJob, ofComplaint] = await Promise.all([
    reader.calls
      .where('jobId')
      .equals(jobId ?? '')
      .toArray(),
    reader.calls
      .where('complaintId')
      .equals(complaintId ?? '')
      .toArray(),
  ]);
  const calls = visible([...ofJob, ...ofComplaint], await reader.pendingWork());
  const fit = calls.filter((call) => call.customerId === customerId && sorry.has(call.kind));
  return fit.toSorted((a, b) => b.open - a.open || b.createdAt.localeCompare(a.createdAt))[0];
}

function callInstead({ id, jobId, complaintId }: Recovery): WordsFacts['call'] {
  const about = { jobId, complaintId, promiseId: null, recoveryId: id, reason: { code: 'by-hand', params: {} } };
  return jobId === null
    ? { ...about, id, kind: 'complaint', subject: complaintId ?? id }
    : { ...about, id, kind: 'acknowledgement', subject: jobId };
}
