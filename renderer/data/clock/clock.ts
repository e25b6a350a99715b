import { v7 } from 'uuid';
import type { Id } from '../../../shared/domain/base/id.ts';
import { makeNow } from '../../../shared/domain/base/local-time.ts';
import type { Instant, Now, Zone } from '../../../shared/domain/base/now.ts';

/** Milliseconds that `--now` moved the clock by; main and the window share it. */
let offset = 0;
/** The minute clock for screens, rounded down, so that a screen is drawn again at most once a minute. */
let minute = 0;
const listeners = new Set<() => void>();

/** The one place of the window that reads the machine's clock. */
function milliseconds(): number {
  return Date.now() + offset;
}

/** Milliseconds of a stopwatch that no change of the clock disturbs, for short spans such as between two key presses. */
export function stopwatch(): number {
  return performance.now();
}

export function setClockOffset(value: number): void {
  offset = value;
  tick();
}

export function currentInstant(): Instant {
  return new Date(milliseconds()).toISOString();
}

export function currentNow(zone: Zone): Now {
  return makeNow(currentInstant(), zone);
}

/** A UUIDv7: keys grow with time, so that new rows land together in every index. */
export function newId(): Id {
  return v7({ msecs: milliseconds() });
}

/** The instant of the present minute, for `useSyncExternalStore`. */
export function currentMinute(): Instant {
  return new Date(minute).toISOString();
}

export function onMinute(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tick(): void {
  const next = Math.floor(milliseconds() / 60_000) * 60_000;
  if (next === minute) return;
  minute = next;
  for (const listener of listeners) listener();
}

/**
 * Starts the minute clock. It looks every second rather than sleeping a minute: a laptop that slept, or whose clock
 * was set, shows the right state within a second.
 */
export function startMinuteClock(): void {
  tick();
  setInterval(tick, 1_000);
}

/** So many random bytes, fit for a salt. */
export function randomBytes(count: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(count));
}
