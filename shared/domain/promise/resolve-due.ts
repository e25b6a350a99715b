import { addDays, addMinutes, instantOf, isZone, type Resolved, startOfDay } from '../base/local-time.ts';
import type { Instant, LocalDate, LocalTime, Zone } from '../base/now.ts';
import type { Result } from '../base/reason.ts';

/** By when, as it was said: a local day, and a time where one was named. */
export interface SpokenDue {
  readonly dueOn: LocalDate;
  readonly dueTime: LocalTime | null;
}

/** The moment; what is not `exact` fell on a clock change and is shown before it is saved, as with a visit's slot. */
export interface ResolvedDue {
  readonly dueAt: Instant;
  readonly resolved: Resolved;
}

const aMillisecond = 1 / 60_000;

/** The first instant after the day that was named: from then on a promise that is still open was missed (RULES section 4). */
export function dayOver(dueOn: LocalDate, zone: Zone): Instant {
  return startOfDay(addDays(dueOn, 1), zone);
}

/** The moment that is meant: the named time, else the last one of that day. Problem: a zone that this machine does not know. */
export function resolveDue({ dueOn, dueTime }: SpokenDue, zone: Zone): Result<ResolvedDue> {
  if (!isZone(zone)) return { ok: false, problems: [{ path: ['due'], code: 'unknown-zone', params: { zone } }] };
  if (dueTime === null) return { ok: true, value: { dueAt: addMinutes(dayOver(dueOn, zone), -aMillisecond), resolved: 'exact' } };
  const { instant, resolved } = instantOf(dueOn, dueTime, zone);
  return { ok: true, value: { dueAt: instant, resolved } };
}
