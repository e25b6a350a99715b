import type { Id } from '../base/id.ts';
import { addMinutes, earlierOf } from '../base/local-time.ts';
import type { Instant } from '../base/now.ts';
import type { CalendarDay } from './view-days.ts';

/** A stretch of the line of time with room for so many of what has a moment and no length. */
export interface Stretch {
  readonly from: Instant;
  readonly before: Instant;
  readonly room: number;
  /** True where the first are told of more than there is room for; else more are only counted. */
  readonly cut: boolean;
}

/** What is called or due at about one time, more than there is room for side by side. */
export interface Crowd {
  readonly from: Instant;
  readonly before: Instant;
  readonly count: number;
  /** True where the first of it are told and these are the others. */
  readonly rest: boolean;
}

const halfHour = 30;
/** What stands side by side in a column of a week, in the wide column of a day, and where somebody looks closer. */
const room = { week: 2, day: 6, opened: 12 } as const;

/** The half hours of these days. @param opened the one that somebody looks at */
export function halfHoursOf(days: readonly CalendarDay[], opened: Instant | null): Stretch[] {
  const usual = days.length === 1 ? room.day : room.week;
  return days.flatMap(({ from, before }) => {
    const own: Stretch[] = [];
    for (let at = from; at < before; at = addMinutes(at, halfHour)) {
      const end = earlierOf(addMinutes(at, halfHour), before);
      own.push({ from: at, before: end, room: at === opened ? room.opened : usual, cut: at === opened });
    }
    return own;
  });
}

/** The place of the stretch that a moment lies in, -1 for none. They are in order. */
export function stretchAt(stretches: readonly Pick<Stretch, 'from' | 'before'>[], moment: Instant): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.before ?? '') <= moment) low = middle + 1;
    else high = middle;
  }
  return (stretches[low]?.from ?? '~') <= moment ? low : -1;
}

/**
 * Gathers what has no room side by side. Nothing is lost: what is drawn and what the crowds count is everything.
 * @param points what is told, in the order of time
 * @param beyond how many more each half hour has
 */
export function gather<P extends { readonly id: Id; readonly startsAt: Instant }>(
  points: readonly P[],
  halfHours: readonly Stretch[],
  beyond: readonly number[],
): { readonly drawn: readonly P[]; readonly crowds: readonly Crowd[] } {
  const own = halfHours.map((): P[] => []);
  const elsewhere: P[] = [];
  for (const point of points) (own[stretchAt(halfHours, point.startsAt)] ?? elsewhere).push(point);
  const crowds: Crowd[] = [];
  const drawn = halfHours.flatMap(({ from, before, room: fits, cut }, at) => {
    const told = own[at] ?? [];
    const all = told.length + (beyond[at] ?? 0);
    if (all <= fits) return told;
    const first = cut ? told.slice(0, fits) : [];
    crowds.push({ from, before, count: all - first.length, rest: first.length > 0 });
    return first;
  });
  return { drawn: [...elsewhere, ...drawn], crowds };
}
