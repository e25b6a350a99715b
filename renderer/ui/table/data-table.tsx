import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type FocusEvent,
  type Ref,
  type UIEvent,
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react';
import type { Column, Sort } from './column.ts';
import { templateOf, type Widths } from './column-widths.ts';
import classes from './data-table.module.css';
import { roles } from './roles.ts';
import { rowMouse } from './row-mouse.ts';
import { goTo, type RowSelection } from './row-selection.ts';
import { TableHead } from './table-head.tsx';
import { type KeyPress, type TableCommand, useTableKeys } from './table-keys.ts';
import { TableRow } from './table-row.tsx';
import type { TableWords } from './table-words.ts';
import { useAnchoredScroll } from './use-anchored-scroll.ts';
import { useFittingColumns } from './use-fitting-columns.ts';

const rowHeight = 52;
const headHeight = 36;

/** What whoever shows a table may tell it. */
export interface TableHandle {
  /** Carries a command out and puts the focus into the table. */
  run(command: TableCommand): void;
  /** Goes to a row and brings it to the eye. */
  show(key: string): void;
}

interface Props<R> {
  readonly words: TableWords;
  readonly columns: readonly Column<R>[];
  /** Every row in its order; only those on screen exist. */
  readonly keys: readonly string[];
  /** Names order and filter of `keys`: another one begins at the top, while a change of the rows leaves the place alone. */
  readonly view: string;
  /** Undefined while the row is being read. */
  readonly rowOf: (key: string) => R | undefined;
  /** The rows that are on screen, by place. */
  readonly onRange: (first: number, last: number) => void;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly selection: RowSelection;
  readonly onSelection: (selection: RowSelection) => void;
  /** How many of `keys` are chosen. */
  readonly chosenHere: number;
  readonly widths: Widths;
  readonly onWidths: (widths: Widths) => void;
  readonly onOpen: (key: string) => void;
  readonly commandOf: (press: KeyPress) => TableCommand | null;
  /** Letters typed in a row: the beginning of what is looked for in the sorted column. */
  readonly onLetters: (letters: string) => void;
  readonly scroll: { top: number };
  readonly handle: Ref<TableHandle>;
}

/** Rows in columns, any number of them: sorted, chosen and opened by mouse and by keys alone. */
export function DataTable<R>(props: Props<R>) {
  const { words, keys, view, rowOf, onRange, sort, selection, onSelection, widths, scroll } = props;
  const id = useId();
  const grid = useRef<HTMLDivElement>(null);
  const columns = useFittingColumns(grid, props.columns);
  const activeIndex = useMemo(() => (selection.active === null ? -1 : keys.indexOf(selection.active)), [keys, selection.active]);
  const virtual = useVirtualizer({
    count: keys.length,
    getScrollElement: () => grid.current,
    estimateSize: useCallback(() => rowHeight, []),
    rangeExtractor: useCallback((range: Range) => withActive(range, activeIndex), [activeIndex]),
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    initialOffset: scroll.top,
    overscan: 8,
  });
  useAnchoredScroll(grid, keys, view, rowHeight);
  const { startIndex: first, endIndex: last } = virtual.range ?? { startIndex: 0, endIndex: 0 };
  useEffect(() => onRange(first, last), [onRange, first, last]);
  const show = (key: string): void => virtual.scrollToIndex(keys.indexOf(key), { align: 'auto' });
  const tableKeys = useTableKeys({ ...props, pageRows: Math.max(1, last - first - 1), show });
  useImperativeHandle(props.handle, () => ({
    run: (command) => {
      grid.current?.focus({ preventScroll: true });
      tableKeys.run(command);
    },
    show: (key) => {
      onSelection(goTo(selection, key));
      show(key);
    },
  }));
  const items = virtual.getVirtualItems();
  const listeners = {
    onKeyDown: tableKeys.onKeyDown,
    onFocus: (event: FocusEvent) => {
      const start = keys[first];
      if (event.target === event.currentTarget && activeIndex < 0 && start !== undefined) onSelection(goTo(selection, start));
    },
    onScroll: (event: UIEvent) => {
      scroll.top = event.currentTarget.scrollTop;
    },
  };
  return (
    <div
      ref={grid}
      {...roles.grid(words.label, keys.length, columns.length, activeIndex < 0 ? undefined : `${id}-${activeIndex}`)}
      className={classes.grid}
      data-view={view}
      style={{ '--columns': templateOf(columns, widths) } as CSSProperties}
      {...listeners}
    >
      <TableHead {...props} columns={columns} grid={grid} height={headHeight} />
      <div {...roles.group} className={classes.rows} style={{ height: virtual.getTotalSize() }} {...rowMouse({ ...props, grid })}>
        {items.map(({ index, start }) => {
          const key = keys[index];
          if (key === undefined) return null;
          return (
            <TableRow
              // Not a place that rows lend each other: scrolling up, all others would have to be moved in the page.
              key={key}
              id={`${id}-${index}`}
              rowKey={key}
              index={index}
              top={start - headHeight}
              height={rowHeight}
              columns={columns}
              row={rowOf(key)}
              chosen={selection.chosen.has(key)}
              active={index === activeIndex}
              sorted={sort.column}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The row at which the keys are is always drawn: a screen reader is told of it by its id. */
function withActive(range: Range, active: number): number[] {
  const shown = defaultRangeExtractor(range);
  return active < 0 || active >= range.count || shown.includes(active) ? shown : [...shown, active].toSorted((a, b) => a - b);
}
