import { minutesBetween } from '../base/local-time.ts';
import type { Meeting, MeetingItem } from './meeting.ts';

/** Whoever leaves a meeting open ends it on another day: no meeting is longer than this. In minutes. */
const longest = 12 * 60;

/** True where a meeting was ended long after the team had gone, or after somebody set the clock back: when it was over nobody knows. */
export function isEndUnknown({ startedAt, endedAt }: Pick<Meeting, 'startedAt' | 'endedAt'>): boolean {
  if (startedAt === null || endedAt === null) return false;
  const minutes = minutesBetween(startedAt, endedAt);
  return minutes < 0 || minutes > longest;
}

/**
 * How long a meeting took, in whole minutes from 1 on: from its beginning to its end, and where its end is unknown what
 * the clocks of its items counted. Null while it is not over, and where nothing was counted.
 */
export function meetingTook(
  meeting: Pick<Meeting, 'startedAt' | 'endedAt'>,
  items: readonly Pick<MeetingItem, 'seconds'>[],
): number | null {
  const { startedAt, endedAt } = meeting;
  if (startedAt === null || endedAt === null) return null;
  if (!isEndUnknown(meeting)) return Math.max(1, Math.round(minutesBetween(startedAt, endedAt)));
  const counted = items.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0);
  return counted === 0 ? null : Math.max(1, Math.round(counted / 60));
}
