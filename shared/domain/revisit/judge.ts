import type { Now } from '../base/now.ts';
import { agree } from '../property/normalise-address.ts';
import { meetingOf } from './meeting.ts';
import { type Meeting, makePair, type Pair } from './pair.ts';
import type { PreparedHistory, PriorVisit } from './prepare-history.ts';
import { type NewReading, readNewJob } from './read-new-job.ts';
import type { NewJob, RevisitCandidate, RevisitFinding, RevisitVerdict } from './revisit.ts';
import type { Signal } from './revisit-decision.ts';
import { defaultRevisitWeights, type RevisitWeights, ruleVersion } from './revisit-weights.ts';
import { scorePair } from './score-pair.ts';

/** True when the earlier visit was over before this job was asked for; two of one moment follow their ids. */
function cameBefore(visit: PriorVisit, job: NewJob, requested: number): boolean {
  if (visit.job.id === job.id) return false;
  if (visit.visited > requested) return false;
  return visit.requested < requested || (visit.requested === requested && visit.job.id < job.id);
}

/** The most that a pair may score: some records leave the answer to a person, another unit never flags. */
function ceilingOf(pair: Pair): number | null {
  const { now, before, weights, meeting } = pair;
  if (meeting === 'other-unit') return weights.askFrom - 1;
  const asWarned = before.job.declined !== '' && !now.cues.has('our-work') && !now.ownFault;
  const undecided = meeting === 'caller' || now.bare || now.cues.has('customer-altered') || asWarned;
  return undecided ? weights.flagFrom - 1 : null;
}

function verdictOf(score: number, weights: RevisitWeights): RevisitVerdict {
  if (score >= weights.flagFrom) return 'flag';
  return score >= weights.askFrom ? 'ask' : 'quiet';
}

function complaintSignals(history: PreparedHistory, visit: PriorVisit, now: NewReading, weights: RevisitWeights): Signal[] {
  const open = (history.history.complaints ?? []).some((one) => {
    const about =
      one.jobId === visit.job.id ||
      (one.jobId === null &&
        (one.propertyId === visit.job.propertyId || (one.propertyId === null && one.customerId === visit.job.customerId)));
    const opened = Date.parse(one.openedAt);
    return (
      about && opened >= visit.visited && opened <= now.requested && (one.closedAt === null || Date.parse(one.closedAt) >= now.requested)
    );
  });
  return open ? [{ code: 'open-complaint', points: weights.complaint, params: {} }] : [];
}

function zoneOf(history: PreparedHistory, visit: PriorVisit): string {
  const own = visit.job.propertyId === null ? null : history.properties.get(visit.job.propertyId)?.property.zone;
  return own ?? history.history.zone;
}

function candidate(
  history: PreparedHistory,
  visit: PriorVisit,
  now: NewReading,
  meeting: Meeting,
  weights: RevisitWeights,
): RevisitCandidate {
  const pair = makePair(now, visit, weights, meeting, zoneOf(history, visit));
  const signals = [...scorePair(pair), ...complaintSignals(history, visit, now, weights)];
  const raw = signals.reduce((sum, signal) => sum + signal.points, 0);
  const ceiling = ceilingOf(pair);
  const score = ceiling === null ? raw : Math.min(raw, ceiling);
  // The points still add up to the score: what a person has to decide takes the rest away.
  if (score < raw) signals.push({ code: meeting === 'other-unit' ? 'other-unit' : 'person-decides', points: score - raw, params: {} });
  return { jobId: visit.job.id, rootJobId: visit.rootJobId, score, verdict: verdictOf(score, weights), signals };
}

/**
 * Judges one job against a prepared history: cheap enough for each keystroke. Null where no earlier visit was carried
 * out at its address (or for its caller) that nobody has ruled out. The order of rows never matters.
 */
export function judge(
  history: PreparedHistory,
  newJob: NewJob,
  now: Now,
  weights: RevisitWeights = defaultRevisitWeights,
): RevisitFinding | null {
  return judgeAgainst(history, history.visits, newJob, now, weights);
}

/** `judge` against some of the visits only. */
export function judgeAgainst(
  history: PreparedHistory,
  visits: readonly PriorVisit[],
  newJob: NewJob,
  now: Now,
  weights: RevisitWeights,
): RevisitFinding | null {
  const requested = Date.parse(newJob.requestedAt);
  const reading = readNewJob(history, newJob, now);
  const visited = new Map<string, number>();
  const candidates: RevisitCandidate[] = [];
  for (const visit of visits) {
    if (!cameBefore(visit, newJob, requested) || history.dismissed.has(`${newJob.id} ${visit.job.id}`)) continue;
    const meeting = meetingOf(history, visit, reading, agree);
    if (meeting === null) continue;
    visited.set(visit.job.id, visit.visited);
    candidates.push(candidate(history, visit, reading, meeting, weights));
  }
  const when = (one: RevisitCandidate): number => visited.get(one.jobId) ?? 0;
  candidates.sort((a, b) => b.score - a.score || when(b) - when(a) || (a.jobId < b.jobId ? 1 : -1));
  const best = candidates[0];
  return best === undefined ? null : { ...best, candidates, ruleVersion };
}
