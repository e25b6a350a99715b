/**
 * The parts of a grid by their roles, with what each says of itself. Not the table's own elements: those bring a layout
 * of their own, which a table that draws only the rows on screen cannot use, and lose their meaning without it.
 */
export const roles = {
  grid: (label: string, rows: number, columns: number, active: string | undefined) => ({
    role: 'grid',
    'aria-label': label,
    // The titles are a row too, and the ticks a column.
    'aria-rowcount': rows + 1,
    'aria-colcount': columns + 1,
    'aria-multiselectable': true,
    'aria-activedescendant': active,
    tabIndex: 0,
  }),
  group: { role: 'rowgroup' },
  titles: { role: 'row', 'aria-rowindex': 1 },
  /** @param index from 0 */
  row: (index: number, isSelected: boolean, isRead: boolean) => ({
    role: 'row',
    'aria-rowindex': index + 2,
    'aria-selected': isSelected,
    ...(!isRead && { 'aria-busy': true }),
  }),
  title: (sorted: 'ascending' | 'descending' | undefined) => ({ role: 'columnheader', 'aria-sort': sorted }),
  cell: { role: 'gridcell' },
} as const;
