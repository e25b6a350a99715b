import { ruleNumbers } from '../business/rule-numbers.ts';
import { type Outcome, type Trial, type TriedWeight, triedWeights, tryWeights, type WeighedAnswer } from './weigh-answers.ts';

/** With fewer answers than these, chance decides and nothing is suggested. */
export const enoughAnswers = { all: 40, revisits: 10, others: 10 } as const;

const step = 5;
/** No weight goes further than this from where it stands: the answers of one shop are few. */
const furthest = 15;
const mostSteps = 12;
/** A customer who comes back unnoticed costs more than a question too many. */
const costOfMissed = 2;

export type Suggestion =
  | { readonly kind: 'too-few'; readonly answers: number; readonly revisits: number; readonly others: number }
  | { readonly kind: 'nothing-better'; readonly trial: Trial }
  | { readonly kind: 'better'; readonly trial: Trial; readonly changes: Partial<Record<TriedWeight, number>> };

/**
 * Weights that would have done better on a business's own answers. Greedy and the same on every machine: one step of 5
 * points at a time, the one that saves most, as long as it saves anything and harms neither half of the answers; what
 * helps one half alone is chance. The limits stay: how often it would ask about what nobody was asked about is in no
 * answer. A generator, so that a screen can let others have a turn between two steps.
 */
export function* suggestWeights(answers: readonly WeighedAnswer[], now: Trial): Generator<void, Suggestion> {
  const usable = answers.filter(({ parts }) => parts !== null);
  const { revisits, others } = tryWeights(usable, now);
  if (usable.length < enoughAnswers.all || revisits < enoughAnswers.revisits || others < enoughAnswers.others) {
    return { kind: 'too-few', answers: usable.length, revisits, others };
  }
  const sorted = usable.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const halves = [sorted.filter((_, at) => at % 2 === 0), sorted.filter((_, at) => at % 2 === 1)];
  const costs = (trial: Trial): number[] => halves.map((half) => costOf(tryWeights(half, trial)));
  let [best, cost] = [now, costs(now)];
  for (let taken = 0; taken < mostSteps; taken += 1) {
    const next = bestStep(best, cost, now, costs);
    if (next === null) break;
    best = next;
    cost = costs(best);
    yield;
  }
  const changes = Object.fromEntries(triedWeights.filter((name) => best[name] !== now[name]).map((name) => [name, best[name]]));
  return Object.keys(changes).length === 0 ? { kind: 'nothing-better', trial: now } : { kind: 'better', trial: best, changes };
}

/** The step that saves most and harms neither half; the first by name where several do. */
function bestStep(from: Trial, cost: readonly number[], now: Trial, costs: (trial: Trial) => number[]): Trial | null {
  let best: { trial: Trial; sum: number } = { trial: from, sum: total(cost) };
  for (const name of triedWeights) {
    for (const by of [step, -step]) {
      const value = from[name] + by;
      const bounds = ruleNumbers[`revisits.${name}`];
      if (bounds === undefined || value < bounds.least || value > bounds.most || Math.abs(value - now[name]) > furthest) continue;
      const trial = { ...from, [name]: value };
      const after = costs(trial);
      const sum = total(after);
      if (sum < best.sum && after.every((one, half) => one <= (cost[half] ?? 0))) best = { trial, sum };
    }
  }
  return best.trial === from ? null : best.trial;
}

function costOf({ noticed, revisits, wronglyAsked }: Outcome): number {
  return costOfMissed * (revisits - noticed) + wronglyAsked;
}

function total(costs: readonly number[]): number {
  return costs.reduce((sum, one) => sum + one, 0);
}
