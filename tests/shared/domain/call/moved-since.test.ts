import { describe, expect, it } from 'vitest';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import { movedGroupOf, type Seen, seenToday } from '../../../../shared/domain/call/moved-since.ts';
import { wall } from '../../../support/time.ts';

const ny = 'America/New_York';
const at = (date: string, time: string, zone = ny) => makeNow(wall(date, time, zone), zone);
const midnight = (date: string, zone = ny) => wall(date, '00:00', zone);

/** Sits at the desk at these moments, one after the other; what is told at the last of them. */
function sitting(...moments: readonly (readonly [date: string, time: string])[]): Seen | null {
  return moments.reduce((seen: Seen | null, [date, time]) => seenToday(seen, at(date, time)), null);
}

describe('since when what moved is told', () => {
  it('is the end of yesterday for whoever sits here for the first time, and for whoever was here yesterday until late', () => {
    expect(seenToday(null, at('2026-11-19', '08:00')).since).toBe(midnight('2026-11-19'));
    expect(sitting(['2026-11-18', '23:59'], ['2026-11-19', '08:00'])?.since).toBe(wall('2026-11-18', '23:59', ny));
  });

  it('stays the same all day, however often somebody sits down', () => {
    const morning = sitting(['2026-11-18', '16:30'], ['2026-11-19', '08:00']);
    const evening = sitting(['2026-11-18', '16:30'], ['2026-11-19', '08:00'], ['2026-11-19', '12:00'], ['2026-11-19', '23:59']);
    expect(morning?.since).toBe(wall('2026-11-18', '16:30', ny));
    expect(evening).toEqual({ at: wall('2026-11-19', '23:59', ny), date: '2026-11-19', since: morning?.since });
  });

  it('begins anew at midnight for whoever sits through it', () => {
    const seen = sitting(['2026-11-19', '23:59'], ['2026-11-20', '00:00']);
    expect(seen).toEqual({ at: midnight('2026-11-20'), date: '2026-11-20', since: wall('2026-11-19', '23:59', ny) });
  });

  it('reaches back over a weekend and a week off to when they left', () => {
    expect(sitting(['2026-11-20', '16:55'], ['2026-11-23', '08:00'])?.since).toBe(wall('2026-11-20', '16:55', ny));
    expect(sitting(['2026-11-13', '12:00'], ['2026-11-23', '08:00'])?.since).toBe(wall('2026-11-13', '12:00', ny));
  });

  it('knows the days on which the clocks change: 23 and 25 hours long', () => {
    expect(seenToday(null, at('2026-03-08', '12:00')).since).toBe('2026-03-08T05:00:00.000Z');
    expect(seenToday(null, at('2026-03-09', '12:00')).since).toBe('2026-03-09T04:00:00.000Z');
    expect(seenToday(null, at('2026-11-01', '12:00')).since).toBe('2026-11-01T04:00:00.000Z');
    expect(seenToday(null, at('2026-11-02', '12:00')).since).toBe('2026-11-02T05:00:00.000Z');
    // In Santiago the day itself begins at one: midnight is the hour that is left out.
    expect(seenToday(null, at('2026-09-06', '12:00', 'America/Santiago')).since).toBe('2026-09-06T04:00:00.000Z');
  });

  it('counts from the beginning of today where the computer’s clock was ahead', () => {
    expect(sitting(['2026-11-21', '09:00'], ['2026-11-19', '09:00'])?.since).toBe(midnight('2026-11-19'));
  });
});

describe('how a call moved', () => {
  const since = midnight('2026-11-19');
  const of = (changes: Partial<Parameters<typeof movedGroupOf>[0]>, handed: readonly string[] = []) =>
    movedGroupOf({ id: 'a', open: 1, createdAt: wall('2026-11-18', '10:00', ny), ...changes }, since, new Set(handed));

  it('is one group each: settled before handed, handed before new, new before moved', () => {
    const isNew = { createdAt: wall('2026-11-19', '10:00', ny) };
    expect([of({ ...isNew, open: 0 }, ['a']), of(isNew, ['a']), of(isNew), of({}), of({}, ['b'])]).toEqual([
      'done',
      'handed',
      'new',
      'moved',
      'moved',
    ]);
  });

  it('is no news from the very moment since when it is told', () => {
    expect(of({ createdAt: since })).toBe('moved');
  });
});
