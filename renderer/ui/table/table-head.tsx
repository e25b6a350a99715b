import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react';
import { type Column, nextSort, type Sort } from './column.ts';
import { moveEdge, type Widths } from './column-widths.ts';
import classes from './data-table.module.css';
import { roles } from './roles.ts';
import { chooseAll, letGo, type RowSelection } from './row-selection.ts';
import type { TableWords } from './table-words.ts';

interface Props<R> {
  readonly words: TableWords;
  readonly columns: readonly Column<R>[];
  readonly keys: readonly string[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly selection: RowSelection;
  readonly onSelection: (selection: RowSelection) => void;
  /** How many of `keys` are chosen. */
  readonly chosenHere: number;
  readonly widths: Widths;
  readonly onWidths: (widths: Widths) => void;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly height: number;
}

/** The space that belongs to the ticks, not to the columns. */
const tickWidth = 44;
const step = 16;

/** The titles: a click sorts; an edge is drawn with the mouse, or moved with Ctrl and the arrows. */
export function TableHead<R>(props: Props<R>) {
  const { words, columns, keys, sort, onSort, selection, onSelection, chosenHere, widths, onWidths, grid, height } = props;
  const all = keys.length > 0 && chosenHere === keys.length;
  const total = (): number => Math.max(1, (grid.current?.clientWidth ?? 0) - tickWidth);
  const move = (from: Widths, id: string, by: number): void => onWidths(moveEdge(columns, from, total(), id, by));
  return (
    <div {...roles.group} className={classes.headGroup}>
      <div {...roles.titles} className={classes.head} style={{ height }}>
        <div {...roles.title(undefined)} className={classes.tick}>
          <label className={classes.tickAll}>
            <input
              type="checkbox"
              aria-label={words.chooseAll(keys.length)}
              checked={all}
              ref={(box) => {
                if (box !== null) box.indeterminate = chosenHere > 0 && !all;
              }}
              onChange={() => onSelection(all ? letGo(selection, keys) : chooseAll(selection, keys))}
            />
          </label>
        </div>
        {columns.map((column) => (
          <HeadCell
            key={column.id}
            column={column}
            words={words}
            sort={sort}
            onSort={onSort}
            widths={widths}
            onMove={(from, by) => move(from, column.id, by)}
          />
        ))}
      </div>
    </div>
  );
}

interface CellProps<R> {
  readonly column: Column<R>;
  readonly words: TableWords;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly widths: Widths;
  readonly onMove: (from: Widths, by: number) => void;
}

function HeadCell<R>({ column, words, sort, onSort, widths, onMove }: CellProps<R>) {
  const sorted = sort.column === column.id;
  const Arrow = sort.descending ? IconArrowDown : IconArrowUp;
  const next = nextSort(sort, column);
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: -step, ArrowRight: step }[event.key];
    if (by === undefined || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onMove(widths, by);
  };
  return (
    <div {...roles.title(sorted ? (sort.descending ? 'descending' : 'ascending') : undefined)} className={classes.title}>
      <button
        type="button"
        className={classes.sort}
        aria-keyshortcuts="Control+ArrowLeft Control+ArrowRight"
        title={`${words.sortBy(column.title, next.descending)} ${words.keysForWidth}`}
        onClick={() => onSort(next)}
        onKeyDown={onKeyDown}
      >
        <span>{column.title}</span>
        {sorted && <Arrow size={14} stroke={2.2} aria-hidden />}
      </button>
      <Edge widths={widths} onMove={onMove} />
    </div>
  );
}

/** The edge of a column, drawn with the mouse. Keys have the title's button for it. */
function Edge({ widths, onMove }: { widths: Widths; onMove: (from: Widths, by: number) => void }) {
  const begun = useRef<{ x: number; widths: Widths } | null>(null);
  const end = (event: PointerEvent): void => {
    begun.current = null;
    event.currentTarget.releasePointerCapture(event.pointerId);
  };
  return (
    <span
      aria-hidden
      className={classes.edge}
      onPointerDown={(event) => {
        begun.current = { x: event.clientX, widths };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => begun.current !== null && onMove(begun.current.widths, event.clientX - begun.current.x)}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}
