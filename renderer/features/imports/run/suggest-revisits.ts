import type { Id } from '../../../../shared/domain/base/id.ts';
import { createPatch, type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Business } from '../../../../shared/domain/business/business.ts';
import { revisitWeightsOf } from '../../../../shared/domain/business/rule-numbers.ts';
import { findRevisitsInHistory } from '../../../../shared/domain/revisit/find-revisits-in-history.ts';
import type { RevisitFinding } from '../../../../shared/domain/revisit/revisit.ts';
import { type RevisitDecision, revisitDecisionId } from '../../../../shared/domain/revisit/revisit-decision.ts';
import type { Database } from '../../../data/database/database.ts';
import { type Reader, readerOf } from '../../../data/kernel/reader.ts';
import type { Work } from '../../../data/kernel/work.ts';
import { loadPlaces, type PlaceHistory } from './load-places.ts';
import type { RunSteps } from './run-steps.ts';
import type { Touched } from './touched.ts';

/** Places judged at once. */
const placesAtOnce = 50;
/** Suggestions written at once: each transaction makes every screen look again, so there are few. */
const pairsAtOnce = 200;

/** A pair of jobs that looks like a revisit. */
interface Pair {
  readonly jobId: Id;
  readonly finding: RevisitFinding;
}

/**
 * Runs the revisit rule over the whole history of every place that the import touched, and keeps each pair that looks
 * like a revisit, and that nobody was asked about before, as a suggestion: for imported jobs the program never queues a
 * call by itself (RULES section 1). Answers how many suggestions it made.
 */
export async function suggestRevisits(
  database: Database,
  work: Work,
  touched: Touched,
  business: Business,
  steps: RunSteps,
): Promise<number> {
  const places = await touched.places();
  let waiting: Pair[] = [];
  let suggestions = 0;
  const write = async (): Promise<void> => {
    const pairs = waiting;
    waiting = [];
    await work.write(async () => {
      const patches = await suggestionPatches(readerOf(database), pairs);
      suggestions += patches.length;
      return patches;
    });
  };
  for (let at = 0; at < places.length; at += placesAtOnce) {
    steps.signal.throwIfAborted();
    const histories = await loadPlaces(database, touched, places.slice(at, at + placesAtOnce), work.id);
    waiting.push(...histories.flatMap((history) => pairsOf(history, touched.changedJobs, work.id, business)));
    if (waiting.length >= pairsAtOnce) await write();
    steps.onProgress('revisits', Math.min(at + placesAtOnce, places.length), places.length);
  }
  if (waiting.length > 0) await write();
  return suggestions;
}

/** Only pairs in which the import has a part: what was booked here was judged when it was booked. */
function pairsOf(history: PlaceHistory, changed: ReadonlySet<Id>, workId: Id, business: Business): Pair[] {
  const jobs = new Map(history.jobs.map((job) => [job.id, job]));
  const isOurs = (id: Id): boolean => changed.has(id) || jobs.get(id)?.batchId === workId;
  const { properties, equipment, occupancies, customers, complaints, dismissed } = history;
  const found = findRevisitsInHistory(
    { zone: business.zone, priorJobs: history.jobs, properties, equipment, occupancies, customers, complaints, dismissed },
    revisitWeightsOf(business),
  );
  return [...found].filter(
    ({ jobId, finding }) =>
      (isOurs(jobId) || isOurs(finding.jobId)) && jobs.get(jobId)?.originalJobId === null && finding.verdict !== 'quiet',
  );
}

/** A pair that was answered, or that is waiting for an answer already, stays as it is; one taken back by an undo wakes up. */
async function suggestionPatches(reader: Reader, pairs: readonly Pair[]): Promise<Patch[]> {
  if (pairs.length === 0) return [];
  const rows = await reader.revisitDecisions.bulkGet(pairs.map(({ jobId, finding }) => revisitDecisionId(jobId, finding.jobId)));
  return pairs.flatMap(({ jobId, finding }, at) => {
    const fields = suggestionOf(jobId, finding);
    const row = rows[at];
    if (row === undefined) return createPatch('revisitDecisions', revisitDecisionId(jobId, finding.jobId), fields);
    return row.live === 1 ? [] : (updatePatch('revisitDecisions', row, { ...fields, live: 1, deletedAt: null }) ?? []);
  });
}

function suggestionOf(jobId: Id, finding: RevisitFinding): Partial<RevisitDecision> {
  return {
    jobId,
    originalJobId: finding.jobId,
    score: finding.score,
    signals: [...finding.signals],
    ruleVersion: finding.ruleVersion,
    decision: 'suggested',
    decidedBy: null,
    decidedAt: null,
    said: false,
  };
}
