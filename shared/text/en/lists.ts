import { formatCount } from '../format.ts';

interface Counts {
  readonly shown: number;
  readonly all: number;
  readonly chosen: number;
  readonly hidden: number;
  readonly more: boolean;
}

/** Words that every list of records says. */
export const lists = {
  nav: 'Lists',
  table: (label: string) => ({
    label,
    chooseAll: (count: number) => `Choose all ${formatCount(count)}`,
    sortBy: (column: string, descending: boolean) => `Sort by ${column}, ${descending ? 'from the end' : 'from the beginning'}.`,
    keysForWidth: 'Ctrl with ← or → changes the width.',
    chosen: 'Chosen',
    clearSearch: 'Clear what you are looking for',
  }),
  showAll: 'Show all',
  /** `120 of 4,946 jobs, 12 chosen, 3 of them not shown here`. @param things `4,946 jobs` for a count */
  status: ({ shown, all, chosen, hidden, more }: Counts, things: (count: number) => string) => {
    const filtered = shown < all ? `${formatCount(shown)} of ${things(all)}` : things(all);
    const marked = chosen === 0 ? '' : `, ${formatCount(chosen)} chosen`;
    const away = hidden === 0 ? '' : `, ${formatCount(hidden)} of them not shown here`;
    return `${filtered}${marked}${away}${more ? '. More may fit. Type more to narrow it down.' : ''}`;
  },
  letGo: 'Choose none',
  export: 'Save as CSV',
  exported: (rows: number, file: string) => `${rows === 1 ? '1 row is' : `${formatCount(rows)} rows are`} saved as ${file}.`,
  notExported: (why: string) => `The file could not be written, and nothing of it was left behind: ${why}`,
  progress: (done: number, all: number) => `${formatCount(done)} of ${formatCount(all)} done`,
  stop: 'Stop',
  stopped: 'Stopped. What was changed so far was taken back.',
  failed: (why: string) => `Nothing was changed. The records could not be written: ${why}`,
  withChosen: 'With what is chosen',
  keys: {
    group: 'Lists',
    find: 'Go to the filter',
    commands: {
      next: 'Next row',
      previous: 'Previous row',
      'page-down': 'A page on',
      'page-up': 'A page back',
      first: 'First row',
      last: 'Last row',
      open: 'Open the row',
      toggle: 'Choose the row, or let go of it',
      'extend-down': 'Choose the next row too',
      'extend-up': 'Choose the row before too',
      'choose-all': 'Choose all rows of the filter',
      'let-go': 'Choose none',
    },
  },
} as const;
