import { minutesBetween } from '../base/local-time.ts';
import type { Meeting, MeetingItem } from './meeting.ts';

/** Whoever leaves a meeting open ends it on another day: no meeting is longer than this. In minutes. */
const longest = 12 * 60;

/** True where a meeting was ended long after the team had gone: when it was over nobody knows. */
export function wasLeftOpen({ startedAt, endedAt }: Pick<Meeting, 'startedAt' | 'endedAt'>): boolean {
  return startedAt !== null && endedAt !== null && minutesBetween(startedAt, endedAt) > longest;
}

/**
 * How long a meeting took, in whole minutes from 1 on: from its beginning to its end, and for one that was left open what
 * the clocks of its items counted. Null while it is not over, and where nothing was counted.
 */
export function meetingTook(
  meeting: Pick<Meeting, 'startedAt' | 'endedAt'>,
  items: readonly Pick<MeetingItem, 'seconds'>[],
): number | null {
  const { startedAt, endedAt } = meeting;
  if (startedAt === null || endedAt === null) return null;
  if (!wasLeftOpen(meeting)) return Math.max(1, Math.round(minutesBetween(startedAt, endedAt)));
  const counted = items.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0);
  return counted === 0 ? null : Math.max(1, Math.round(counted / 60));
}
