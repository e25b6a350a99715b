import type { LocalTime } from '../domain/base/now.ts';
import { readClock } from '../domain/base/read-clock.ts';

/** What stands in a field of a time of day, read: empty where nothing is typed, null where it cannot be read. */
export type TypedTime = LocalTime | '' | null;

/**
 * Reads a field of a time of day.
 * @param after a time that it follows: a bare hour that would lie before it is taken for the afternoon
 */
export function readTime(typed: string, after?: string): TypedTime {
  return typed.trim() === '' ? '' : readClock(typed, after);
}
