import { useEffect, useRef, useState } from 'react';
import { keepThose, nothingChosen, type RowSelection } from '../table/row-selection.ts';

/** Where the choice is kept while the screen is away. */
interface Memory {
  chosen: ReadonlySet<string>;
  active: string | null;
}

/** What is chosen in a list: kept through sorting, filtering and a visit to a page; what is gone from the records is let go. */
export function useSelection(memory: Memory, all: readonly string[] | undefined): [RowSelection, (next: RowSelection) => void] {
  const [selection, set] = useState<RowSelection>(() => ({
    ...nothingChosen,
    chosen: memory.chosen,
    before: memory.chosen,
    active: memory.active,
    anchor: memory.active,
  }));
  const choose = (next: RowSelection): void => {
    memory.chosen = next.chosen;
    memory.active = next.active;
    set(next);
  };
  const latest = useRef(selection);
  latest.current = selection;
  // Only what happens to the records lets go of anything, so only then is it looked for.
  useEffect(() => {
    if (all === undefined || latest.current.chosen.size === 0) return;
    const there = new Set(all);
    const kept = keepThose(latest.current, (key) => there.has(key));
    if (kept === latest.current) return;
    memory.chosen = kept.chosen;
    set(kept);
  }, [all, memory]);
  return [selection, choose];
}
