import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localOf, minutesBetween } from '../../../../shared/domain/base/local-time.ts';
import type { Slot } from '../../../../shared/domain/job/job.ts';
import { resolveSlot } from '../../../../shared/domain/job/resolve-slot.ts';
import { anyDate, anyTime, anyZone } from '../../../support/time.ts';

const slot = (changes: Partial<Slot>): Slot => ({ date: '2026-11-23', start: '14:30', end: '16:00', zone: 'America/New_York', ...changes });

describe('resolveSlot', () => {
  it('gives instants', () => {
    expect(resolveSlot(slot({}))).toEqual({
      ok: true,
      value: { startsAt: '2026-11-23T19:30:00.000Z', endsAt: '2026-11-23T21:00:00.000Z', start: 'exact', end: 'exact' },
    });
    expect(resolveSlot(slot({ end: null }))).toMatchObject({ ok: true, value: { endsAt: null, end: null } });
  });

  it('says where clocks change', () => {
    expect(resolveSlot(slot({ date: '2026-03-08', start: '02:30', end: '04:00' }))).toEqual({
      ok: true,
      value: { startsAt: '2026-03-08T07:30:00.000Z', endsAt: '2026-03-08T08:00:00.000Z', start: 'gap', end: 'exact' },
    });
    expect(resolveSlot(slot({ date: '2026-11-01', start: '01:15', end: '03:00' }))).toEqual({
      ok: true,
      value: { startsAt: '2026-11-01T05:15:00.000Z', endsAt: '2026-11-01T08:00:00.000Z', start: 'overlap', end: 'exact' },
    });
  });

  it('keeps the booked length where the start was moved past the end', () => {
    const moved = resolveSlot(slot({ date: '2026-03-08', start: '02:30', end: '03:15' }));
    expect(moved).toMatchObject({ ok: true, value: { startsAt: '2026-03-08T07:30:00.000Z', endsAt: '2026-03-08T08:15:00.000Z' } });
  });

  it('refuses an end that is not after the start, and an unknown zone', () => {
    expect(resolveSlot(slot({ end: '03:00' }))).toEqual({
      ok: false,
      problems: [{ path: ['end'], code: 'end-not-after-start', params: { start: '14:30', end: '03:00' } }],
    });
    expect(resolveSlot(slot({ end: '14:30' })).ok).toBe(false);
    expect(resolveSlot(slot({ zone: 'Mars/Olympus' }))).toMatchObject({ ok: false, problems: [{ path: ['zone'], code: 'unknown-zone' }] });
  });

  it('always ends after it starts; exact means that clocks show what was booked', () => {
    fc.assert(
      fc.property(anyDate, anyTime, fc.option(anyTime), anyZone, (date, start, end, zone) => {
        const result = resolveSlot({ date, start, end, zone });
        expect(result.ok).toBe(end === null || end > start);
        if (!result.ok) return;
        const { startsAt, endsAt } = result.value;
        if (result.value.start !== 'gap') expect(localOf(startsAt, zone)).toEqual({ date, time: start });
        if (endsAt !== null) expect(minutesBetween(startsAt, endsAt)).toBeGreaterThan(0);
      }),
    );
  });
});
