import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyForm, formatMoney } from '../../../shared/text/format.ts';
import { amountAsTyped, largestAmount, readAmount } from '../../../shared/text/read-amount.ts';

const read = (typed: string, digits = 2): unknown => {
  const amount = readAmount(typed, digits, ['£', 'GBP']);
  return amount.ok ? amount.minor : amount.problem;
};

describe('an amount as people type it', () => {
  it.each([
    ['50', 5_000],
    [' £ 1,240.50 ', 124_050],
    ['1240,5 gbp', 124_050],
    ['1.240,50', 124_050],
    ["1'240.50", 124_050],
    ['1 240', 124_000],
    ['1,000', 100_000],
    ['1,234,567.89', 123_456_789],
    ['.5', 50],
    ['5.', 500],
    ['0', 0],
    ['', null],
    ['  ', null],
  ])('reads %j', (typed, minor) => expect(read(typed)).toBe(minor));

  it.each([
    ['-5', 'amount-below-zero'],
    ['−5', 'amount-below-zero'],
    ['£-5', 'amount-below-zero'],
    ['(5)', 'amount-below-zero'],
    ['1e9', 'amount-unclear'],
    ['5 or 6', 'amount-unclear'],
    ['1.000', 'amount-unclear'],
    ['1,23,4', 'amount-unclear'],
    ['12,34.56', 'amount-unclear'],
    ['0x10', 'amount-unclear'],
    ['fifty', 'amount-unclear'],
    ['£', 'amount-unclear'],
    ['-', 'amount-unclear'],
    ['.', 'amount-unclear'],
    ['5.1234', 'amount-too-fine'],
    ['10000001', 'amount-too-large'],
    ['9'.repeat(400), 'amount-too-large'],
  ])('refuses %j', (typed, problem) => expect(read(typed)).toBe(problem));

  it('knows currencies without cents, and with three digits', () => {
    expect([read('1,000', 0), read('5.5', 0), read('1.250', 3), read('0.1', 3)]).toEqual([1_000, 'amount-too-fine', 1_250, 100]);
  });

  it('writes an amount into its field as it is read there, and what cannot be read as it was typed', () => {
    expect([amountAsTyped(124_050, '', 2), amountAsTyped(5_000, '', 2), amountAsTyped(1_250, '', 3)]).toEqual(['1240.50', '50', '1.250']);
    expect([amountAsTyped(null, '1.000', 2), amountAsTyped(null, '', 2)]).toEqual(['1.000', '']);
    expect(read(amountAsTyped(null, '1.000', 2))).toBe('amount-unclear');
  });

  it('reads every amount as it is written on screen', () => {
    fc.assert(
      fc.property(fc.constantFrom('GBP', 'USD', 'JPY', 'KWD', 'CHF'), fc.nat(largestAmount), (currency, minor) => {
        const { digits, sign } = currencyForm(currency);
        expect(readAmount(formatMoney({ minor, currency }), digits, [sign, currency])).toEqual({ ok: true, minor });
      }),
    );
  });

  it('never throws and never makes an amount below zero or that is no whole number of cents', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-0-9., e£]{0,9}$/)), (typed) => {
        const amount = readAmount(typed, 2, ['£']);
        if (amount.ok && amount.minor !== null) expect(Number.isSafeInteger(amount.minor) && amount.minor >= 0).toBe(true);
      }),
    );
  });
});
