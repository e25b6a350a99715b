import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Complaint } from '../../../../shared/domain/complaint/complaint.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { Offer } from '../../../../shared/domain/offer/offer.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { loadGround, type OfferGround } from '../commands/offer-ground.ts';

/** What somebody has before their eyes who answers an offer. */
export interface ApprovalFacts {
  readonly offer: Offer;
  readonly customer: Customer | null;
  readonly complaint: Complaint | null;
  /** Every visit of the chain that it is about, the first one first. */
  readonly chain: readonly Job[];
  readonly ground: OfferGround;
}

/** A chain is a few jobs; a longer one is a mistake in the records. */
const longestChain = 20;

export async function readApproval(reader: Reader, offerId: Id): Promise<ApprovalFacts | null> {
  const offer = await reader.offers.get(offerId);
  if (offer === undefined || offer.live === 0) return null;
  const [customer, complaint, chain, ground] = await Promise.all([
    reader.customers.get(offer.customerId),
    offer.complaintId === null ? undefined : reader.complaints.get(offer.complaintId),
    readChain(reader, offer.jobId),
    loadGround(reader, offer.offeredOn),
  ]);
  return { offer, customer: customer ?? null, complaint: complaint ?? null, chain, ground };
}

async function readChain(reader: Reader, jobId: Id | null): Promise<Job[]> {
  const job = jobId === null ? undefined : await reader.jobs.get(jobId);
  if (job === undefined) return [];
  const rootId = job.rootJobId ?? job.id;
  const [root, revisits] = await Promise.all([
    reader.jobs.get(rootId),
    reader.jobs.where('rootJobId').equals(rootId).limit(longestChain).toArray(),
  ]);
  const jobs = visible(
    [root, ...revisits, job].filter((one) => one !== undefined),
    await reader.pendingWork(),
  );
  return [...new Map(jobs.map((one) => [one.id, one])).values()].toSorted((a, b) => a.requestedAt.localeCompare(b.requestedAt));
}
