import { IconCheck } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import type { Column } from './column.ts';
import classes from './data-table.module.css';
import { roles } from './roles.ts';

interface Props<R> {
  readonly id: string;
  readonly rowKey: string;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly columns: readonly Column<R>[];
  readonly row: R | undefined;
  readonly chosen: boolean;
  readonly active: boolean;
  /** The column that the rows are in the order of: it stays readable when little else does. */
  readonly sorted: string;
}

function Row<R>({ id, rowKey, index, top, height, columns, row, chosen, active, sorted }: Props<R>): ReactNode {
  const look = [classes.row, chosen ? classes.chosen : '', active ? classes.active : ''].join(' ');
  return (
    <div
      id={id}
      {...roles.row(index, chosen, row !== undefined)}
      data-key={rowKey}
      className={look}
      style={{ height, transform: `translateY(${top}px)` }}
    >
      <div {...roles.cell} className={classes.tick} data-tick="">
        <span className={classes.box} aria-hidden>
          {chosen && <IconCheck size={13} stroke={3} />}
        </span>
      </div>
      {columns.map((column) => (
        <div key={column.id} {...roles.cell} className={`${classes.cell} ${column.id === sorted ? classes.sorted : ''}`}>
          {row === undefined ? <span className={classes.waiting} aria-hidden /> : column.cell(row)}
        </div>
      ))}
    </div>
  );
}

/** One row; drawn anew only when it, or whether it is chosen, changes. */
export const TableRow = memo(Row) as typeof Row;
