import { describe, expect, it } from 'vitest';
import { noticedByMonth, signsThatMisled, signsThatWereMissing } from '../../../../shared/domain/revisit/how-well.ts';
import { defaultRevisitWeights as weights } from '../../../../shared/domain/revisit/revisit-weights.ts';
import { type Suggestion, suggestWeights } from '../../../../shared/domain/revisit/suggest-weights.ts';
import { type Answer, tryWeights, type WeighedAnswer, weighAnswers } from '../../../../shared/domain/revisit/weigh-answers.ts';

const points = {
  'same-equipment': weights.sameEquipment,
  'same-trade': weights.sameTrade,
  'no-charge': weights.noCharge,
  days: 20,
} as const;
type Code = keyof typeof points;

let made = 0;
function answer(decision: Answer['decision'], codes: readonly Code[], changes: Partial<Answer> = {}): Answer {
  made += 1;
  const signals = codes.map((code) => ({ code, points: points[code], params: {} }));
  const score = signals.reduce((sum, signal) => sum + signal.points, 0);
  const id = `rd:${String(made).padStart(4, '0')}`;
  return { id, jobId: id, decision, score, signals, decidedAt: '2026-11-19T09:00:00.000Z', ...changes };
}
const many = (count: number, make: () => Answer): Answer[] => Array.from({ length: count }, make);

function suggest(answers: readonly WeighedAnswer[]): Suggestion {
  const steps = suggestWeights(answers, weights);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Booked without charge tells in this shop, the trade tells nothing. */
const history = () =>
  weighAnswers(
    [
      ...many(20, () => answer('yes', ['same-equipment', 'days'])),
      ...many(8, () => answer('yes', ['no-charge', 'days'])),
      ...many(20, () => answer('no', ['days', 'same-trade', 'same-trade', 'same-trade'])),
    ],
    weights,
  );

describe('weighAnswers', () => {
  it('tells what each answer says of the rule', () => {
    const verdicts = weighAnswers(
      [
        answer('yes', ['same-equipment', 'days']),
        answer('no', ['same-equipment', 'days']),
        answer('yes', ['days']),
        answer('no', ['days']),
        answer('unsure', ['days']),
        answer('suggested', ['same-equipment', 'days']),
      ],
      weights,
    ).map(({ verdict }) => verdict);
    expect(verdicts).toEqual(['confirmed', 'dismissed', 'by-hand', 'quiet']);
  });

  it('counts no pair against the rule whose job went back for another one', () => {
    const yes = answer('yes', ['same-equipment', 'days'], { jobId: 'second' });
    expect(weighAnswers([yes, answer('no', ['same-equipment', 'days'], { jobId: 'second' })], weights)).toHaveLength(1);
  });

  it('gives the same score as was given while nothing changes', () => {
    const { noticed, revisits, wronglyAsked, others } = tryWeights(history(), weights);
    expect([noticed, revisits, wronglyAsked, others]).toEqual([20, 28, 20, 20]);
  });

  it('leaves points that age has lessened as they are', () => {
    const [one] = weighAnswers(
      [
        answer('yes', [], {
          score: 40,
          signals: [
            { code: 'says-still', points: 7, params: {} },
            { code: 'days', points: 33, params: {} },
          ],
        }),
      ],
      weights,
    );
    expect(one?.parts).toEqual({ rest: 40, weights: [] });
  });
});

describe('suggestWeights', () => {
  it('says that there are too few, whatever they are', () => {
    expect(
      suggest(
        weighAnswers(
          many(39, () => answer('yes', ['days'])),
          weights,
        ),
      ),
    ).toMatchObject({ kind: 'too-few', answers: 39 });
    expect(
      suggest(
        weighAnswers(
          many(60, () => answer('yes', ['days'])),
          weights,
        ),
      ),
    ).toMatchObject({ kind: 'too-few', others: 0 });
    expect(
      suggest(
        weighAnswers(
          many(60, () => answer('yes', [])),
          weights,
        ),
      ),
    ).toMatchObject({ kind: 'too-few', answers: 0 });
  });

  it('finds what would have noticed more and asked no more, in few small steps', () => {
    const answers = history();
    const suggestion = suggest(answers);
    expect(suggestion.kind).toBe('better');
    if (suggestion.kind !== 'better') return;
    expect(Object.keys(suggestion.changes)).toEqual(['noCharge', 'sameTrade']);
    const [before, after] = [tryWeights(answers, weights), tryWeights(answers, suggestion.trial)];
    expect(after.noticed).toBeGreaterThan(before.noticed);
    expect(after.wronglyAsked).toBeLessThan(before.wronglyAsked);
    expect(suggest([...answers].reverse())).toEqual(suggestion);
  });

  it('has nothing to say where all is well', () => {
    const answers = weighAnswers(
      [...many(30, () => answer('yes', ['same-equipment', 'days'])), ...many(30, () => answer('no', ['days']))],
      weights,
    );
    expect(suggest(answers)).toMatchObject({ kind: 'nothing-better' });
  });
});

describe('how well it notices', () => {
  it('counts by month of the answer in the business’s zone, the latest first', () => {
    const answers = weighAnswers(
      [
        answer('yes', ['same-equipment', 'days'], { decidedAt: '2026-12-01T02:00:00.000Z' }),
        answer('no', ['same-equipment', 'days'], { decidedAt: '2026-12-03T02:00:00.000Z' }),
        answer('yes', ['days']),
        answer('no', ['days']),
      ],
      weights,
    );
    expect(noticedByMonth(answers, 'America/New_York')).toEqual([
      { month: '2026-12', confirmed: 0, dismissed: 1, byHand: 0 },
      { month: '2026-11', confirmed: 1, dismissed: 0, byHand: 1 },
    ]);
  });

  it('names the signs that misled and those that were missing', () => {
    const answers = weighAnswers(
      [
        ...many(6, () => answer('yes', ['same-equipment', 'days'])),
        ...many(4, () => answer('no', ['no-charge', 'no-charge', 'no-charge', 'days'])),
        ...many(3, () => answer('yes', ['days'])),
      ],
      weights,
    );
    expect(signsThatMisled(answers).map(({ code, here, ofHere }) => [code, here, ofHere])).toEqual([['no-charge', 4, 4]]);
    expect(signsThatWereMissing(answers).map(({ code, here, confirmed }) => [code, here, confirmed])).toEqual([['same-equipment', 0, 6]]);
    expect(signsThatMisled([])).toEqual([]);
  });
});
