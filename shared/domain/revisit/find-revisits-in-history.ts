import { groupBy } from '../base/group-by.ts';
import type { Id } from '../base/id.ts';
import type { Now } from '../base/now.ts';
import { judgeAgainst } from './judge.ts';
import { type PreparedHistory, type PriorVisit, prepareHistory } from './prepare-history.ts';
import type { RevisitFinding, RevisitHistory, RevisitJob } from './revisit.ts';
import { defaultRevisitWeights, type RevisitWeights } from './revisit-weights.ts';

/** A job of a history that looks like a revisit. */
export interface HistoryFinding {
  readonly jobId: Id;
  readonly finding: RevisitFinding;
}

/** How far back an imported job is compared: beyond, no score without words of the day reaches a question. */
const mostDays = 400;
/** The latest visits before a job that it is compared with. Keeps a depot with thousands of jobs linear. */
const mostVisits = 40;

const day = 86_400_000;

/** Index of the first visit that ended after `moment`; visits are in order of their end. */
function firstAfter(visits: readonly PriorVisit[], moment: number): number {
  let low = 0;
  let high = visits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((visits[middle] as PriorVisit).visited <= moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nowOf(job: RevisitJob, zone: string): Now {
  return { instant: job.requestedAt, zone, date: job.requestedAt.slice(0, 10) };
}

function* findAtPlace(
  history: PreparedHistory,
  jobs: readonly RevisitJob[],
  weights: RevisitWeights,
): Generator<HistoryFinding, void, undefined> {
  for (const job of jobs) {
    if (job.status === 'cancelled') continue;
    const requested = Date.parse(job.requestedAt);
    const end = firstAfter(history.visits, requested);
    const visits = history.visits
      .slice(Math.max(0, end - mostVisits), end)
      .filter((visit) => visit.job.id !== job.id && requested - visit.visited <= mostDays * day);
    if (visits.length === 0) continue;
    const finding = judgeAgainst(history, visits, job, nowOf(job, history.history.zone), weights);
    if (finding !== null && finding.verdict !== 'quiet') yield { jobId: job.id, finding };
  }
}

/**
 * Runs the rule over a whole history, each job against those before it at the same address: time grows with the number
 * of jobs, not with its square. Yields only what is flagged or asked, in the order of the places and then of `requestedAt`,
 * so that an import can show progress and stop. Calls filed at another address (billing) are left to `findRevisit`.
 */
export function* findRevisitsInHistory(
  history: RevisitHistory,
  weights: RevisitWeights = defaultRevisitWeights,
): Generator<HistoryFinding, void, undefined> {
  // Spellings of one place share what stands before the last bar of the key; the rule itself compares the rest.
  const places = new Map(
    history.properties.map((property) => [property.id, property.addressKey.slice(0, property.addressKey.lastIndexOf('|') + 1)]),
  );
  const jobsAt = groupBy(history.priorJobs, (job) => (job.propertyId === null ? null : (places.get(job.propertyId) ?? null)));
  const propertiesAt = groupBy(history.properties, (property) => places.get(property.id) as string);
  const equipmentAt = groupBy(history.equipment, (row) => places.get(row.propertyId) ?? null);
  const occupanciesAt = groupBy(history.occupancies, (row) => places.get(row.propertyId) ?? null);
  for (const [place, jobs] of jobsAt) {
    if (place === null || jobs.length < 2) continue;
    const ordered = jobs.toSorted((a, b) =>
      a.requestedAt < b.requestedAt ? -1 : a.requestedAt > b.requestedAt ? 1 : a.id < b.id ? -1 : 1,
    );
    const here = prepareHistory({
      ...history,
      priorJobs: ordered,
      properties: propertiesAt.get(place) ?? [],
      equipment: equipmentAt.get(place) ?? [],
      occupancies: occupanciesAt.get(place) ?? [],
    });
    yield* findAtPlace(here, ordered, weights);
  }
}
