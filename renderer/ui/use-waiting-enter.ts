import { useEffect, useEffectEvent, useRef } from 'react';

interface WaitingEnter<T> {
  /** Enter was pressed while the lines were behind. */
  readonly wait: (what: T) => void;
  /** Something else is typed or done: it means nothing any more. */
  readonly forget: () => void;
}

/**
 * Somebody who types fast presses Enter before the lines are there: it is taken as soon as they are, and never for a
 * line that answers what was typed before.
 * @param isBehind true while the lines answer something typed before
 */
export function useWaitingEnter<T>(isBehind: boolean, take: (what: T) => void): WaitingEnter<T> {
  const awaited = useRef<{ readonly what: T } | null>(null);
  const takeNow = useEffectEvent(take);
  useEffect(() => {
    if (isBehind || awaited.current === null) return;
    const { what } = awaited.current;
    awaited.current = null;
    takeNow(what);
  }, [isBehind]);
  return {
    wait: (what) => {
      awaited.current = { what };
    },
    forget: () => {
      awaited.current = null;
    },
  };
}
