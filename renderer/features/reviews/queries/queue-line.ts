import type { Id } from '../../../../shared/domain/base/id.ts';
import { addDays, startOfDay } from '../../../../shared/domain/base/local-time.ts';
import type { Instant, Now } from '../../../../shared/domain/base/now.ts';
import { type Business, businessId } from '../../../../shared/domain/business/business.ts';
import { reviewNumbersOf } from '../../../../shared/domain/business/rule-numbers.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { goneReviewCalls } from '../../../../shared/domain/review/gone-reviews.ts';
import { reviews } from '../../../../shared/text/en/reviews.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** What a line of the queue says of a review: which job, and the question that it comes down to. */
export async function queueLine(reader: Reader, call: Call): Promise<string> {
  const [review] = visible(await reader.reviews.where('rootJobId').equals(call.subject).toArray(), await reader.pendingWork());
  const job = review && (await reader.jobs.get(review.jobId));
  return review === undefined || job === undefined ? reviews.kind : `${reviews.title(job.number)}. ${reviews.line[review.why]}`;
}

/** Reminders whose ten days are over: they leave the queue without a word. */
export async function goneFromQueue(reader: Reader, calls: readonly Call[], now: Now): Promise<ReadonlySet<Id>> {
  const roots = calls.map(({ subject }) => subject);
  const [rows, business] = await Promise.all([reader.reviews.where('rootJobId').anyOf(roots).toArray(), reader.business.get(businessId)]);
  return goneReviewCalls(calls, rows, now, business && reviewNumbersOf(business));
}

/**
 * A reminder is due on its first day or, put off, later: what was due longer ago than a reminder lasts is over. One day more,
 * because that first day was counted in the zone that the business had then.
 */
export function goneBefore(now: Now, business: Pick<Business, 'numbers'>): Instant {
  return startOfDay(addDays(now.date, -reviewNumbersOf(business).goneAfterDays), now.zone);
}
