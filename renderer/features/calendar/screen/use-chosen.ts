import { useMemo, useRef, useState } from 'react';
import { daysBetween } from '../../../../shared/domain/base/local-time.ts';
import type { Instant } from '../../../../shared/domain/base/now.ts';
import { type CalendarAnswer, type ShownCrowd, type Stop, stopsOf } from '../queries/read-calendar.ts';

/** About a second and a half: what is drawn anew elsewhere comes a little later. */
const framesHeld = 90;
/** An entry that has not come by then is gathered with others. */
const framesForItself = 45;

/** Which entry is chosen, and the way over the others by arrow keys: up and down in time, left and right by day. */
export function useChosen({ entries, crowds }: Pick<CalendarAnswer, 'entries' | 'crowds'>) {
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [onEntry, setOnEntry] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const stops = useMemo(() => stopsOf(entries, crowds), [entries, crowds]);
  const chosen = entries.find(({ id }) => id === chosenId) ?? null;
  const elementOf = (id: string) => box.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"]`) ?? null;
  const focus = (id: string): void => {
    elementOf(id)?.focus();
    elementOf(id)?.scrollIntoView({ block: 'nearest' });
  };
  const all = (): HTMLElement[] => [...(box.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
  /** What was moved or opened is drawn anew, a little later: it keeps the focus unless somebody goes on. */
  const holdFocus = (find: (frames: number) => HTMLElement | null, frames = framesHeld): void => {
    const found = find(frames);
    if (document.activeElement === null || document.activeElement === document.body) {
      found?.focus();
      found?.scrollIntoView({ block: 'nearest' });
    } else if (found !== document.activeElement && frames < framesHeld) return;
    if (frames > 0) requestAnimationFrame(() => holdFocus(find, frames - 1));
  };
  const leaveFocus = (): void => (document.activeElement as HTMLElement | null)?.blur();
  const crowdAt = (at: Instant): HTMLElement | null =>
    all().find(({ dataset }) => (dataset['at'] ?? '') <= at && at < (dataset['crowd'] ?? '')) ?? null;
  const drawn = (): Stop[] => {
    const ids = new Set(all().map((one) => one.dataset['entry']));
    return stops.filter(({ id }) => ids.has(id));
  };
  const step = (way: 'up' | 'down' | 'left' | 'right'): void => {
    const there = drawn();
    const at = there.findIndex(({ id }) => id === chosenId);
    const from = there[at];
    const next = way === 'up' ? there[at - 1] : way === 'down' ? there[at + 1] : from && besides(there, from, way);
    if (next !== undefined) focus(next.id);
  };
  return {
    chosen,
    chosenId,
    /** The one that Tab reaches. */
    tabbedId: (stops.find(({ id }) => id === chosenId) ?? stops[0])?.id ?? null,
    onEntry,
    box,
    step,
    choose: ({ id }: Pick<Stop, 'id'>): void => {
      setChosenId(id);
      setOnEntry(true);
    },
    leave: (): void => setOnEntry(false),
    isDrawn: (id: string): boolean => elementOf(id) !== null,
    /** Leads to an entry, or, where it is gathered, to what it is gathered in. */
    want: (id: string, at: Instant): void => {
      setChosenId(id);
      leaveFocus();
      holdFocus((frames) => elementOf(id) ?? (frames < framesForItself ? crowdAt(at) : null));
    },
    /** Leads to the first of what was gathered. */
    wantFirstOf: ({ from, before }: Pick<ShownCrowd, 'from' | 'before'>): void => {
      leaveFocus();
      const isOf = ({ at = '', crowd }: DOMStringMap): boolean => crowd === undefined && from <= at && at < before;
      holdFocus(() => (box.current?.querySelector('[data-view="day"]') && all().find(({ dataset }) => isOf(dataset))) ?? null);
    },
  };
}

/** The entry of the nearest other day whose time is nearest. */
function besides(all: readonly Stop[], { place }: Stop, way: 'left' | 'right'): Stop | undefined {
  const away = (entry: Stop): number => daysBetween(place.start.date, entry.place.start.date) * (way === 'left' ? -1 : 1);
  const nearest = Math.min(...all.map(away).filter((days) => days > 0));
  const there = all.filter((entry) => away(entry) === nearest);
  return there.find((entry) => entry.place.start.time >= place.start.time) ?? there.at(-1);
}
