import { Suspense, useEffect, useState } from 'react';
import { useProgram } from '../../data/react/program.tsx';

/** By then the first screen stands: nothing here may keep its rows waiting. */
const afterStartMs = 1_500;

/** What features do behind every screen. */
export function Backgrounds() {
  const { features } = useProgram();
  const [atRest, setAtRest] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => requestIdleCallback(() => setAtRest(true), { timeout: afterStartMs }), afterStartMs);
    return () => clearTimeout(timer);
  }, []);
  if (!atRest) return null;
  return (
    <Suspense fallback={null}>
      {features.map(({ name, background: Background }) => Background !== undefined && <Background key={name} />)}
    </Suspense>
  );
}
