import { type Operation, operationSchema } from '../base/operation.ts';
import { sameValue } from '../base/patch.ts';
import type { Row } from '../base/row.ts';
import type { ProblemList } from './problem.ts';

/** Reads the log from its first operation to its last. */
export interface LogCheck {
  operation(operation: Operation): void;
  /** @param lastSeq where the database says that its log stands */
  end(lastSeq: number): void;
}

/**
 * Whether the log has no gap, each operation fits, and rows hold what it says last. Rows are judged by a sample: the
 * whole of a large shop would not fit into memory.
 * @param sample rows as they are, by `table/id`
 * @param mayDiffer whether a value may be another by an erasure, which takes links to the erased out of rows
 */
export function createLogCheck(sample: ReadonlyMap<string, Row>, problems: ProblemList, mayDiffer: (value: unknown) => boolean): LogCheck {
  let reached = 0;
  const said = new Map<string, Map<string, unknown>>();
  return {
    operation(operation) {
      const { seq } = operation;
      if (seq !== reached + 1) problems.add('log-gap', 'operations', String(seq), `follows ${reached}`);
      reached = seq;
      const fits = operationSchema.safeParse(operation);
      if (!fits.success) problems.add('log-unfit', 'operations', String(seq), fits.error.issues[0]?.message ?? '');
      for (const { table, id, fields } of operation.patches) {
        const key = `${table}/${id}`;
        if (!sample.has(key)) continue;
        const ofRow = said.get(key) ?? new Map<string, unknown>();
        for (const [field, { after }] of Object.entries(fields)) ofRow.set(field, after);
        said.set(key, ofRow);
      }
    },
    end(lastSeq) {
      if (reached !== lastSeq) problems.add('log-gap', 'operations', String(lastSeq), `ends at ${reached}`);
      for (const [key, fields] of said) {
        const row = (sample.get(key) ?? {}) as Readonly<Record<string, unknown>>;
        const [table = '', id = ''] = splitOnce(key);
        for (const [field, value] of fields) {
          if (!bookkeeping.has(field) && !sameValue(row[field], value) && !mayDiffer(value)) problems.add('log-differs', table, id, field);
        }
      }
    },
  };
}

/** The kernel's own: a row that is brought back keeps what it had. */
const bookkeeping: ReadonlySet<string> = new Set(['rev', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'schemaVersion', 'batchId']);

function splitOnce(key: string): [string, string] {
  const at = key.indexOf('/');
  return [key.slice(0, at), key.slice(at + 1)];
}
