import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useProgram } from '../../data/react/program.tsx';
import { searchOf } from '../../data/search/search-program.ts';
import { rememberPage } from '../search/recent-rows.ts';

/** By then the first screen stands; the search must not keep its rows waiting. */
const afterStartMs = 400;

/** Begins to read the records for the search once the program is at rest, and remembers which of them are opened. */
export function useSearchReady(): void {
  const { kernel, actor } = useProgram();
  const [path] = useLocation();
  const { name } = kernel.database;
  useEffect(() => {
    const timer = setTimeout(() => requestIdleCallback(() => void searchOf(name), { timeout: afterStartMs }), afterStartMs);
    return () => clearTimeout(timer);
  }, [name]);
  useEffect(() => rememberPage(actor.id, path), [actor.id, path]);
}
