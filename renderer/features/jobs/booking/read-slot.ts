import { useMemo } from 'react';
import type { LocalDate, Now, Zone } from '../../../../shared/domain/base/now.ts';
import { readClock } from '../../../../shared/domain/base/read-clock.ts';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { readDay } from '../../../../shared/domain/job/read-day.ts';
import { type ResolvedSlot, resolveSlot } from '../../../../shared/domain/job/resolve-slot.ts';
import type { When } from '../commands/appointment-patches.ts';

/** Day and times as they were typed. */
export interface TypedSlot {
  readonly day: string;
  readonly from: string;
  readonly to: string;
}

/** A slot as it is understood while it is typed. `when` is null while it is to arrange or cannot be read. */
export interface ReadSlot {
  readonly when: When;
  readonly date: LocalDate | null;
  readonly resolved: ResolvedSlot | null;
  readonly problems: readonly Problem[];
}

const nothing: ReadSlot = { when: null, date: null, resolved: null, problems: [] };

/** `readSlot`, computed again only when one of its words changes. */
export function useReadSlot({ day, from, to }: TypedSlot, now: Now, country: string, zone: Zone): ReadSlot {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the moment counts, the object is a new one at each drawing
  return useMemo(() => readSlot({ day, from, to }, now, country, zone), [day, from, to, now.instant, country, zone]);
}

/** Understands what is said of the time. An empty day is "to arrange". */
export function readSlot({ day, from, to }: TypedSlot, now: Now, country: string, zone: Zone): ReadSlot {
  if (day.trim() === '') return from.trim() === '' && to.trim() === '' ? nothing : refused('day', 'start-without-day', null);
  const date = readDay(day, now, country);
  if (date === null) return refused('day', 'day-unread', null);
  if (from.trim() === '') return refused('from', 'start-missing', date);
  const start = readClock(from);
  if (start === null) return refused('from', 'time-unread', date);
  const end = to.trim() === '' ? null : readClock(to, start);
  if (to.trim() !== '' && end === null) return refused('to', 'time-unread', date);
  const when = { date, start, end };
  const resolved = resolveSlot({ ...when, zone });
  if (!resolved.ok)
    return { when: null, date, resolved: null, problems: resolved.problems.map(({ code, params }) => ({ path: ['to'], code, params })) };
  return { when, date, resolved: resolved.value, problems: [] };
}

function refused(field: keyof TypedSlot, code: string, date: LocalDate | null): ReadSlot {
  return { when: null, date, resolved: null, problems: [{ path: [field], code, params: {} }] };
}
