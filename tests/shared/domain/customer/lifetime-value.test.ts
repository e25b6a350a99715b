import { expect, it } from 'vitest';
import { lifetimeValue } from '../../../../shared/domain/customer/lifetime-value.ts';

const job = (minor: number | null, more: object = {}) => ({
  price: minor === null ? null : { minor, currency: 'GBP' },
  noCharge: false,
  completedAt: '2026-11-02T10:00:00.000Z',
  status: 'done' as const,
  ...more,
});

it('sums what was done and charged, in one currency, and says of how many jobs', () => {
  const jobs = [
    job(12_000),
    job(8_050),
    job(null),
    job(99_900, { noCharge: true }),
    job(5_000, { completedAt: null }),
    job(5_000, { status: 'cancelled' }),
    job(0, { price: { minor: 100, currency: 'EUR' } }),
  ];
  expect(lifetimeValue(jobs, 'GBP')).toEqual({ total: { minor: 20_050, currency: 'GBP' }, jobs: 2, otherCurrency: 1 });
});

it('says nothing where nothing has a price', () => {
  expect(lifetimeValue([job(null)], 'GBP')).toBeNull();
});
