import { localOf } from '../base/local-time.ts';
import type { Zone } from '../base/now.ts';
import type { Verdict, WeighedAnswer } from './weigh-answers.ts';

/** What was answered in one month. */
export interface NoticedMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly confirmed: number;
  readonly dismissed: number;
  readonly byHand: number;
}

/** By the month of the answer on the business's calendar, the latest first; months without an answer are left out. */
export function noticedByMonth(answers: readonly WeighedAnswer[], zone: Zone): NoticedMonth[] {
  const months = new Map<string, Record<Verdict, number>>();
  for (const { verdict, decidedAt } of answers) {
    if (decidedAt === null || verdict === 'quiet') continue;
    const month = localOf(decidedAt, zone).date.slice(0, 7);
    const counts = months.get(month) ?? { confirmed: 0, dismissed: 0, 'by-hand': 0, quiet: 0 };
    counts[verdict] += 1;
    months.set(month, counts);
  }
  return [...months]
    .map(([month, counts]) => ({ month, confirmed: counts.confirmed, dismissed: counts.dismissed, byHand: counts['by-hand'] }))
    .toSorted((a, b) => b.month.localeCompare(a.month));
}

/** How often a sign stood with the one and the other. */
export interface SignCount {
  readonly code: string;
  readonly here: number;
  readonly ofHere: number;
  readonly confirmed: number;
  readonly ofConfirmed: number;
}

const mostNamed = 5;
/** A sign that stood there less often than this misleads nobody. */
const least = 3;

/** Signs for a revisit that stood more often with pairs that were none: the most misleading first. */
export function signsThatMisled(answers: readonly WeighedAnswer[]): SignCount[] {
  return countSigns(answers, 'dismissed')
    .filter((sign) => sign.here >= least && excess(sign) > 0)
    .toSorted((a, b) => excess(b) - excess(a) || b.here - a.here || (a.code < b.code ? -1 : 1))
    .slice(0, mostNamed);
}

/** Signs that confirmed pairs mostly have and those that a person linked by hand had not: the most missing first. */
export function signsThatWereMissing(answers: readonly WeighedAnswer[]): SignCount[] {
  return countSigns(answers, 'by-hand')
    .filter((sign) => sign.ofHere >= least && sign.confirmed >= least && excess(sign) < 0)
    .toSorted((a, b) => excess(a) - excess(b) || b.confirmed - a.confirmed || (a.code < b.code ? -1 : 1))
    .slice(0, mostNamed);
}

function excess({ here, ofHere, confirmed, ofConfirmed }: SignCount): number {
  return here / Math.max(1, ofHere) - confirmed / Math.max(1, ofConfirmed);
}

function countSigns(answers: readonly WeighedAnswer[], verdict: Verdict): SignCount[] {
  const here = tally(answers.filter((answer) => answer.verdict === verdict));
  const confirmed = tally(answers.filter((answer) => answer.verdict === 'confirmed'));
  return [...new Set([...here.times.keys(), ...confirmed.times.keys()])].map((code) => ({
    code,
    here: here.times.get(code) ?? 0,
    ofHere: here.of,
    confirmed: confirmed.times.get(code) ?? 0,
    ofConfirmed: confirmed.of,
  }));
}

/** With how many of these each sign that speaks for a revisit stood. */
function tally(answers: readonly WeighedAnswer[]): { readonly of: number; readonly times: ReadonlyMap<string, number> } {
  const times = new Map<string, number>();
  for (const { signals } of answers) {
    const codes = new Set(signals.filter(({ points }) => points > 0).map(({ code }) => code));
    for (const code of codes) times.set(code, (times.get(code) ?? 0) + 1);
  }
  return { of: answers.length, times };
}
