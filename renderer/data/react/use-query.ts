import { useLiveQuery } from 'dexie-react-hooks';
import { useRef } from 'react';
import { type Reader, readerOf } from '../kernel/reader.ts';
import { useProgram } from './program.tsx';

/**
 * A live query: runs again when rows that it read change. Undefined only before the first answer: when `deps` change,
 * the answer before stays on screen until the new one is there, so that loading never blanks anything.
 */
export function useQuery<T>(query: (reader: Reader) => Promise<T>, deps: readonly unknown[]): T | undefined {
  const { kernel } = useProgram();
  const last = useRef<T | undefined>(undefined);
  // An async function, not one that answers a promise: only then does Dexie see what is read after a first await.
  const answer = useLiveQuery(async () => query(readerOf(kernel.database)), [kernel, ...deps]);
  if (answer !== undefined) last.current = answer;
  return answer ?? last.current;
}
