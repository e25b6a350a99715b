import type { LocalTime } from '../base/now.ts';
import type { Business } from './business.ts';

type OpeningHours = Business['openingHours'];

/** Opening hours that are the same on every open day: all that a quick answer needs. */
export interface SameHours {
  /** Monday first, seven entries. */
  readonly days: readonly boolean[];
  readonly from: LocalTime;
  readonly to: LocalTime;
}

const usual = { from: '08:00', to: '17:00' };

/** The hours of the first open day, taken for all of them. */
export function sameHoursOf(openingHours: OpeningHours): SameHours {
  const { from, to } = openingHours.find((hours) => hours !== null) ?? usual;
  return { days: openingHours.map((hours) => hours !== null), from, to };
}

export function openingHoursOf({ days, from, to }: SameHours): OpeningHours {
  return days.map((open) => (open ? { from, to } : null));
}
