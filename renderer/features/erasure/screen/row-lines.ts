import { groupBy } from '../../../../shared/domain/base/group-by.ts';
import type { RowName } from '../../../../shared/domain/erasure/erasure.ts';
import type { TableName } from '../../../../shared/domain/schema.ts';

/** How many rows of each kind there are, in the words and the order of `words`. */
export function rowLines(rows: readonly RowName[], words: Partial<Record<TableName, (count: number) => string>>): string[] {
  const byTable = groupBy(rows, ({ table }) => table);
  return Object.entries(words).flatMap(([table, say]) => {
    const count = byTable.get(table)?.length ?? 0;
    return count === 0 ? [] : [say(count)];
  });
}
