import type { Row } from './base/row.ts';
import { type TableName, tableSchemas } from './schema.ts';

/** What of a row does not fit its table, in a developer's words; null when it fits and holds no field that the table does not have. */
export function findMisfit(table: TableName, row: Partial<Row>): string | null {
  const schema = tableSchemas[table];
  const unknown = Object.keys(row).find((field) => !Object.hasOwn(schema.shape, field));
  if (unknown !== undefined) return `${unknown} is no field of it`;
  const result = schema.safeParse(row);
  if (result.success) return null;
  const issue = result.error.issues[0];
  return `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`;
}
