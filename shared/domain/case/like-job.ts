import type { Id } from '../base/id.ts';
import type { Reason } from '../base/reason.ts';
import type { Job } from '../job/job.ts';
import { type CaseDigest, meaningsIn } from './case-digest.ts';

/** What speaks for a case being like a job, in points; the one home of these numbers. */
const likeJobPoints = {
  equipment: 30,
  symptom: 20,
  /** For each word that means something and that both have, up to `wordsAtMost` together. */
  word: 5,
  wordsAtMost: 20,
  trade: 10,
  otherTrade: -20,
  jobType: 5,
  /** From so many on a case is like the job. */
  enough: 35,
} as const;

/** A word that stands in more than half of so many cases tells none from another. */
const manyCases = 8;

/** The job as far as a case can be like it. */
export interface JobKind extends Pick<Job, 'id' | 'trade' | 'jobType' | 'symptom' | 'customerWords' | 'finding'> {
  readonly equipmentKinds: readonly string[];
}

export interface LikeCase {
  readonly id: Id;
  readonly points: number;
  /** What both have, the weightiest first. */
  readonly reasons: readonly Reason[];
}

/**
 * The cases that are like a job, the likest first (F2): by what it is about, what was wrong, the words, trade and type.
 * Cases that tell the job itself are left out, and so are those that were put away.
 */
export function likeJob(job: JobKind, cases: readonly CaseDigest[], most: number): LikeCase[] {
  const words = meaningsIn(`${job.customerWords} ${job.finding}`);
  const common = commonStems(words, cases);
  const found = cases
    .filter(({ state, jobIds }) => state !== 'retired' && !jobIds.includes(job.id))
    .map((one) => compare(job, words, common, one))
    .filter(({ points }) => points >= likeJobPoints.enough);
  return found.toSorted((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1)).slice(0, most);
}

function commonStems(words: ReadonlyMap<string, string>, cases: readonly CaseDigest[]): ReadonlySet<string> {
  if (cases.length < manyCases) return new Set();
  return new Set([...words.keys()].filter((stem) => cases.filter(({ stems }) => stems.has(stem)).length * 2 > cases.length));
}

function compare(job: JobKind, words: ReadonlyMap<string, string>, common: ReadonlySet<string>, one: CaseDigest): LikeCase {
  const reasons: Reason[] = [];
  let points = 0;
  const count = (more: number, code: string, params: Reason['params']): void => {
    points += more;
    reasons.push({ code, params });
  };
  const kind = job.equipmentKinds.find((own) => one.equipmentKinds.some((other) => same(own, other)));
  if (kind !== undefined) count(likeJobPoints.equipment, 'same-equipment', { kind });
  if (job.symptom !== null && job.symptom !== 'other' && job.symptom === one.symptom)
    count(likeJobPoints.symptom, 'same-symptom', { symptom: job.symptom });
  const shared = [...words].filter(([stem]) => one.stems.has(stem) && !common.has(stem)).map(([, word]) => word);
  if (shared.length > 0)
    count(Math.min(shared.length * likeJobPoints.word, likeJobPoints.wordsAtMost), 'same-words', { words: shared.slice(0, 4).join(', ') });
  if (job.trade !== null && one.trade !== null) {
    if (same(job.trade, one.trade)) count(likeJobPoints.trade, 'same-trade', { trade: job.trade });
    else points += likeJobPoints.otherTrade;
  }
  if (job.jobType !== null && job.jobType === one.jobType) count(likeJobPoints.jobType, 'same-type', { type: job.jobType });
  return { id: one.id, points, reasons };
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
