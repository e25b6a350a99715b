import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/**
 * Begins something half done, once, whatever else is half done, and goes there in place of the address that began it: so
 * a reload, a way back and a chip in the top bar lead to this very one.
 * @param begin makes it and answers its path
 */
export function useBegin(begin: () => Promise<string>): void {
  const [, navigate] = useLocation();
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void begin().then((path) => navigate(path, { replace: true }));
  }, [begin, navigate]);
}
