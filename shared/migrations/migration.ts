import type { TableName } from '../domain/schema.ts';

/** A row as it lies in an older database: its shape is that version's, so nothing is assumed of it here. */
export type OldRow = Readonly<Record<string, unknown>>;

export interface Migration {
  /** The schema version that this migration leads to. */
  readonly version: number;
  /** The tables whose rows it changes: the others are not even read. */
  readonly tables: readonly TableName[];
  /** Pure: one row of the version before to the same row of this version. Rows that do not change come back as they are. */
  readonly migrateRow: (table: TableName, row: OldRow) => OldRow;
}
