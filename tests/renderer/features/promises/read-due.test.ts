import { describe, expect, it } from 'vitest';
import { findWhen } from '../../../../renderer/data/dates/find-when.ts';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import { readDue } from '../../../../shared/domain/promise/read-due.ts';

/** Sunday 22 November 2026, 10:00 in London. */
const now = makeNow('2026-11-22T10:00:00.000Z', 'Europe/London');
const read = (text: string, country = 'GB', at = now): string => {
  const reading = readDue(text, at, country, findWhen);
  if (!reading.ok && !('due' in reading)) return reading.code;
  const when = `${reading.due.dueOn} ${reading.due.dueTime ?? 'any time'}`;
  if (reading.ok) return when;
  return reading.code === 'due-half-read' ? `${when} without ${reading.rest}` : `${reading.code} ${when}`;
};

describe('by when something was promised', () => {
  it.each([
    ['Friday 4pm', '2026-11-27 16:00'],
    ['4pm Friday', '2026-11-27 16:00'],
    ['by Friday at 4', '2026-11-27 16:00'],
    ['Friday, 16:00', '2026-11-27 16:00'],
    ['in 2 days', '2026-11-24 any time'],
    ['in two weeks', '2026-12-06 any time'],
    ['tomorrow morning', '2026-11-23 12:00'],
    ['Friday afternoon', '2026-11-27 17:00'],
    ['this evening', '2026-11-22 20:00'],
    ['tonight', '2026-11-22 20:00'],
    ['next Monday', '2026-11-23 any time'],
    ['Monday before noon', '2026-11-23 12:00'],
    ['by the end of the day', '2026-11-22 any time'],
    ['end of day tomorrow', '2026-11-23 any time'],
    ['25/12', '2026-12-25 any time'],
    ['25 December at 9', '2026-12-25 09:00'],
    ['2027-03-29 14:30', '2027-03-29 14:30'],
    ['29/3/2027 2pm', '2027-03-29 14:00'],
    ['29 March 2027 at 9', '2027-03-29 09:00'],
    ['29 feb', '2028-02-29 any time'],
    ['4pm', '2026-11-22 16:00'],
    ['at 9', '2026-11-23 09:00'],
    ['in 2 hours', '2026-11-22 12:00'],
    ['in half an hour', '2026-11-22 10:30'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  it('reads the order of day and month as the region writes it', () => {
    expect(read('12/1')).toBe('2027-01-12 any time');
    expect(read('12/1', 'US')).toBe('2026-12-01 any time');
  });

  it.each([
    ['', 'due-empty'],
    ['soon as poss', 'due-unread'],
    ['blue 77', 'due-unread'],
    ['31/02', 'due-unread'],
  ])('says that "%s" is no date', (text, expected) => expect(read(text)).toBe(expected));

  it('never passes over words, nor takes what lies behind us', () => {
    expect(read('in 2 weeks with the new part')).toBe('2026-12-06 any time without with new part');
    expect(read('yesterday')).toBe('due-over 2026-11-21 any time');
    expect(read('today 9:00')).toBe('due-over 2026-11-22 09:00');
  });

  it('lives through a clock change by the stopwatch', () => {
    const before = makeNow('2027-03-28T00:30:00.000Z', 'Europe/London');
    expect(read('in 2 hours', 'GB', before)).toBe('2027-03-28 03:30');
  });
});
