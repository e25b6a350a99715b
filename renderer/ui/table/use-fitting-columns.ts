import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import type { Column } from './column.ts';

/** The columns for which the table is wide enough. */
export function useFittingColumns<R>(table: RefObject<HTMLElement | null>, columns: readonly Column<R>[]): readonly Column<R>[] {
  const [width, setWidth] = useState(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    const element = table.current;
    if (element === null) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [table]);
  // Only which columns fit matters, so that a window that is drawn larger draws the rows anew only then.
  const fitting = columns.filter(({ from = 0 }) => width >= from);
  const ids = fitting.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same columns fit as long as their ids are the same
  return useMemo(() => fitting, [columns, ids]);
}
