import type { Instant } from '../../../shared/domain/base/now.ts';
import type { Operation } from '../../../shared/domain/base/operation.ts';
import { applyErasures } from '../../../shared/domain/erasure/apply-erasures.ts';
import type { RowOf, TableName } from '../../../shared/domain/schema.ts';
import type { Redact } from './prepare-rows.ts';
import type { SnapshotRow } from './read-part.ts';

/**
 * Keeps to erasures in whatever comes out of a snapshot of the moment `at`. What was being typed then is left out where
 * somebody was erased since: free words cannot be judged.
 */
export function redactBy(erasures: readonly RowOf<'erasures'>[], at: Instant): Redact {
  const eraser = applyErasures(erasures);
  const isOlder = erasures.some(({ createdAt }) => createdAt > at);
  return (table, row) => {
    if (!eraser.hasWork) return row;
    if (table === 'drafts') return isOlder ? null : row;
    if (table === 'operations') return plain(eraser.operation(row as unknown as Operation));
    const left = eraser.row(table as TableName, row as unknown as RowOf<TableName>);
    return left === null ? null : plain(left);
  };
}

function plain(row: object): SnapshotRow {
  return row as SnapshotRow;
}
