import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import { checkPolicy } from '../../../../shared/domain/policy/check-policy.ts';
import { latestPolicy, nextPolicy, policyInForce } from '../../../../shared/domain/policy/policy-in-force.ts';
import { teamReadings } from '../../../../shared/domain/policy/team-readings.ts';
import { policyFields } from '../../../support/sample-rows.ts';

const one = { id: 'a', version: 1, inForceFrom: '2026-01-01' };
const two = { id: 'b', version: 2, inForceFrom: '2026-06-01' };
const three = { id: 'c', version: 3, inForceFrom: '2026-05-01' };

describe('the version in force', () => {
  it('is the highest of those that have begun', () => {
    expect(policyInForce([one, two], '2025-12-31')).toBeNull();
    expect(policyInForce([one, two], '2026-05-31')).toBe(one);
    expect(policyInForce([one, two], '2026-06-01')).toBe(two);
    expect(policyInForce([one, two, three], '2026-12-01')).toBe(three);
  });

  it('is followed by the next that will count, and by none that was overtaken', () => {
    expect(nextPolicy([one, two], '2026-05-01')).toBe(two);
    expect(nextPolicy([one, two, three], '2026-05-01')).toBeNull();
    expect(latestPolicy([one, three, two])).toBe(three);
  });

  it('is the same in whatever order they are read, also where two machines wrote one number', () => {
    const version = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      version: fc.integer({ min: 1, max: 3 }),
      inForceFrom: fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(version, { selector: ({ id }) => id }), fc.constantFrom('2026-01-15', '2026-02-15'), (versions, on) => {
        expect(policyInForce(versions.toReversed(), on)).toEqual(policyInForce(versions, on));
      }),
      { numRuns: 40 },
    );
  });
});

describe('who has read it', () => {
  const read = (staffId: string, policyId: string, kind: 'read' | 'trained' = 'read', on = '2026-06-02') => ({
    staffId,
    policyId,
    kind,
    on,
    note: kind === 'trained' ? `On ${on}.` : '',
  });
  it('makes readings of an older version old', () => {
    const readings = [read('ann', 'b'), read('ann', 'b', 'trained', '2026-06-03'), read('bo', 'a')];
    expect(teamReadings(['ann', 'bo', 'cy'], two, [one, two], readings)).toEqual([
      { staffId: 'ann', read: '2026-06-02', trained: '2026-06-03', how: 'On 2026-06-03.', knows: null },
      { staffId: 'bo', read: null, trained: null, how: '', knows: 1 },
      { staffId: 'cy', read: null, trained: null, how: '', knows: null },
    ]);
  });
});

describe('a new version', () => {
  const now = makeNow('2026-11-19T14:00:00.000Z', 'Europe/London');
  const wanted = { ...policyFields(), inForceFrom: '2026-11-19' };
  const codes = (changes: Partial<typeof wanted>, before: typeof wanted | null = null) =>
    checkPolicy({ ...wanted, ...changes }, before, now).map(({ code }) => code);
  it('needs words, a day from today on, and a month that holds at least one offer', () => {
    expect(codes({})).toEqual([]);
    const limits = { ...wanted.limits, office: { perOffer: 2, perMonth: 1 } };
    expect(codes({ text: '  ', inForceFrom: '2026-11-18', limits })).toEqual([
      'policy-no-words',
      'policy-in-the-past',
      'policy-offer-over-month',
    ]);
  });
  it('differs from the one before', () => {
    expect(codes({ text: ` ${wanted.text} ` }, wanted)).toEqual(['policy-same']);
    expect(codes({ monthlyBudget: null }, wanted)).toEqual([]);
  });
});
