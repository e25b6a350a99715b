import { groupBy } from '../../../../shared/domain/base/group-by.ts';
import type { ErasedRows, RowName } from '../../../../shared/domain/erasure/erasure.ts';
import type { TableName } from '../../../../shared/domain/schema.ts';
import { erasure } from '../../../../shared/text/en/erasure.ts';

/** How many rows of each kind there are, in the words and the order of `words`. */
export function rowLines(rows: readonly RowName[], words: Partial<Record<TableName, (count: number) => string>>): string[] {
  const byTable = groupBy(rows, ({ table }) => table);
  return Object.entries(words).flatMap(([table, say]) => {
    const count = byTable.get(table)?.length ?? 0;
    return count === 0 ? [] : [say(count)];
  });
}

/** What goes. A record that stays emptied is gone all the same as far as anybody can read it. */
export function goneLines({ erased, redacted }: ErasedRows): string[] {
  return rowLines([...erased, ...redacted.filter(({ table }) => table === 'customers' || table === 'properties')], erasure.goes);
}
