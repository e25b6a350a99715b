import { addMinutes, instantOf, isZone, type Resolved } from '../base/local-time.ts';
import type { Instant, LocalTime } from '../base/now.ts';
import type { Problem, Result } from '../base/reason.ts';
import type { Slot } from './job.ts';

/** A slot on the line of time. What is not `exact` fell on a clock change and is shown to the person who booked it. */
export interface ResolvedSlot {
  readonly startsAt: Instant;
  readonly endsAt: Instant | null;
  readonly start: Resolved;
  readonly end: Resolved | null;
}

/**
 * The instants of a slot that was booked by the wall clock at the property. Problems: a zone that this machine does not
 * know; an end that is not after the start: work past midnight is a second appointment, and a slip of the keyboard
 * (14:00 to 3:00) is far more common.
 */
export function resolveSlot(slot: Slot): Result<ResolvedSlot> {
  if (!isZone(slot.zone)) return refused('zone', 'unknown-zone', { zone: slot.zone });
  if (slot.end !== null && slot.end <= slot.start) return refused('end', 'end-not-after-start', { start: slot.start, end: slot.end });
  const start = instantOf(slot.date, slot.start, slot.zone);
  if (slot.end === null) return { ok: true, value: { startsAt: start.instant, endsAt: null, start: start.resolved, end: null } };
  const end = instantOf(slot.date, slot.end, slot.zone);
  // A start inside a clock change can be moved past the end; then the length that was booked counts.
  const endsAt = end.instant > start.instant ? end.instant : addMinutes(start.instant, minutesOf(slot.end) - minutesOf(slot.start));
  return { ok: true, value: { startsAt: start.instant, endsAt, start: start.resolved, end: end.resolved } };
}

function minutesOf(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function refused(field: keyof Slot, code: string, params: Problem['params']): Result<ResolvedSlot> {
  return { ok: false, problems: [{ path: [field], code, params }] };
}
