import { type RefObject, useEffect, useRef } from 'react';

/** Gives the focus back to what opened a form, once the form (`away`) is closed: give the answer to that button. */
export function useReturnFocus<T extends HTMLElement>(away: boolean): RefObject<T | null> {
  const target = useRef<T>(null);
  const wasAway = useRef(false);
  useEffect(() => {
    if (wasAway.current && !away) target.current?.focus();
    wasAway.current = away;
  }, [away]);
  return target;
}
