import { type BusinessCalendar, nextBusinessDay } from '../base/business-calendar.ts';
import type { Id } from '../base/id.ts';
import { addDays, addMinutes, startOfDay, weekStart } from '../base/local-time.ts';
import type { Instant, LocalDate, Now } from '../base/now.ts';
import type { CallKind } from './call.ts';
import { type CallNumbers, callDefaults, callTraits } from './call-defaults.ts';
import { isAsleep } from './is-asleep.ts';

/** The groups of *Today* from the top; `later` is everything after `lastDayOfWeek`. */
export const queueGroups = ['overdue', 'now', 'later-today', 'this-week', 'later'] as const;
export type QueueGroup = (typeof queueGroups)[number];

/** What the queue needs of an open call; a call row is one. */
export interface QueueEntry {
  readonly id: Id;
  readonly kind: CallKind;
  readonly rank: number;
  readonly dueAt: Instant;
  readonly dueIs: 'by' | 'from';
}

/** The moments that part the groups, computed once for a whole queue: entries are compared with them as text. */
export interface QueueBounds {
  readonly now: Instant;
  /** What came up again before this has had its time. */
  readonly upAgainBefore: Instant;
  readonly dayStarts: Instant;
  readonly dayEnds: Instant;
  /** The end of `lastDayOfWeek`. */
  readonly weekEnds: Instant;
}

/**
 * The last day that counts as this week: Sunday, or the next day on which the business works where that comes after it.
 * What was put off to the next opening hours on a Friday evening or a Sunday stands in sight with it.
 */
export function lastDayOfWeek({ date, zone }: Now, calendar: BusinessCalendar): { readonly date: LocalDate; readonly isSunday: boolean } {
  const sunday = addDays(weekStart(date), 6);
  const next = nextBusinessDay(date, calendar, zone);
  return next !== null && next > sunday ? { date: next, isSunday: false } : { date: sunday, isSunday: true };
}

/** The day and the week (from Monday) are the business's. */
export function queueBounds(now: Now, calendar: BusinessCalendar, numbers: CallNumbers = callDefaults): QueueBounds {
  return {
    now: now.instant,
    upAgainBefore: addMinutes(now.instant, -numbers.comesUpAgainGrace),
    dayStarts: startOfDay(now.date, now.zone),
    dayEnds: startOfDay(addDays(now.date, 1), now.zone),
    weekEnds: startOfDay(addDays(lastDayOfWeek(now, calendar).date, 1), now.zone),
  };
}

/**
 * Where an open call stands in *Today* (RULES section 2).
 * Overdue: somebody waits and the time has passed (a call that comes up again has an hour first); or the day has passed
 * for what has a day only; and a double deviation always. Now: somebody waits and it is due today. Later today: it
 * comes up again later, or nobody waits for it; reviews and our own questions never become overdue. Then the rest of
 * the week, and what is after it. Null: nowhere yet, an alarm that is asleep.
 */
export function groupOf(entry: QueueEntry, bounds: QueueBounds): QueueGroup | null {
  if (entry.kind === 'double-deviation') return isAsleep(entry, bounds.now) ? null : 'overdue';
  if (entry.dueAt >= bounds.weekEnds) return 'later';
  if (entry.dueAt >= bounds.dayEnds) return 'this-week';
  switch (callTraits[entry.kind].urgency) {
    case 'quiet':
      return 'later-today';
    case 'dated':
      return entry.dueAt < bounds.dayStarts ? 'overdue' : 'later-today';
    case 'owed':
      return entry.dueIs === 'by' ? groupOfDeadline(entry.dueAt, bounds) : groupOfReturn(entry.dueAt, bounds);
  }
}

function groupOfDeadline(dueAt: Instant, { now }: QueueBounds): QueueGroup {
  return dueAt < now ? 'overdue' : 'now';
}

function groupOfReturn(dueAt: Instant, { now, upAgainBefore }: QueueBounds): QueueGroup {
  if (dueAt > now) return 'later-today';
  return dueAt < upAgainBefore ? 'overdue' : 'now';
}
