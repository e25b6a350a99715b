import { useRef, useState } from 'react';
import { daysBetween } from '../../../../shared/domain/base/local-time.ts';
import type { ShownEntry } from '../queries/read-calendar.ts';

/** About two thirds of a second. */
const framesHeld = 40;

/** Which entry is chosen, and the way over the others by arrow keys: up and down in time, left and right by day. */
export function useChosen(entries: readonly ShownEntry[]) {
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [onEntry, setOnEntry] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const chosen = entries.find(({ id }) => id === chosenId) ?? null;
  const elementOf = (id: string) => box.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"]`) ?? null;
  const focus = (id: string): void => {
    elementOf(id)?.focus();
    elementOf(id)?.scrollIntoView({ block: 'nearest' });
  };
  /** An entry that was moved is drawn anew elsewhere, a little later: it keeps the focus unless somebody goes on. */
  const holdFocus = (id: string, frames = framesHeld): void => {
    const free = document.activeElement === null || document.activeElement === document.body;
    if (free) focus(id);
    else if (elementOf(id) !== document.activeElement && frames < framesHeld) return;
    if (frames > 0) requestAnimationFrame(() => holdFocus(id, frames - 1));
  };
  const drawn = (): ShownEntry[] => {
    const ids = new Set([...(box.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])].map((one) => one.dataset['entry']));
    return entries.filter(({ id }) => ids.has(id));
  };
  const step = (way: 'up' | 'down' | 'left' | 'right'): void => {
    const all = drawn();
    const at = all.findIndex(({ id }) => id === chosenId);
    const from = all[at];
    const next = way === 'up' ? all[at - 1] : way === 'down' ? all[at + 1] : from && besides(all, from, way);
    if (next !== undefined) focus(next.id);
  };
  return {
    chosen,
    chosenId,
    onEntry,
    box,
    step,
    choose: ({ id }: Pick<ShownEntry, 'id'>): void => {
      setChosenId(id);
      setOnEntry(true);
    },
    leave: (): void => setOnEntry(false),
    want: (id: string): void => {
      setChosenId(id);
      (document.activeElement as HTMLElement | null)?.blur();
      holdFocus(id);
    },
  };
}

/** The entry of the nearest other day whose time is nearest. */
function besides(all: readonly ShownEntry[], { place }: ShownEntry, way: 'left' | 'right'): ShownEntry | undefined {
  const away = (entry: ShownEntry): number => daysBetween(place.start.date, entry.place.start.date) * (way === 'left' ? -1 : 1);
  const nearest = Math.min(...all.map(away).filter((days) => days > 0));
  const there = all.filter((entry) => away(entry) === nearest);
  return there.find((entry) => entry.place.start.time >= place.start.time) ?? there.at(-1);
}
