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

/** What is known of a local date: its midnight as if it were UTC, and how far its clocks are ahead of UTC (ms). */
interface Day {
  readonly midnight: number;
  /** Null on days on which the clocks change. */
  readonly offset: number | null;
}

/**
 * Turns dates that were read into instants of one zone. Converting wall time is slow, so the offset of each date is
 * worked out once: where midnight and the next midnight have the same offset, so has all that lies between.
 */
export function createMomentReader(zone: Zone): (read: ReadDate) => ReadMoment {
  const days = new Map<LocalDate, Day>();

  function dayOf(date: LocalDate): Day {
    let day = days.get(date);
    if (day === undefined) {
      const midnight = Date.parse(`${date}T00:00:00.000Z`);
      const next = new Date(midnight + dayMs).toISOString().slice(0, 10);
      const offset = midnightOffset(date, zone);
      day = { midnight, offset: offset === midnightOffset(next, zone) ? offset : null };
      days.set(date, day);
    }
    return day;
  }

  function wallInstant(date: LocalDate, time: LocalTime): number {
    const { midnight, offset } = dayOf(date);
    return offset === null ? Date.parse(instantOf(date, time, zone).instant) : midnight + timeMs(time) - offset;
  }

  function wallOf(ms: number): { date: LocalDate; time: LocalTime } {
    const { offset } = dayOf(new Date(ms).toISOString().slice(0, 10));
    const wall = offset === null ? null : new Date(ms + offset).toISOString();
    if (wall !== null && dayOf(wall.slice(0, 10)).offset === offset) return { date: wall.slice(0, 10), time: wall.slice(11, 16) };
    return localOf(new Date(ms).toISOString(), zone);
  }

  return (read) => {
    const time = read.time ?? assumedTime;
    const timeKnown = read.time !== null;
    if (read.offset === null) {
      const instant = new Date(wallInstant(read.date, time) + read.seconds * 1000).toISOString();
      return { instant, date: read.date, time, timeKnown };
    }
    // Said in another zone: what the wall clock here showed is worked out from the instant.
    const ms = Date.parse(`${read.date}T00:00:00.000Z`) + timeMs(time) + read.seconds * 1000 - read.offset * 60_000;
    return { instant: new Date(ms).toISOString(), ...wallOf(ms), timeKnown };
  };
}

/** Milliseconds from midnight to a wall time. */
function timeMs(time: LocalTime): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000;
}

/** Milliseconds by which clocks are ahead of UTC at the midnight that begins `date`; null where that is not plain. */
function midnightOffset(date: LocalDate, zone: Zone): number | null {
  const midnight = instantOf(date, '00:00', zone);
  return midnight.resolved === 'exact' ? Date.parse(`${date}T00:00:00.000Z`) - Date.parse(midnight.instant) : null;
}
