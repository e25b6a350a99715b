import { describe, expect, it } from 'vitest';
import { answersToSend, leadPair, withAnswer } from '../../../../../renderer/features/jobs/revisit/lead-pair.ts';
import type { RevisitFinding, RevisitVerdict } from '../../../../../shared/domain/revisit/revisit.ts';
import { answered } from '../shop.ts';

const candidate = (jobId: string, verdict: RevisitVerdict, score: number) => ({ jobId, rootJobId: jobId, verdict, score, signals: [] });
const finding = (verdict: RevisitVerdict): RevisitFinding => ({
  ...candidate('a', verdict, 50),
  candidates: [candidate('a', verdict, 50), candidate('b', 'quiet', 10)],
  ruleVersion: 3,
});

describe('leadPair', () => {
  it('shows what the rule flags or asks, and nothing while it is quiet', () => {
    expect(leadPair(finding('flag'), [], null)).toMatchObject({
      originalJobId: 'a',
      shown: 'flag',
      answer: null,
      judged: { score: 50, ruleVersion: 3 },
    });
    expect(leadPair(finding('ask'), [], null)).toMatchObject({ shown: 'ask' });
    expect(leadPair(finding('quiet'), [], null)).toBeNull();
    expect(leadPair(null, [], null)).toBeNull();
  });

  it('shows what a person chose by hand, with what the rule has to say of it', () => {
    expect(leadPair(finding('quiet'), [], 'b')).toMatchObject({ originalJobId: 'b', shown: 'hand', judged: { score: 10 } });
    expect(leadPair(finding('flag'), [], 'a')).toMatchObject({ shown: 'flag' });
    expect(leadPair(null, [], 'x')).toMatchObject({ originalJobId: 'x', judged: { score: 0, signals: [] } });
    expect(leadPair(null, [], 'x', [answered('x', 'open')])).toMatchObject({ judged: { score: 71 } });
  });

  it('keeps a yes whatever is typed after it, and a no away', () => {
    expect(leadPair(finding('quiet'), [answered('a', 'later')], null)).toMatchObject({
      originalJobId: 'a',
      answer: 'later',
      judged: { score: 71 },
    });
    expect(leadPair(finding('flag'), [answered('a', 'no')], null)).toBeNull();
    expect(leadPair(finding('flag'), [answered('b', 'no')], 'b')).toMatchObject({ originalJobId: 'a' });
  });
});

describe('answers', () => {
  it('has one answer for a pair and one yes in all', () => {
    const first = withAnswer([], answered('a', 'unsure'));
    expect(withAnswer(first, answered('a', 'no'))).toEqual([answered('a', 'no')]);
    expect(withAnswer(first, answered('b', 'later'))).toEqual([answered('b', 'later')]);
    expect(withAnswer([answered('a', 'no')], answered('b', 'later'))).toHaveLength(2);
  });

  it('sends a question that nobody answered as a question, but not one that was only looked at', () => {
    expect(answersToSend([], leadPair(finding('ask'), [], null))).toMatchObject([{ originalJobId: 'a', answer: 'open' }]);
    expect(answersToSend([], leadPair(finding('quiet'), [], 'b'))).toEqual([]);
    expect(answersToSend([answered('a', 'said')], leadPair(finding('flag'), [answered('a', 'said')], null))).toHaveLength(1);
  });
});
