import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps what is on screen where it is when rows come or go above it. Another order or filter (`view`) begins at the top.
 * At the top itself nothing is held: what comes in there is to be seen.
 */
export function useAnchoredScroll(scroller: RefObject<HTMLElement | null>, keys: readonly string[], view: string, rowHeight: number): void {
  const shown = useRef({ keys, view });
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { keys, view };
    const element = scroller.current;
    if (element === null || before.keys === keys) return;
    if (before.view !== view) {
      element.scrollTop = 0;
      return;
    }
    const place = Math.floor(element.scrollTop / rowHeight);
    const key = place === 0 ? undefined : before.keys[place];
    const now = key === undefined ? -1 : keys.indexOf(key);
    if (now >= 0 && now !== place) element.scrollTop += (now - place) * rowHeight;
  }, [scroller, keys, view, rowHeight]);
}
