import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { laterOf } from '../../../../shared/domain/base/local-time.ts';
import type { Instant, LocalDate, LocalTime } from '../../../../shared/domain/base/now.ts';
import { type Carried, carryBy, carryTo, stretchBy } from '../../../../shared/domain/calendar/carry.ts';
import type { Wall } from '../../../../shared/domain/calendar/wall.ts';
import { calendar as words } from '../../../../shared/text/en/calendar.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useNow, useProgram, useRunCommand } from '../../../data/react/program.tsx';
import type { ShownEntry } from '../queries/read-calendar.ts';
import { isPast, type Moving, newJobOn, putOf, takeUp } from './moving.ts';

/** What can be done with an entry that is to stand elsewhere. */
export interface MovingWays {
  /** Takes an entry up, moved by `by` at once; says why where it stays. */
  readonly take: (entry: ShownEntry, by?: { readonly days?: number; readonly slots?: number }) => void;
  /** A new job on that day, at `at` or at the first time that is free of mind. */
  readonly takeNew: (date: LocalDate) => void;
  readonly by: (step: { readonly days?: number; readonly slots?: number }) => void;
  readonly stretch: (slots: number) => void;
  readonly goTo: (date: LocalDate, time: LocalTime | null) => void;
  /** Puts down what is carried. */
  readonly put: () => Promise<void>;
  readonly leave: () => void;
  /** Put down by the mouse in one go; answers whether it stays there. */
  readonly putAt: (entry: ShownEntry, carried: Carried) => Promise<boolean>;
  readonly bookAt: (date: LocalDate, at: Wall | null) => void;
}

/** @param onEnd where the focus goes: to the entry that was put or left, and where it stands then; null for something new */
export function useMoving(onEnd: (entry: { readonly id: Id; readonly startsAt: Instant } | null) => void): {
  readonly moving: Moving | null;
  readonly ways: MovingWays;
} {
  const { kernel, business } = useProgram();
  const now = useNow();
  const run = useRunCommand();
  const [, navigate] = useLocation();
  const [moving, setMoving] = useState<Moving | null>(null);
  const change = (to: (carried: Carried) => Carried): void => setMoving((was) => was && { ...was, carried: to(was.carried) });
  const end = (entry: Parameters<typeof onEnd>[0]): void => {
    setMoving(null);
    onEnd(entry);
  };
  /** Runs the feature's own command and says what came of it. */
  const carryOut = async (entry: ShownEntry, carried: Carried): Promise<boolean> => {
    const put = putOf({ entry, carried }, business.zone);
    if (isPast({ entry, carried }, put, now)) return refuse(words.past);
    if (entry.move === null) return refuse(entry.fixed);
    const { startsAt, endsAt } = put;
    const moved = await entry.move(run, { startsAt, endsAt, date: carried.start.date, wholeDay: carried.wholeDay });
    if (!moved.ok) return refuse(moved.said);
    if (moved.operationId !== null) notify({ tone: 'done', text: moved.said, action: undoAction(kernel, moved.operationId) });
    return true;
  };
  const book = ({ start, end }: Carried): void => {
    const slot = new URLSearchParams({ day: start.date, from: start.time, ...(end !== null && { to: end.time }) });
    navigate(`/jobs/new?${slot}`);
  };
  const ways: MovingWays = {
    take: (entry, by = {}) => {
      if (entry.move === null) return void refuse(entry.fixed);
      const taken = takeUp(entry);
      setMoving({ ...taken, carried: carryBy(taken.carried, by) });
    },
    takeNew: (date) => setMoving(newJobOn(laterOf(date, now.date), now, business)),
    by: (step) => change((carried) => carryBy(carried, step)),
    stretch: (slots) => change((carried) => stretchBy(carried, slots)),
    goTo: (date, time) => change((carried) => carryTo(carried, { date, time: carried.wholeDay ? '00:00' : (time ?? carried.start.time) })),
    put: async () => {
      if (moving === null) return;
      const { entry, carried } = moving;
      if (entry === null) {
        if (isPast(moving, putOf(moving, business.zone), now)) refuse(words.past);
        else book(carried);
        return;
      }
      if (await carryOut(entry, carried)) end({ id: entry.id, startsAt: putOf(moving, business.zone).startsAt });
    },
    leave: () => {
      if (moving !== null) end(moving.entry);
    },
    putAt: carryOut,
    bookAt: (date, at) => {
      const fresh = newJobOn(date, now, business);
      const carried = at === null ? fresh.carried : carryTo(fresh.carried, at);
      if (isPast({ entry: null, carried }, putOf({ entry: null, carried }, business.zone), now)) return void refuse(words.past);
      book(carried);
    },
  };
  return { moving, ways };
}

function refuse(why: string): false {
  notify({ tone: 'problem', text: why });
  return false;
}
