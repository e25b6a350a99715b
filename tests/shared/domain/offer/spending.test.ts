import { describe, expect, it } from 'vitest';
import { checkOffer } from '../../../../shared/domain/offer/check-offer.ts';
import { monthSpending } from '../../../../shared/domain/offer/month-spending.ts';
import { causeOf, spendingByCause } from '../../../../shared/domain/offer/spending-by-cause.ts';
import { offerFields } from '../../../support/sample-rows.ts';

const offer = (fields: Partial<ReturnType<typeof offerFields>>, minor = 1_000) => ({
  ...offerFields('dana', null),
  amount: { minor, currency: 'GBP' },
  ...fields,
});

describe('what a month comes to', () => {
  it('counts what was agreed or told, not what waits, was refused or taken back, nor another currency', () => {
    const offers = [
      offer({ state: 'agreed' }, 100),
      offer({ state: 'told' }, 200),
      offer({ state: 'waiting' }, 400),
      offer({ state: 'refused' }, 800),
      offer({ state: 'withdrawn' }, 1_600),
      offer({ amount: { minor: 3_200, currency: 'USD' } }),
      offer({ offeredOn: '2026-10-31' }, 6_400),
    ];
    expect(monthSpending('2026-11', 'ann', 'GBP', offers)).toEqual({ byPerson: 300, inAll: 300, waiting: 400 });
  });

  it('puts what somebody else agreed to on their authority', () => {
    const offers = [offer({ offeredBy: 'bo', decidedBy: 'ann', state: 'agreed' }, 500)];
    expect(monthSpending('2026-11', 'bo', 'GBP', offers)).toMatchObject({ byPerson: 0, inAll: 500 });
    expect(monthSpending('2026-11', 'ann', 'GBP', offers)).toMatchObject({ byPerson: 500, inAll: 500 });
  });
});

describe('spending by cause', () => {
  it('is told by month and cause, the costliest first, with gestures that cost nothing counted', () => {
    const offers = [
      { ...offer({}, 100), causeNow: 'omission' as const },
      { ...offer({}, 0), causeNow: 'omission' as const },
      { ...offer({}, 900), causeNow: null },
      { ...offer({ offeredOn: '2026-12-01' }, 5), causeNow: 'workmanship' as const },
      { ...offer({ state: 'refused' }, 7_000), causeNow: 'workmanship' as const },
    ];
    expect(spendingByCause(offers, 'GBP')).toEqual([
      { month: '2026-12', cause: 'workmanship', count: 1, free: 0, minor: 5 },
      { month: '2026-11', cause: null, count: 1, free: 0, minor: 900 },
      { month: '2026-11', cause: 'omission', count: 2, free: 1, minor: 100 },
    ]);
  });

  it('goes by what is known now', () => {
    const job = { finalCause: 'omission', provisionalCause: 'workmanship' } as const;
    expect(causeOf({ cause: 'communication' }, { cause: 'part-failure' }, job)).toBe('part-failure');
    expect(causeOf({ cause: 'communication' }, { cause: null }, job)).toBe('omission');
    expect(causeOf({ cause: 'communication' }, null, { ...job, finalCause: null })).toBe('communication');
    expect(causeOf({ cause: null }, null, { ...job, finalCause: null })).toBe('workmanship');
    expect(causeOf({ cause: null }, null, null)).toBeNull();
  });
});

describe('checking an offer', () => {
  const codes = (kind: Parameters<typeof checkOffer>[0]['kind'], minor: number, words = 'Sorry.') =>
    checkOffer({ kind, minor, words }).map(({ code }) => code);
  it('wants words, an amount where money is given, and none where it is not', () => {
    expect(codes('owner-rings', 0)).toEqual([]);
    expect(codes('owner-rings', 5)).toEqual(['offer-is-free']);
    expect(codes('refund', 0, ' ')).toEqual(['offer-no-words', 'offer-no-amount']);
    expect(codes('other', 0)).toEqual([]);
  });
});
