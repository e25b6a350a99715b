import { useState } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { listMemory } from './list-memory.ts';

export interface ListSelection {
  /** Null until somebody moves. */
  readonly selected: Id | null;
  /** Counts the moves, so that the list knows when to bring the line to the eye and the focus to the line. */
  readonly moves: number;
  readonly select: (id: Id) => void;
  readonly move: (by: 1 | -1) => void;
  /** Goes into the list from the field above it. */
  readonly enter: () => void;
}

/** The chosen line of the list, kept while it is listed. */
export function useListSelection(ids: readonly Id[]): ListSelection {
  const [state, setState] = useState({ selected: listMemory.selected, moves: 0 });
  const index = state.selected === null ? -1 : ids.indexOf(state.selected);
  const goTo = (place: number): void => {
    const selected = ids[Math.min(Math.max(place, 0), ids.length - 1)];
    if (selected === undefined) return;
    listMemory.selected = selected;
    setState(({ moves }) => ({ selected, moves: moves + 1 }));
  };
  return {
    selected: index < 0 ? null : state.selected,
    moves: state.moves,
    select: (id) => {
      listMemory.selected = id;
      setState(({ moves }) => ({ selected: id, moves }));
    },
    move: (by) => goTo(index < 0 ? 0 : index + by),
    enter: () => goTo(Math.max(index, 0)),
  };
}
