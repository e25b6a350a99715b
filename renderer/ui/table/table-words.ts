/** What a table says of itself; the words come from whoever shows it. */
export interface TableWords {
  /** Names the table, `Customers`. */
  readonly label: string;
  readonly chooseAll: (count: number) => string;
  /** What a click on a column's title does. */
  readonly sortBy: (column: string, descending: boolean) => string;
  readonly keysForWidth: string;
  /** Names the column of ticks. */
  readonly chosen: string;
}
