import { type RefObject, useEffect, useRef } from 'react';

/**
 * Puts the focus onto a screen's heading (give it `tabIndex={-1}`) when the screen opens, unless something of `main` has
 * it already: keys then start at the new screen, and a screen reader says where one is.
 */
export function useHeadingFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const main = heading.current?.closest('main');
    if (main == null || !main.contains(document.activeElement)) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
