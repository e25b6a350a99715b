import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Id } from '../../../shared/domain/base/id.ts';
import type { TableName } from '../../../shared/domain/schema.ts';
import { onTableChanges } from '../database/table-changes.ts';
import { type Reader, readerOf } from '../kernel/reader.ts';
import { useProgram } from '../react/program.tsx';
import { openRowWindow } from './row-window.ts';

/** Rows that a table draws above and below what is on screen: they are to be there before they come into sight. */
const drawnBeyond = 8;
/** Rows read ahead above and below what is on screen. */
const ahead = 30;
/** While whole pages fly past faster than this, none is read: only where the scrolling ends is worth it. */
const flyingMs = 40;

/** What a list shows of its rows. */
interface Rows<R> {
  readonly rowOf: (id: Id) => R | undefined;
  /** Says which part of the list is on screen, by place. */
  readonly onRange: (first: number, last: number) => void;
}

/** The rows on screen and a few around them, by key, kept in step with every change. @param read held still between drawings */
export function useRows<R>(
  keys: readonly Id[],
  read: (reader: Reader, ids: readonly Id[]) => Promise<ReadonlyMap<Id, R>>,
  tables: readonly TableName[],
): Rows<R> {
  const { kernel } = useProgram();
  const { database } = kernel;
  const [failure, setFailure] = useState<unknown>();
  const watched = tables.join();
  const window = useMemo(() => openRowWindow<R>((ids) => read(readerOf(database), ids), setFailure), [database, read]);
  const range = useRef({ first: 0, last: ahead });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => onTableChanges(database, [...(watched.split(',') as TableName[]), 'meta'], window.outdate), [database, watched, window]);
  const version = useSyncExternalStore(window.subscribe, window.version);
  const want = useCallback(() => {
    const { first, last } = range.current;
    const from = Math.max(0, first - drawnBeyond);
    const to = last + 1 + drawnBeyond;
    window.want(keys.slice(from, to), [...keys.slice(to, to + ahead), ...keys.slice(Math.max(0, from - ahead), from)]);
  }, [keys, window]);
  useEffect(want, [want]);
  if (failure !== undefined) throw failure;
  const onRange = useCallback(
    (first: number, last: number) => {
      const isFlying = Math.abs(first - range.current.first) > last - first;
      range.current = { first, last };
      clearTimeout(timer.current);
      if (isFlying) timer.current = setTimeout(want, flyingMs);
      else want();
    },
    [want],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version means other answers
  const rowOf = useCallback((id: Id) => window.rowOf(id), [window, version]);
  return { rowOf, onRange };
}
