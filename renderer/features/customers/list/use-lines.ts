import { useRef } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { type CustomerLine, readLines } from '../queries/read-lines.ts';

/** Lines are fetched in steps of this many, so that scrolling by one line asks for nothing. */
const step = 25;
/** Lines kept while scrolling back and forth. */
const mostKept = 600;

/**
 * The lines between two places of the list, with some to either side. Lines that were seen before stay on screen until
 * they are read again, so that scrolling back never blanks.
 */
export function useLines(ids: readonly Id[], from: number, to: number): ReadonlyMap<Id, CustomerLine> {
  const kept = useRef(new Map<Id, CustomerLine>());
  const start = Math.max(0, Math.floor(from / step) * step - step);
  const wanted = ids.slice(start, (Math.floor(to / step) + 2) * step);
  const lines = useQuery((reader) => readLines(reader, wanted), [wanted.join()]);
  if (lines !== undefined) {
    for (const [id, line] of lines) {
      kept.current.delete(id);
      kept.current.set(id, line);
    }
    for (const id of [...kept.current.keys()].slice(0, Math.max(0, kept.current.size - mostKept))) kept.current.delete(id);
  }
  return kept.current;
}
