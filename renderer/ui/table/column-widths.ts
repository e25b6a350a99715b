import type { Column } from './column.ts';

/** Widths that a person chose, by column, in pixels of the table as it was then. */
export type Widths = Readonly<Record<string, number>>;

type Sized = Pick<Column<never>, 'id' | 'width'>;

/** No column gets narrower than a short word. */
export const leastWidth = 72;

const wished = ({ id, width }: Sized, widths: Widths): number => Math.max(leastWidth, widths[id] ?? width);

/** The columns as a grid template behind the column of ticks: together they always fill the table, in these shares. */
export function templateOf(columns: readonly Sized[], widths: Widths): string {
  return columns.map((column) => `minmax(0, ${Math.round(wished(column, widths))}fr)`).join(' ');
}

/** How wide each column is drawn in a table of `total` pixels. */
export function drawnWidths(columns: readonly Sized[], widths: Widths, total: number): number[] {
  const wishes = columns.map((column) => wished(column, widths));
  const sum = wishes.reduce((all, width) => all + width, 0);
  return wishes.map((width) => (width / sum) * total);
}

/**
 * Moves the edge between a column and the next by `by` pixels (the last one's is the edge before it): what one gains the
 * other gives, so that the table stays as wide as it is.
 */
export function moveEdge(columns: readonly Sized[], widths: Widths, total: number, id: string, by: number): Widths {
  const place = columns.findIndex((column) => column.id === id);
  const drawn = drawnWidths(columns, widths, total);
  const other = place === columns.length - 1 ? place - 1 : place + 1;
  const [own, next] = [drawn[place], drawn[other]];
  if (own === undefined || next === undefined) return widths;
  const least = Math.min(leastWidth, own, next);
  const step = Math.max(least - own, Math.min(by, next - least));
  drawn[place] = own + step;
  drawn[other] = next - step;
  return { ...widths, ...Object.fromEntries(columns.map((column, index) => [column.id, Math.round(drawn[index] ?? column.width)])) };
}
