import type { MouseEvent, RefObject } from 'react';
import { extendTo, goTo, type RowSelection, toggle } from './row-selection.ts';

interface Options {
  readonly keys: readonly string[];
  readonly selection: RowSelection;
  readonly onSelection: (selection: RowSelection) => void;
  readonly onOpen: (key: string) => void;
  /** Keeps the focus: its keys work on the row that was clicked. */
  readonly grid: RefObject<HTMLElement | null>;
}

/** What the mouse does with rows, listened for once for all of them: a click opens, on the tick or with Ctrl it chooses, with Shift a range. */
export function rowMouse({ keys, selection, onSelection, onOpen, grid }: Options) {
  const onClick = (event: MouseEvent): void => {
    const target = event.target as HTMLElement;
    const key = target.closest<HTMLElement>('[data-key]')?.dataset['key'];
    if (key === undefined) return;
    // The row itself opens, whatever of it was hit: a link in it is there for whoever reads the page by its links.
    event.preventDefault();
    const ticks = target.closest('[data-tick]') !== null || event.ctrlKey || event.metaKey;
    if (event.shiftKey) onSelection(extendTo(selection, keys, key));
    else if (ticks) onSelection(toggle(selection, key));
    else {
      onSelection(goTo(selection, key));
      onOpen(key);
    }
  };
  const onMouseDown = (event: MouseEvent): void => {
    event.preventDefault();
    grid.current?.focus({ preventScroll: true });
  };
  return { onClick, onMouseDown };
}
