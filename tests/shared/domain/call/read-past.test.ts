import { describe, expect, it } from 'vitest';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import { readPast } from '../../../../shared/domain/call/read-past.ts';

/** Thursday, 9:30 in London. */
const now = makeNow('2026-11-19T09:30:00.000Z', 'Europe/London');
const read = (text: string, country = 'GB') => {
  const found = readPast(text, now, country);
  return found.ok ? found.at.slice(0, 16) : found.code;
};

describe('when something happened, as it is typed', () => {
  it.each([
    ['yesterday 16:20', '2026-11-18T16:20'],
    ['16:20 yesterday', '2026-11-18T16:20'],
    ['yesterday at 4.20pm', '2026-11-18T16:20'],
    ['9:10', '2026-11-19T09:10'],
    ['16:20', '2026-11-18T16:20'],
    ['Monday 9.30', '2026-11-16T09:30'],
    ['last thu 8am', '2026-11-19T08:00'],
    ['18 Nov 16:20', '2026-11-18T16:20'],
    ['20 Dec 10:00', '2025-12-20T10:00'],
    ['17/11 10am', '2026-11-17T10:00'],
    ['20 min ago', '2026-11-19T09:10'],
    ['an hour ago', '2026-11-19T08:30'],
    ['yesterday', 'past-no-time'],
    ['tomorrow 9:00', 'past-ahead'],
    ['soon', 'past-unread'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  it('reads a day of the month as the country writes it', () => {
    expect(read('11/17 10am', 'US')).toBe('2026-11-17T10:00');
  });
});
