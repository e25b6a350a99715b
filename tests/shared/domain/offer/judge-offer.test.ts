import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeOffer, mayDecide, mostAtOnce, offerRoom } from '../../../../shared/domain/offer/judge-offer.ts';
import { monthOf, monthSpending, type SpentOffer } from '../../../../shared/domain/offer/month-spending.ts';
import { policyFields } from '../../../support/sample-rows.ts';

const policy = policyFields();
const currency = 'GBP';
const nothing = { byPerson: 0, inAll: 0 };

describe('judging an offer', () => {
  it('goes by the limit for one offer, the own month and the budget of all, and names each that it is above', () => {
    expect(judgeOffer(5_000, offerRoom('technician', policy, nothing))).toEqual([]);
    expect(judgeOffer(5_001, offerRoom('technician', policy, nothing))).toEqual(['offer']);
    expect(judgeOffer(2_001, offerRoom('technician', policy, { byPerson: 10_000, inAll: 10_000 }))).toEqual(['month']);
    expect(judgeOffer(9_000, offerRoom('technician', policy, { byPerson: 10_000, inAll: 39_000 }))).toEqual(['offer', 'month', 'budget']);
  });

  it('lets a gesture without cost through whatever was spent', () => {
    expect(judgeOffer(0, offerRoom('technician', policy, { byPerson: 99_000, inAll: 99_000 }))).toEqual([]);
  });

  it('limits the owner by nothing but the budget, and leaves money to the owner while no policy was written', () => {
    expect(judgeOffer(40_000, offerRoom('owner', policy, nothing))).toEqual([]);
    expect(judgeOffer(40_001, offerRoom('owner', policy, nothing))).toEqual(['budget']);
    expect(judgeOffer(1, offerRoom('office', null, nothing))).toEqual(['offer', 'month']);
    expect(mostAtOnce(offerRoom('owner', null, nothing))).toBeNull();
  });

  it('tells the most that may be given at once, never below nothing', () => {
    expect(mostAtOnce(offerRoom('technician', policy, { byPerson: 9_000, inAll: 9_000 }))).toBe(3_000);
    expect(mostAtOnce(offerRoom('technician', policy, { byPerson: 0, inAll: 50_000 }))).toBe(0);
  });
});

describe('who may answer an offer that waits', () => {
  const office = offerRoom('office', policy, nothing);
  it('is the owner; for a wish also whoever could have offered it', () => {
    expect(mayDecide('owner', { overLimits: ['offer'], minor: 90_000 }, offerRoom('owner', policy, nothing))).toBe(true);
    expect(mayDecide('office', { overLimits: ['offer'], minor: 100 }, office)).toBe(false);
    expect(mayDecide('office', { overLimits: [], minor: 10_000 }, office)).toBe(true);
    expect(mayDecide('office', { overLimits: [], minor: 10_001 }, office)).toBe(false);
    expect(mayDecide('apprentice', { overLimits: [], minor: 0 }, offerRoom('apprentice', policy, nothing))).toBe(false);
  });
});

const people = { ann: 'owner', bo: 'technician', cy: 'office' } as const;
const wish = fc.record({
  who: fc.constantFrom(...(['bo', 'cy'] as const)),
  minor: fc.integer({ min: 0, max: 15_000 }),
  on: fc.constantFrom('2026-10-31', '2026-11-01', '2026-11-30'),
  answer: fc.constantFrom('yes', 'no', 'later'),
});

/** Makes each offer as the command does: within the limits agreed, above them decided by the owner or left waiting. */
function play(wishes: readonly { who: 'bo' | 'cy'; minor: number; on: string; answer: string }[]): SpentOffer[] {
  const offers: SpentOffer[] = [];
  for (const { who, minor, on, answer } of wishes) {
    const room = offerRoom(people[who], policy, monthSpending(monthOf(on), who, currency, offers));
    const over = judgeOffer(minor, room).length > 0;
    const state = !over || answer === 'yes' ? 'agreed' : answer === 'no' ? 'refused' : 'waiting';
    const decidedBy = over && state === 'agreed' ? 'ann' : null;
    offers.push({ amount: { minor, currency }, state, offeredOn: on, offeredBy: who, decidedBy });
  }
  return offers;
}

describe('over any history', () => {
  it('nothing goes over the budget, a limit or a month without the owner', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 25 }), (wishes) => {
        const unasked = play(wishes).filter(({ decidedBy }) => decidedBy === null);
        for (const month of ['2026-10', '2026-11']) {
          for (const who of ['bo', 'cy'] as const) {
            const { byPerson, inAll } = monthSpending(month, who, currency, unasked);
            expect(byPerson).toBeLessThanOrEqual(policy.limits[people[who]].perMonth);
            expect(inAll).toBeLessThanOrEqual(policy.monthlyBudget ?? 0);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('what was spent does not depend on the order in which offers are read', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 15 }), fc.nat(), (wishes, turn) => {
        const offers = play(wishes);
        const at = offers.length === 0 ? 0 : turn % offers.length;
        const turned = [...offers.slice(at), ...offers.slice(0, at)].toReversed();
        expect(monthSpending('2026-11', 'bo', currency, turned)).toEqual(monthSpending('2026-11', 'bo', currency, offers));
      }),
      { numRuns: 40 },
    );
  });
});
