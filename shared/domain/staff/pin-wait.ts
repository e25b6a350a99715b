import { addMinutes, minutesBetween } from '../base/local-time.ts';
import type { Instant } from '../base/now.ts';

/** Wrong PINs in a row on this computer, and when the last was typed. */
export interface PinTries {
  readonly wrong: number;
  readonly lastAt: Instant | null;
}

export const noTries: PinTries = { wrong: 0, lastAt: null };

/** So many may be wrong before one has to wait. */
const freeTries = 5;
const firstWaitMinutes = 0.5;
const longestWaitMinutes = 15;

/** 4 to 8 digits, which is what fingers remember. */
export function isPin(typed: string): boolean {
  return /^\d{4,8}$/.test(typed);
}

/**
 * Until when no PIN is looked at; null while none has to be waited for. After five wrong ones half a minute, then twice as
 * long each time, up to a quarter of an hour; a clock that was set back makes nobody wait longer than that.
 */
export function waitUntil({ wrong, lastAt }: PinTries, now: Instant): Instant | null {
  if (lastAt === null || wrong < freeTries) return null;
  const minutes = Math.min(longestWaitMinutes, firstWaitMinutes * 2 ** (wrong - freeTries));
  const until = addMinutes(lastAt, minutes);
  return until <= now || minutesBetween(now, until) > longestWaitMinutes ? null : until;
}
