import type { Id } from '../base/id.ts';
import type { Row } from '../base/row.ts';
import { callKinds } from '../call/call.ts';
import { findMisfit } from '../find-misfit.ts';
import { type RowOf, references, type TableName } from '../schema.ts';
import type { ProblemList } from './problem.ts';

/** A link of a row to another. */
export interface Link {
  readonly field: string;
  readonly to: TableName;
  readonly target: Id;
}

/** Every link that a row holds. */
export function linksOf(table: TableName, row: Row): Link[] {
  return references
    .filter((reference) => reference.table === table)
    .flatMap(({ field, to }) => {
      const value = (row as unknown as Readonly<Record<string, unknown>>)[field];
      return [value].flat().flatMap((target) => (typeof target === 'string' ? [{ field, to, target }] : []));
    });
}

/** What of a row can be judged by itself: whether it fits its table, and whether a call stands in the queue by its state. */
export function checkRow(table: TableName, row: Row, problems: ProblemList): void {
  const misfit = findMisfit(table, row);
  if (misfit !== null) problems.add('row-unfit', table, row.id, misfit);
  else if (table === 'calls') checkCall(row as RowOf<'calls'>, problems);
}

function checkCall({ id, kind, rank, state, open, openKey, live, subject }: RowOf<'calls'>, problems: ProblemList): void {
  const isOpen = state === 'open' && live === 1;
  if (rank !== callKinds.indexOf(kind)) problems.add('call-key', 'calls', id, `rank ${rank} is not that of ${kind}`);
  if ((open === 1) !== isOpen) problems.add('call-key', 'calls', id, `open is ${open} while it is ${state}`);
  if (isOpen && openKey !== `${kind}:${subject}`) problems.add('call-key', 'calls', id, `openKey is ${openKey ?? 'absent'}`);
  if (!isOpen && openKey !== undefined) problems.add('call-key', 'calls', id, 'openKey is left over');
}

/** Whether a row that is sorted by its customer's name carries the name that the customer has. */
export function checkName(table: TableName, row: Row, nameSort: string | undefined, problems: ProblemList): void {
  const { customerSort } = row as RowOf<'jobs'>;
  if (nameSort !== undefined && customerSort !== nameSort) problems.add('name-stale', table, row.id, 'customerSort');
}
