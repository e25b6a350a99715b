import { addDays, instantOf, localOf } from '../base/local-time.ts';
import type { Instant, Now } from '../base/now.ts';
import { readClock } from '../base/read-clock.ts';
import { type PastReading, readPast } from '../call/read-past.ts';

/**
 * When a call of a printed list was made, as it stands on the paper. A time alone is the first such time since the list
 * was printed: results are often entered a day later. Everything else as `readPast` reads it.
 */
export function readRungAt(text: string, printedAt: Instant, now: Now, country: string): PastReading {
  const clock = readClock(text.trim().toLowerCase());
  if (clock === null) return readPast(text, now, country);
  const printed = localOf(printedAt, now.zone).date;
  const first = [printed, addDays(printed, 1)]
    .map((date) => instantOf(date, clock, now.zone).instant)
    .find((at) => at >= printedAt.slice(0, 16) && at <= now.instant);
  return first === undefined ? readPast(text, now, country) : { ok: true, at: first };
}
