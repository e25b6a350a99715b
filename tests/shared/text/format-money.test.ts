import { expect, it } from 'vitest';
import { formatMoney } from '../../../shared/text/format.ts';

it('writes an amount as its currency does', () => {
  expect(formatMoney({ minor: 124_050, currency: 'GBP' })).toBe('£1,240.50');
  expect(formatMoney({ minor: 124_000, currency: 'USD' })).toBe('$1,240');
  expect(formatMoney({ minor: 5_000, currency: 'JPY' })).toBe('¥5,000');
  expect(formatMoney({ minor: 150, currency: '12$' })).toBe('1.5 12$');
});
