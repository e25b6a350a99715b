import { useEffect, useState } from 'react';

/** A start takes a second or two; after this long, in milliseconds, somebody wants to know what is the matter. */
const slowMs = 12_000;

/** True once something has stood as it is for a long while. `step` says how far it is: a new one begins anew. */
export function useSlow(step: string): boolean {
  const [slow, setSlow] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(step), slowMs);
    return () => clearTimeout(timer);
  }, [step]);
  return slow === step;
}
