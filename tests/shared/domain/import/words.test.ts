import { describe, expect, it } from 'vitest';
import { hashKey, hashTexts } from '../../../../shared/domain/import/hash-text.ts';
import { nameKey } from '../../../../shared/domain/import/name-key.ts';
import { readFlag, readJobType, readStatus, readTrade } from '../../../../shared/domain/import/read-choice.ts';
import { readCountry } from '../../../../shared/domain/import/read-country.ts';
import { readPrice } from '../../../../shared/domain/import/read-price.ts';

describe('a price', () => {
  it.each([
    ['$1,234.50', 'USD', 123450],
    ['1.234,50 €', 'EUR', 123450],
    ['1 234,5', 'EUR', 123450],
    ['1,234', 'USD', 123400],
    ['1.234', 'EUR', 123400],
    ['12.5', 'USD', 1250],
    ['12,50', 'EUR', 1250],
    ['0', 'USD', 0],
    ['(12.00)', 'USD', -1200],
    ['-$12', 'USD', -1200],
    ['$-12', 'USD', -1200],
    ["CHF 1'234.50", 'CHF', 123450],
    ['1,234,567.89', 'USD', 123456789],
    ['¥1500', 'JPY', 1500],
    ['1.500', 'KWD', 1500000],
    ['2400.00', 'USD', 240000],
  ])('%s in %s is %i', (text, currency, minor) => {
    expect(readPrice(text, currency)).toEqual({ minor, currency });
  });
  it.each(['free', '', 'two hundred', '(12', '12 to 15', '1,2,3', '1e5', '9'.repeat(30), '='.repeat(50)])('%.20s is none', (text) => {
    expect(readPrice(text, 'USD')?.minor ?? null).toBe(text === '1,2,3' ? 12300 : null);
  });
});

describe('words of other programs', () => {
  it.each([
    ['Closed', 'done'],
    ['COMPLETE_RATED', 'done'],
    ['Requires invoicing', 'done'],
    ['In Progress', 'in-progress'],
    ['Unscheduled', 'enquiry'],
    ['Scheduled', 'scheduled'],
    ['pro canceled', 'cancelled'],
    ['Awaiting response', 'quoted'],
    ['Purple', null],
    ['', null],
  ])('status %s', (text, status) => expect(readStatus(text)).toBe(status));
  it.each([
    ['Plumbing', 'plumbing'],
    ['HVAC', 'heating'],
    ['UNSANITARY CONDITION - PLUMBING', 'plumbing'],
    ['HEAT/HOT WATER', 'heating'],
    ['Electrician', 'electrical'],
    ['Roof & Gutters', 'roofing'],
    ['Appliance', 'appliance repair'],
    ['Animal-Abuse', null],
    ['Plumbing and Electrical', null],
    ['Electricity board', null],
  ])('trade %s', (text, trade) => expect(readTrade(text)).toBe(trade));
  it.each([
    ['Repair', 'repair'],
    ['Warranty repair', 'warranty'],
    ['Installation', 'install'],
    ['Tune-up', 'maintenance'],
    ['Diagnostic', 'diagnosis'],
    ['One-off', null],
    ['Recurring', null],
    ['Consultation', 'unknown'],
    ['', null],
  ])('job type %s', (text, type) => expect(readJobType(text)).toBe(type));
  it.each([
    ['Yes', true],
    ['TRUE', true],
    ['no charge', true],
    ['N/C', true],
    ['No', false],
    ['', false],
    ['0', false],
  ])('flag %s', (text, flag) => expect(readFlag(text)).toBe(flag));
  it.each([
    ['United States', 'US'],
    ['usa', 'US'],
    ['U.K.', 'GB'],
    ['de', 'DE'],
    ['Ruritania', null],
    ['', null],
  ])('country %s', (text, code) => expect(readCountry(text)).toBe(code));
});

describe('a name for comparing', () => {
  it.each([
    ['Smith, John', 'John Smith'],
    ['DR. John  SMITH', 'john smith'],
    ['Acme, Inc.', 'inc acme'],
    ['Mr & Mrs O’Neil', '& mrs o neil'],
    ['Müller', 'MÜLLER'],
  ])('%s and %s', (one, other) => expect(nameKey(one)).toBe(nameKey(other)));
  it('is never empty and never lets two naughty names meet', () => {
    expect(nameKey('???')).toBe('???');
    expect(nameKey('???')).not.toBe(nameKey('!!!'));
    expect(nameKey('Mr')).toBe('mr');
    expect(nameKey('田中')).not.toBe(nameKey('田山'));
  });
});

describe('hashes in stored keys', () => {
  it('never change', () => {
    expect([
      hashTexts([]),
      hashTexts(['']),
      hashTexts(['a']),
      hashTexts(['a', 'b']),
      hashTexts(['ab']),
      hashTexts(['ß€😀']),
    ]).toMatchInlineSnapshot(`
      [
        2166136261,
        437026350,
        841276233,
        921066986,
        1179135567,
        1636196388,
      ]
    `);
    expect(hashKey(['12 Oak St', '2025-03-14T05:20:00.000Z'])).toMatchInlineSnapshot(`"ba2e03d0d394918d"`);
  });
});
