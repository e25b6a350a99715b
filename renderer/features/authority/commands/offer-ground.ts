import type { Id } from '../../../../shared/domain/base/id.ts';
import { addDays } from '../../../../shared/domain/base/local-time.ts';
import type { LocalDate } from '../../../../shared/domain/base/now.ts';
import type { Complaint } from '../../../../shared/domain/complaint/complaint.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import { monthBounds, monthOf } from '../../../../shared/domain/offer/month-spending.ts';
import type { Offer } from '../../../../shared/domain/offer/offer.ts';
import type { Policy } from '../../../../shared/domain/policy/policy.ts';
import type { Recovery } from '../../../../shared/domain/recovery/recovery.ts';
import type { Staff } from '../../../../shared/domain/staff/staff.ts';
import { currentInstant } from '../../../data/clock/clock.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** What an offer is about: what is being put right, or a complaint. */
export interface OfferAbout {
  readonly recoveryId: Id | null;
  readonly complaintId: Id | null;
}

/** What an offer is judged by. */
export interface OfferGround {
  readonly policies: readonly Policy[];
  /** Those of the month, and for the hours around midnight of the month before. */
  readonly offers: readonly Offer[];
  readonly staff: readonly Staff[];
}

/** Every version of the policy; a business writes a few in a year. */
export async function readPolicies(reader: Reader): Promise<Policy[]> {
  return visible(
    await reader.policies.where('[live+version]').between([1, 0], [1, Number.MAX_SAFE_INTEGER]).toArray(),
    await reader.pendingWork(),
  );
}

/** What was offered from the first of the month of `from` on: some dozens, as a rule. */
export async function readOffersFrom(reader: Reader, from: LocalDate, to?: LocalDate): Promise<Offer[]> {
  const last = to === undefined ? '9999-12-31' : monthBounds(monthOf(to))[1];
  const rows = await reader.offers
    .where('[live+offeredOn]')
    .between([1, monthBounds(monthOf(from))[0]], [1, last], true, true)
    .toArray();
  return visible(rows, await reader.pendingWork());
}

/** @param on the date of an offer that is there; without one, today, whose date no zone on earth has before yesterday in UTC. */
export async function loadGround(reader: Reader, on: LocalDate = addDays(currentInstant().slice(0, 10), -1)): Promise<OfferGround> {
  const [policies, offers, staff] = await Promise.all([
    readPolicies(reader),
    readOffersFrom(reader, on),
    reader.staff.where('[live+name]').between([1, ''], [1, '￿']).toArray(),
  ]);
  return { policies, offers, staff };
}

/** What an offer is about, with both ways to it: a complaint leads to what is put right for it, and that back to it. */
export interface AboutRows {
  readonly recovery: Recovery | null;
  readonly complaint: Complaint | null;
  readonly job: Job | null;
}

export async function readAbout(reader: Reader, { recoveryId, complaintId }: OfferAbout): Promise<AboutRows> {
  const recovery = recoveryId === null ? await recoveryOf(reader, complaintId) : await reader.recoveries.get(recoveryId);
  const wanted = complaintId ?? recovery?.complaintId ?? null;
  const complaint = wanted === null ? undefined : await reader.complaints.get(wanted);
  const jobId = recovery?.jobId ?? complaint?.jobId ?? null;
  const job = jobId === null ? undefined : await reader.jobs.get(jobId);
  return { recovery: live(recovery), complaint: live(complaint), job: live(job) };
}

async function recoveryOf(reader: Reader, complaintId: Id | null): Promise<Recovery | undefined> {
  if (complaintId === null) return undefined;
  const found = await reader.recoveries.where('complaintId').equals(complaintId).toArray();
  return found.find((recovery) => recovery.live === 1 && recovery.state === 'open') ?? found.find((recovery) => recovery.live === 1);
}

function live<R extends { readonly live: 0 | 1 }>(row: R | undefined): R | null {
  return row === undefined || row.live === 0 ? null : row;
}
