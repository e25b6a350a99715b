import type { RefusedRow } from '../../../../shared/domain/import/import-row.ts';

/** What is under way, for the progress that is shown. */
export type RunPhase = 'rows' | 'revisits' | 'taking-back';

export interface RunSteps {
  readonly signal: AbortSignal;
  readonly onProgress: (phase: RunPhase, done: number, total: number) => void;
  readonly onRefused: (rows: readonly RefusedRow[]) => void;
  /** After each transaction, so that the journal can follow. */
  readonly onWritten: () => void;
}
