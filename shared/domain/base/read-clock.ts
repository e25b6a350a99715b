import type { LocalTime } from './now.ts';

/** `9`, `930`, `9:30`, `9.30`, `14h30`, each with `am`, `pm`, `a`, `p` behind it. */
const clock = /^(\d{1,2})(?:[:.h ]?([0-5]\d))?\s*([ap])?\.?m?\.?$/i;

/** A bare hour up to this one is in the afternoon: nobody books a visit for three at night without saying so. */
const lastAfternoonHour = 6;

/**
 * Reads a time of day as it is said on the phone; null when it is none. `2` is two in the afternoon, `7` seven in the
 * morning; a leading zero or a half of the day is taken at its word. `noon` and `midday` count.
 *
 * @param after for the end of a slot: an hour that would lie before it is taken for the afternoon (`9` to `1`).
 */
export function readClock(text: string, after?: LocalTime): LocalTime | null {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === 'noon' || trimmed === 'midday') return '12:00';
  const found = clock.exec(trimmed);
  if (found === null) return null;
  const [, hourText = '', minutes = '00', half] = found;
  const hour = Number(hourText);
  if (half !== undefined) return hour < 1 || hour > 12 ? null : timeOf((hour % 12) + (half === 'p' ? 12 : 0), minutes);
  if (hour > 23) return null;
  const bare = !hourText.startsWith('0') && hour > 0 && hour < 12;
  const evening = bare && (hour <= lastAfternoonHour || (after !== undefined && timeOf(hour, minutes) <= after));
  return timeOf(evening ? hour + 12 : hour, minutes);
}

function timeOf(hour: number, minutes: string): LocalTime {
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}
