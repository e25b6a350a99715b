/** Keeps rows that count: alive, and not part of a work that is still going on. */
export function visible<R extends { live: 0 | 1; batchId?: string | undefined }>(rows: readonly R[], pending: ReadonlySet<string>): R[] {
  return rows.filter((row) => row.live === 1 && (row.batchId === undefined || !pending.has(row.batchId)));
}
