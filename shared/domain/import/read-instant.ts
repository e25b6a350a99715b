import { instantOf, localOf } from '../base/local-time.ts';
import type { Instant, LocalDate, LocalTime, Zone } from '../base/now.ts';
import type { ReadDate } from './read-date.ts';

/** A moment with the wall clock's reading of it in the zone of the reader. */
export interface ReadMoment {
  readonly instant: Instant;
  readonly date: LocalDate;
  /** Noon where only the day is known. */
  readonly time: LocalTime;
  readonly timeKnown: boolean;
}

/**
 * The wall time that stands for a day without one: noon is the same day in every zone that the business may later look
 * from, and no clock change falls on it.
 */
const assumedTime = '12:00';

const dayMs = 86_400_000;

/**
 * Turns dates that were read into instants of one zone. Converting wall time is slow, so the offset of each date is
 * worked out once: where midnight and the next midnight have the same offset, so has all that lies between.
 */
export function createMomentReader(zone: Zone): (read: ReadDate) => ReadMoment {
  const offsets = new Map<LocalDate, number | null>();

  function offsetOn(date: LocalDate): number | null {
    let offset = offsets.get(date);
    if (offset === undefined) {
      const next = new Date(Date.parse(`${date}T00:00:00.000Z`) + dayMs).toISOString().slice(0, 10);
      const [start, end] = [midnightOffset(date, zone), midnightOffset(next, zone)];
      offset = start === end ? start : null;
      offsets.set(date, offset);
    }
    return offset;
  }

  function wallInstant(date: LocalDate, time: LocalTime): number {
    const offset = offsetOn(date);
    return offset === null ? Date.parse(instantOf(date, time, zone).instant) : Date.parse(`${date}T${time}:00.000Z`) - offset;
  }

  function wallOf(ms: number): { date: LocalDate; time: LocalTime } {
    const offset = offsetOn(new Date(ms).toISOString().slice(0, 10));
    const wall = offset === null ? null : new Date(ms + offset).toISOString();
    if (wall !== null && offsetOn(wall.slice(0, 10)) === offset) return { date: wall.slice(0, 10), time: wall.slice(11, 16) };
    return localOf(new Date(ms).toISOString(), zone);
  }

  return (read) => {
    const time = read.time ?? assumedTime;
    const asUtc = Date.parse(`${read.date}T${time}:00.000Z`);
    const ms = (read.offset === null ? wallInstant(read.date, time) : asUtc - read.offset * 60_000) + read.seconds * 1000;
    const instant = new Date(ms).toISOString();
    if (read.offset === null) return { instant, date: read.date, time, timeKnown: read.time !== null };
    // Said in another zone: what the wall clock here showed is worked out from the instant.
    return { instant, ...wallOf(ms), timeKnown: read.time !== null };
  };
}

/** Milliseconds by which clocks are ahead of UTC at the midnight that begins `date`; null where that is not plain. */
function midnightOffset(date: LocalDate, zone: Zone): number | null {
  const midnight = instantOf(date, '00:00', zone);
  return midnight.resolved === 'exact' ? Date.parse(`${date}T00:00:00.000Z`) - Date.parse(midnight.instant) : null;
}
