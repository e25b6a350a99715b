import { judge } from './judge.ts';
import { prepareHistory } from './prepare-history.ts';
import type { RevisitFinding, RevisitQuery } from './revisit.ts';
import { defaultRevisitWeights, type RevisitWeights } from './revisit-weights.ts';

/**
 * Is `query.newJob` a revisit, and of which visit (RULES section 1)? Null where no earlier visit was carried out that
 * could matter. For a booking screen call `prepareHistory` once and `judge` for each keystroke instead.
 */
export function findRevisit(query: RevisitQuery, weights: RevisitWeights = defaultRevisitWeights): RevisitFinding | null {
  const { now, newJob, ...history } = query;
  return judge(prepareHistory({ ...history, zone: now.zone }), newJob, now, weights);
}
