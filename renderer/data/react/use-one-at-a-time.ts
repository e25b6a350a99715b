import { useCallback, useRef } from 'react';

/** Lets an act end before the next begins: a second press meanwhile does nothing. */
export function useOneAtATime(): (act: () => Promise<void>) => Promise<void> {
  const busy = useRef(false);
  return useCallback(async (act) => {
    if (busy.current) return;
    busy.current = true;
    try {
      await act();
    } finally {
      busy.current = false;
    }
  }, []);
}
