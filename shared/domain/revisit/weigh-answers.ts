import { groupBy } from '../base/group-by.ts';
import type { Id } from '../base/id.ts';
import type { RevisitDecision } from './revisit-decision.ts';
import { defaultRevisitWeights, type RevisitWeights } from './revisit-weights.ts';
import type { SignalCode } from './signal-codes.ts';

/** The weights that a business may change and that one signal stands for. */
export const signalOfWeight = {
  sameEquipment: 'same-equipment',
  sameSystem: 'same-system',
  installed: 'recent-install',
  inWarranty: 'in-warranty',
  persists: 'says-still',
  sameSymptom: 'same-symptom',
  bookedAsWarranty: 'booked-as-warranty',
  noCharge: 'no-charge',
  complaint: 'open-complaint',
  leftUnsure: 'left-unsure',
  sameTrade: 'same-trade',
  otherTrade: 'other-trade',
  otherOccupant: 'other-occupant',
  declined: 'declined-repair',
  maintenance: 'maintenance',
  planned: 'planned-visit',
} as const satisfies { readonly [W in keyof RevisitWeights]?: SignalCode };
export type TriedWeight = keyof typeof signalOfWeight;
export const triedWeights = Object.keys(signalOfWeight) as TriedWeight[];

/** What this rule reads of an answer. */
export type Answer = Pick<RevisitDecision, 'id' | 'jobId' | 'decision' | 'score' | 'signals' | 'decidedAt'>;

/**
 * What a person's answer says of the rule. `confirmed`: it asked, and it was so. `dismissed`: it asked, and it was not.
 * `by-hand`: it was so, and only a person saw it. `quiet`: it did not ask, and it was not so.
 */
export type Verdict = 'confirmed' | 'dismissed' | 'by-hand' | 'quiet';

/** An answer, ready to be judged again with other weights. */
export interface WeighedAnswer {
  readonly id: Id;
  readonly verdict: Verdict;
  /** Null where a person linked it and no sign was kept: no weight would have found it. */
  readonly parts: { readonly rest: number; readonly weights: readonly TriedWeight[] } | null;
  readonly decidedAt: string | null;
  readonly signals: RevisitDecision['signals'];
}

const weightOf = new Map<string, TriedWeight>(triedWeights.map((weight) => [signalOfWeight[weight], weight]));

/**
 * The answers with yes or no, by what they say of the rule as its limit stands now. A no about a job that goes back for
 * another one says nothing: it was noticed. Of the points those are taken apart that are a weight as it is or as it
 * usually is; what was lessened by age stays as it was counted.
 */
export function weighAnswers(answers: readonly Answer[], weights: RevisitWeights): WeighedAnswer[] {
  const ofJob = groupBy(answers, ({ jobId }) => jobId);
  return answers.flatMap((answer): WeighedAnswer[] => {
    const { id, jobId, decision, score, signals, decidedAt } = answer;
    if (decision !== 'yes' && decision !== 'no') return [];
    if (decision === 'no' && ofJob.get(jobId)?.some((other) => other.decision === 'yes')) return [];
    const asked = score >= weights.askFrom;
    const verdict = decision === 'yes' ? (asked ? 'confirmed' : 'by-hand') : asked ? 'dismissed' : 'quiet';
    return [{ id, verdict, decidedAt, signals, parts: signals.length === 0 ? null : takeApart(answer, weights) }];
  });
}

function takeApart({ score, signals }: Answer, now: RevisitWeights): WeighedAnswer['parts'] {
  const counted = signals.flatMap(({ code, points }) => {
    const weight = weightOf.get(code);
    return weight !== undefined && (points === now[weight] || points === defaultRevisitWeights[weight]) ? [{ weight, points }] : [];
  });
  const rest = score - counted.reduce((sum, { points }) => sum + points, 0);
  return { rest, weights: counted.map(({ weight }) => weight) };
}

/** The weights that are tried, and the limit. */
export type Trial = Pick<RevisitWeights, TriedWeight | 'askFrom'>;

/** How the rule would have done on these answers. */
export interface Outcome {
  /** Revisits that it would have noticed, of all that were. */
  readonly noticed: number;
  readonly revisits: number;
  /** Answers with no about which it would have asked, of all. */
  readonly wronglyAsked: number;
  readonly others: number;
}

/** Judges every answer again with these weights. */
export function tryWeights(answers: readonly WeighedAnswer[], trial: Trial): Outcome {
  const outcome = { noticed: 0, revisits: 0, wronglyAsked: 0, others: 0 };
  for (const { verdict, parts } of answers) {
    const asks = parts !== null && parts.weights.reduce((sum, weight) => sum + trial[weight], parts.rest) >= trial.askFrom;
    if (verdict === 'confirmed' || verdict === 'by-hand') {
      outcome.revisits += 1;
      if (asks) outcome.noticed += 1;
    } else {
      outcome.others += 1;
      if (asks) outcome.wronglyAsked += 1;
    }
  }
  return outcome;
}
