import { earlierOf } from '../base/local-time.ts';
import type { Instant } from '../base/now.ts';
import type { CallAttempt, CallOutcome } from '../call/call.ts';
import type { Job } from '../job/job.ts';

/** The last time that we and a customer had to do with each other, and how. */
export interface LastContact {
  readonly at: Instant;
  readonly how: 'spoke' | 'asked' | 'visited';
}

/** Outcomes in which they heard us. A voicemail is an attempt, not a contact (RULES section 2). */
const heard: ReadonlySet<CallOutcome> = new Set(['spoke', 'sent-message', 'declined', 'do-not-contact', 'told-at-door']);

/**
 * The latest of: they heard us on a call, they asked for a job, we were there. What lies ahead of `now` does not count;
 * null when there was nothing yet.
 */
export function lastContact(
  attempts: readonly Pick<CallAttempt, 'outcome' | 'at'>[],
  jobs: readonly Pick<Job, 'requestedAt' | 'completedAt'>[],
  now: Instant,
): LastContact | null {
  const contacts: LastContact[] = [
    ...attempts.filter(({ outcome }) => heard.has(outcome)).map(({ at }) => ({ at, how: 'spoke' as const })),
    ...jobs.map(({ requestedAt }) => ({ at: requestedAt, how: 'asked' as const })),
    ...jobs.flatMap(({ completedAt }) => (completedAt === null ? [] : [{ at: completedAt, how: 'visited' as const }])),
  ];
  return contacts
    .filter(({ at }) => at <= now)
    .reduce<LastContact | null>((last, one) => (last === null || one.at > last.at ? one : last), null);
}

/** Since when somebody is a customer: the first job that they asked for, or the day on which they were written down. */
export function customerSince(createdAt: Instant, jobs: readonly Pick<Job, 'requestedAt'>[]): Instant {
  return jobs.reduce((first, { requestedAt }) => earlierOf(requestedAt, first), createdAt);
}
