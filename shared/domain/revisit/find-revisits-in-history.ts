import type { RevisitFinding, RevisitHistory } from './revisit.ts';
import { defaultRevisitWeights, type RevisitWeights } from './revisit-weights.ts';
import type { Id } from '../base/id.ts';

/** A job of a history that looks like a revisit. */
export interface HistoryFinding {
  readonly jobId: Id;
  readonly finding: RevisitFinding;
}

/**
 * Runs the rule over a whole history, each job against those before it at the same address: time grows with the number
 * of jobs, not with its square. Yields only what is flagged or asked, so that an import can show progress and stop.
 */
export function* findRevisitsInHistory(
  _history: RevisitHistory, _weights: RevisitWeights = defaultRevisitWeights,
): Generator<HistoryFinding, void, undefined> {
  // filled in below
}
