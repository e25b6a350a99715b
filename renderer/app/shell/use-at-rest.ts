import { useEffect, useState } from 'react';

/** By then the first screen stands: nothing that waits for this may keep its rows waiting. */
const afterStartMs = 1_500;

/** True once the program has come to rest after its start. */
export function useAtRest(): boolean {
  const [atRest, setAtRest] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => requestIdleCallback(() => setAtRest(true), { timeout: afterStartMs }), afterStartMs);
    return () => clearTimeout(timer);
  }, []);
  return atRest;
}
