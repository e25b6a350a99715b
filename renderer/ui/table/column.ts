import type { ReactNode } from 'react';

/** One column of a table, which knows neither what a row is nor where it comes from. */
export interface Column<R> {
  readonly id: string;
  readonly title: string;
  /** Its share of the table's width, as the pixels that it would like. */
  readonly width: number;
  /** Left out of a table narrower than this, in pixels. */
  readonly from?: number;
  /** The direction of the first click: newest first suits a day. */
  readonly descendingFirst?: boolean;
  readonly cell: (row: R) => ReactNode;
}

/** What the rows are in the order of. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** The other direction, or a column's own first one. */
export function nextSort(sort: Sort, { id, descendingFirst = false }: Pick<Column<never>, 'id' | 'descendingFirst'>): Sort {
  return { column: id, descending: sort.column === id ? !sort.descending : descendingFirst };
}
