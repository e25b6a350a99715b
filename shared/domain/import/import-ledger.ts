import type { ChunkWriter } from './chunk-writer.ts';
import type { ImportCounts, ImportPlanner, RowDetail } from './import-plan.ts';
import type { RefusedRow } from './import-row.ts';

/** Keeps account of every row of a file: what became of it, and why it was refused. */
export interface ImportLedger {
  readonly counts: ImportCounts;
  refuse(row: RefusedRow, writer: ChunkWriter): void;
  /** A row that was understood. */
  accept(detail: RowDetail, writer: ChunkWriter): void;
  refusals: ImportPlanner['refusals'];
}

export function createLedger(): ImportLedger {
  const refusals = new Map<string, number>();
  const counts: ImportCounts = {
    rows: 0,
    blank: 0,
    aside: 0,
    new: 0,
    joined: 0,
    updated: 0,
    unchanged: 0,
    refused: 0,
    customers: 0,
    properties: 0,
    equipment: 0,
    jobs: 0,
    appointments: 0,
  };
  return {
    counts,
    refuse({ row, line, reason, cells }, writer) {
      counts.refused += 1;
      refusals.set(reason.code, (refusals.get(reason.code) ?? 0) + 1);
      writer.chunk.refused.push({ row, line, reason, cells });
      writer.chunk.details.push({ ...nothingKnownOf, row, line, outcome: 'refused', reasons: [reason], notes: [] });
    },
    accept(detail, writer) {
      if (detail.outcome !== 'refused') counts[detail.outcome] += 1;
      writer.chunk.details.push(detail);
    },
    refusals: () => [...refusals].map(([code, rows]) => ({ code, rows })).sort((a, b) => b.rows - a.rows || (a.code < b.code ? -1 : 1)),
  };
}

const nothingKnownOf = { jobId: null, customerName: null, address: null, requestedAt: null, completedAt: null } as const;
