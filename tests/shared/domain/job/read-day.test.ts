import { describe, expect, it } from 'vitest';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import { readDay } from '../../../../shared/domain/job/read-day.ts';

// A Thursday.
const now = makeNow('2026-11-19T14:00:00.000Z', 'America/New_York');
const read = (text: string, country = 'US') => readDay(text, now, country);

describe('readDay', () => {
  it.each([
    ['today', '2026-11-19'],
    ['Tod', '2026-11-19'],
    ['tomorrow', '2026-11-20'],
    ['tom', '2026-11-20'],
    ['+3', '2026-11-22'],
    ['in 10 days', '2026-11-29'],
    ['thu', '2026-11-19'],
    ['next thu', '2026-11-26'],
    ['fri', '2026-11-20'],
    ['Wednesday', '2026-11-25'],
    ['20', '2026-11-20'],
    ['19th', '2026-11-19'],
    ['3', '2026-12-03'],
    ['31', '2026-12-31'],
    ['12 nov 2027', '2027-11-12'],
    ['Nov 25', '2026-11-25'],
    ['25 Nov', '2026-11-25'],
    ['2nd december', '2026-12-02'],
    ['3 jan', '2027-01-03'],
    ['2026-12-01', '2026-12-01'],
    ['29 feb', '2028-02-29'],
  ])('reads %s as %s', (text, date) => {
    expect(read(text)).toBe(date);
  });

  it('lets the country decide which number is the month', () => {
    expect(read('12/1', 'US')).toBe('2026-12-01');
    expect(read('1/12', 'GB')).toBe('2026-12-01');
    expect(read('1.12.', 'DE')).toBe('2026-12-01');
  });

  it.each(['', 'soon', '45', '31 june', '32/12/2026', 'x'.repeat(500)])('refuses %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
