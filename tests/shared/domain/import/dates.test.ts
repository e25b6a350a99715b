import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, localOf } from '../../../../shared/domain/base/local-time.ts';
import { createDateEvidence, detectDateOrder } from '../../../../shared/domain/import/detect-date-order.ts';
import { type DateOrder, readDate } from '../../../../shared/domain/import/read-date.ts';
import { createMomentReader } from '../../../../shared/domain/import/read-instant.ts';

const said = (text: string, order: DateOrder) => {
  const read = readDate(text, order);
  return read.ok ? `${read.date} ${read.time ?? '-'}${read.offset === null ? '' : ` ${read.offset}`}` : read.code;
};

describe('a date as people write it', () => {
  it.each([
    ['3/14/2025 1:20', 'mdy', '2025-03-14 01:20'],
    ['3/4/2025', 'mdy', '2025-03-04 -'],
    ['3/4/2025', 'dmy', '2025-04-03 -'],
    ['03-04-25', 'dmy', '2025-04-03 -'],
    ['3/4/75', 'mdy', '1975-03-04 -'],
    ['14.3.2025', 'mdy', '2025-03-14 -'],
    ['4.3.25 9:05', 'mdy', '2025-03-04 09:05'],
    ['2025-03-14', 'dmy', '2025-03-14 -'],
    ['2025/3/4', 'dmy', '2025-03-04 -'],
    ['20250314', 'mdy', '2025-03-14 -'],
    ['2025-03-14T01:20:30', 'mdy', '2025-03-14 01:20'],
    ['2025-03-14T01:20:30.5Z', 'mdy', '2025-03-14 01:20 0'],
    ['2025-03-14 01:20 UTC', 'mdy', '2025-03-14 01:20 0'],
    ['2025-03-14T01:20:30-0500', 'mdy', '2025-03-14 01:20 -300'],
    ['2025-03-14T01:20+05:45', 'mdy', '2025-03-14 01:20 345'],
    ['Mar 14, 2025', 'dmy', '2025-03-14 -'],
    ['March 14th, 2025 at 1:20 pm', 'dmy', '2025-03-14 13:20'],
    ['Fri, 14 Mar 2025 13:20', 'mdy', '2025-03-14 13:20'],
    ['Friday, 14-Mar-25', 'mdy', '2025-03-14 -'],
    ['14 Sept 2025 12:05 AM', 'mdy', '2025-09-14 00:05'],
    ['3/14/2025 12:05 p.m.', 'mdy', '2025-03-14 12:05'],
    ['3/14/2025 9am', 'mdy', '2025-03-14 09:00'],
    ['3/14/2025 9:00 AM - 11:00 AM', 'mdy', '2025-03-14 09:00'],
    ['3/14/2025, 9:00 to 11:00', 'mdy', '2025-03-14 09:00'],
    ['3/14/2025 9:00 EST (local)', 'mdy', '2025-03-14 09:00 -300'],
    ['45730.5', 'mdy', '2025-03-14 12:00'],
    ['45730', 'dmy', '2025-03-14 -'],
    ['29/02/2024', 'dmy', '2024-02-29 -'],
  ] as const)('%s (%s) is %s', (text, order, expected) => {
    expect(said(text, order)).toBe(expected);
  });

  it.each([
    ['31/02/2025', 'dmy', 'impossible-date'],
    ['29/02/2025', 'dmy', 'impossible-date'],
    ['14/3/2025', 'mdy', 'impossible-date'],
    ['2025-13-01', 'mdy', 'impossible-date'],
    ['0/5/2025', 'mdy', 'impossible-date'],
    ['1/1/1823', 'mdy', 'impossible-date'],
    ['3/4/2025', 'ymd', 'ambiguous-date'],
    ['next Tuesday', 'mdy', 'not-a-date'],
    ['Mar 2025', 'mdy', 'not-a-date'],
    ['12', 'mdy', 'not-a-date'],
    ['555-1234', 'mdy', 'not-a-date'],
    ['3/14/2025 25:00', 'mdy', 'not-a-date'],
    ['3/14/2025 10:75', 'mdy', 'not-a-date'],
    ['3/14/2025 9:00 XYZT', 'mdy', 'not-a-date'],
    ['', 'mdy', 'not-a-date'],
    [`3/14/2025${' '.repeat(100_000)}x`, 'mdy', 'not-a-date'],
  ] as const)('%.30s (%s) is refused: %s', (text, order, code) => {
    expect(said(text, order)).toBe(code);
  });

  it('is the same date in every spelling of it', () => {
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    fc.assert(
      fc.property(fc.date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true }), (moment) => {
        const iso = moment.toISOString().slice(0, 10);
        const [y, m, d] = iso.split('-') as [string, string, string];
        const short = [Number(m), Number(d)] as const;
        const expected = `${iso} -`;
        expect(said(iso, 'mdy')).toBe(expected);
        expect(said(`${short[0]}/${short[1]}/${y}`, 'mdy')).toBe(expected);
        expect(said(`${d}/${m}/${y.slice(2)}`, 'dmy')).toBe(expected);
        expect(said(`${short[1]}.${short[0]}.${y}`, 'ymd')).toBe(expected);
        expect(said(`${months[short[0] - 1]} ${short[1]}, ${y}`, 'dmy')).toBe(expected);
        expect(said(`${d}-${months[short[0] - 1]}-${y}`, 'mdy')).toBe(expected);
      }),
    );
  });

  it('never throws', () => {
    const unit = fc.constantFrom('1', '2', '3', '0', '/', '-', '.', ':', ' ', 'T', 'Z', '+', 'a', 'm', 'p', 'Mar', ',', '(', ')');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), fc.constantFrom('mdy', 'dmy', 'ymd'), (text, order) => void readDate(text, order)),
      { numRuns: 3000 },
    );
  });
});

describe('the order of day and month', () => {
  it.each([
    [['3/14/2025', '4/5/2025'], 'US', 'mdy', null],
    [['14/3/2025', '4/5/2025'], 'US', 'dmy', null],
    [['2025-03-14', 'Mar 4, 2025', ''], 'US', 'ymd', null],
    [['1/2/2025', '3/4/2025 9:00'], 'US', 'ambiguous', 'mdy'],
    [['1/2/2025'], 'GB', 'ambiguous', 'dmy'],
    [['1/2/2025'], 'CA', 'ambiguous', null],
    [['13/1/2025', '1/13/2025', '1/14/2025'], 'GB', 'ambiguous', 'mdy'],
    [['13.1.2025', '1.2.2025'], 'US', 'ymd', null],
    [['31/02/2025'], 'GB', 'ymd', null],
    [[], 'GB', 'ymd', null],
  ] as const)('of %j in %s is %s, hint %s', (samples, country, order, hint) => {
    expect(detectDateOrder(samples, country)).toMatchObject({ order, hint });
  });

  it('comes from the whole file, not only its beginning', () => {
    const evidence = createDateEvidence();
    for (let at = 0; at < 5000; at += 1) evidence.push('1/2/2025');
    evidence.push('1/31/2025');
    expect(evidence.finding('GB')).toEqual({ order: 'mdy', hint: null, monthFirst: 1, dayFirst: 0, either: 5000 });
  });
});

describe('an instant from wall time', () => {
  const zones = ['America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia', 'America/Sao_Paulo', 'UTC'];

  it('is what the slow conversion gives, on every date and in every zone', () => {
    const readers = new Map(zones.map((zone) => [zone, createMomentReader(zone)]));
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2037-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.nat(23), fc.nat(59), fc.constantFrom(...zones), (moment, hour, minute, zone) => {
        const date = moment.toISOString().slice(0, 10);
        const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        const read = readers.get(zone)?.({ ok: true, date, time, seconds: 0, offset: null });
        expect(read).toEqual({ instant: instantOf(date, time, zone).instant, date, time, timeKnown: true });
      }),
      { numRuns: 400 },
    );
  }, 30_000);

  it.each([
    ['America/New_York', '2025-03-09', '02:30', '2025-03-09T07:30:00.000Z'],
    ['America/New_York', '2025-11-02', '01:30', '2025-11-02T05:30:00.000Z'],
    ['Australia/Lord_Howe', '2025-10-05', '02:15', '2025-10-04T15:45:00.000Z'],
    ['Pacific/Apia', '2011-12-30', '10:00', '2011-12-30T20:00:00.000Z'],
    ['America/Sao_Paulo', '2018-11-04', '00:30', '2018-11-04T03:30:00.000Z'],
  ])('in %s on %s at %s is %s', (zone, date, time, expected) => {
    const { instant } = createMomentReader(zone)({ ok: true, date, time, seconds: 0, offset: null });
    expect(instant).toBe(instantOf(date, time, zone).instant);
    expect(instant).toBe(expected);
  });

  it('is noon where only the day is known', () => {
    const read = createMomentReader('Europe/London')({ ok: true, date: '2025-07-01', time: null, seconds: 0, offset: null });
    expect(read).toEqual({ instant: '2025-07-01T11:00:00.000Z', date: '2025-07-01', time: '12:00', timeKnown: false });
  });

  it('keeps an offset that the text names, and shows it on the clock of the business', () => {
    const read = createMomentReader('America/New_York')({ ok: true, date: '2025-03-09', time: '07:30', seconds: 15, offset: 0 });
    expect(read).toEqual({
      instant: '2025-03-09T07:30:15.000Z',
      ...localOf('2025-03-09T07:30:15.000Z', 'America/New_York'),
      timeKnown: true,
    });
  });
});
