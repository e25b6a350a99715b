import { createContext, useContext, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { LocalDate } from '../../../../shared/domain/base/now.ts';
import type { Carried } from '../../../../shared/domain/calendar/carry.ts';
import type { Wall } from '../../../../shared/domain/calendar/wall.ts';
import type { ShownCrowd, ShownEntry } from '../queries/read-calendar.ts';

/** What can be done on the grid. */
export interface GridActs {
  readonly onChoose: (stop: { readonly id: Id }) => void;
  /** The focus went elsewhere. */
  readonly onLeave: () => void;
  readonly onOpen: (entry: ShownEntry) => void;
  readonly onCrowd: (crowd: ShownCrowd) => void;
  /** Put there by the mouse. Answers whether it stays there. */
  readonly onPut: (entry: ShownEntry, carried: Carried) => Promise<boolean>;
  readonly onDay: (date: LocalDate) => void;
  /** An empty place was clicked twice; without a time in a month. */
  readonly onEmpty: (date: LocalDate, at: Wall | null) => void;
}

/** Acts that stay the same object whatever they do: what draws the grid is not drawn again for them. */
export function useSteadyActs(acts: GridActs): GridActs {
  const last = useRef(acts);
  useLayoutEffect(() => {
    last.current = acts;
  });
  return useMemo(
    () => ({
      onChoose: (stop) => last.current.onChoose(stop),
      onLeave: () => last.current.onLeave(),
      onOpen: (entry) => last.current.onOpen(entry),
      onCrowd: (crowd) => last.current.onCrowd(crowd),
      onPut: (entry, carried) => last.current.onPut(entry, carried),
      onDay: (date) => last.current.onDay(date),
      onEmpty: (date, at) => last.current.onEmpty(date, at),
    }),
    [],
  );
}

interface Marked {
  readonly chosenId: Id | null;
  /** The one that Tab reaches; arrow keys reach the others. */
  readonly tabbedId: Id | null;
}

/** Which entry is chosen, told to the entries one by one: only those are drawn again that it concerns. */
export interface Marks {
  readonly marked: () => Marked;
  readonly subscribe: (listener: () => void) => () => void;
}

export function useMarks({ chosenId, tabbedId }: Marked): Marks {
  const state = useRef<Marked>({ chosenId, tabbedId });
  const listeners = useRef(new Set<() => void>());
  useLayoutEffect(() => {
    state.current = { chosenId, tabbedId };
    for (const listener of listeners.current) listener();
  }, [chosenId, tabbedId]);
  return useMemo(
    () => ({
      marked: () => state.current,
      subscribe: (listener) => {
        listeners.current.add(listener);
        return () => listeners.current.delete(listener);
      },
    }),
    [],
  );
}

const MarksContext = createContext<Marks>({ marked: () => ({ chosenId: null, tabbedId: null }), subscribe: () => () => undefined });
export const MarksProvider = MarksContext.Provider;

/** Whether this one is chosen, and whether Tab reaches it. */
export function useMark(id: Id): { readonly chosen: boolean; readonly tabbed: boolean } {
  const marks = useContext(MarksContext);
  const chosen = useSyncExternalStore(marks.subscribe, () => marks.marked().chosenId === id);
  const tabbed = useSyncExternalStore(marks.subscribe, () => marks.marked().tabbedId === id);
  return { chosen, tabbed };
}
