import { addMonths, daysBetween, localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Instant, Now } from '../../../../shared/domain/base/now.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import { revisit } from '../../../../shared/text/en/booking.ts';

/** How long ago a visit was, in words for the phone. */
export function agoWords(at: Instant, now: Now): string {
  const date = localOf(at, now.zone).date;
  const days = Math.max(0, daysBetween(date, now.date));
  if (days < 60) return revisit.daysAgo(days);
  if (addMonths(date, 12) > now.date) return revisit.monthsAgo(Math.floor(days / 30.4));
  return revisit.yearsAgo(Math.floor(days / 365.2));
}

/** When we were there for a job, as far as it is known: a job from a file may have no end. */
export function visitMoment(job: Pick<Job, 'completedAt' | 'requestedAt'>): Instant {
  return job.completedAt ?? job.requestedAt;
}

/** What we found then, in one sentence. */
export function foundWords(job: Job, now: Now): string {
  const when = agoWords(visitMoment(job), now);
  const finding = job.finding || job.explanation || job.workDone;
  if (finding === '') return revisit.there(when);
  return revisit.thereAndFound(when, shorten(finding), job.certainty === null ? '' : revisit.certainties[job.certainty]);
}

const longestQuote = 160;

/** A quote that leaves room for the rest; the whole stands on the job. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote).trimEnd()}…`;
}
