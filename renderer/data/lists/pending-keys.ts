import type { Id } from '../../../shared/domain/base/id.ts';
import type { Reader } from '../kernel/reader.ts';
import type { ListTable } from './sorted-keys.ts';

/**
 * Keys without the rows of a work that is still going on, such as an import. Ids grow with time, so its rows stand
 * behind its own id; those that people made meanwhile stand in the log and stay.
 */
export async function leaveOutPending(
  reader: Reader,
  table: ListTable,
  keys: readonly Id[],
  pending: ReadonlySet<string>,
): Promise<readonly Id[]> {
  const [begun] = [...pending].toSorted();
  if (begun === undefined) return keys;
  const begin = await reader.operations.where('workId').equals(begun).first();
  const staff = await reader.staff.toArray();
  const own = new Set<Id>();
  for (const { id } of staff) {
    const operations = await reader.operations
      .where('[actor+form+seq]')
      .between([id, 'whole', begin?.seq ?? 0], [id, 'whole', Number.MAX_SAFE_INTEGER])
      .toArray();
    for (const patch of operations.flatMap(({ patches }) => patches)) if (patch.created && patch.table === table) own.add(patch.id);
  }
  return keys.filter((id) => id < begun || own.has(id));
}
