import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import { complaintClocks, complaintDefaults } from '../../../../shared/domain/complaint/complaint-clocks.ts';
import { complaintStanding } from '../../../../shared/domain/complaint/complaint-standing.ts';
import { anyInstant, anyTiming, timingAt, usualCalendar } from '../../../support/time.ts';

const ny = 'America/New_York';

function clocks(date: string, time: string, changes: Parameters<typeof timingAt>[3] = {}) {
  const timing = timingAt(date, time, ny, changes);
  const { acknowledgeBy, planBy } = complaintClocks({ heardAt: timing.now.instant, reopenedAt: null }, timing, complaintDefaults);
  const say = (instant: string) => Object.values(localOf(instant, ny)).join(' ');
  return [say(acknowledgeBy), say(planBy)];
}

describe('complaintClocks', () => {
  it('counts four hours of opening time and two business days', () => {
    expect(clocks('2026-11-23', '10:00')).toEqual(['2026-11-23 14:00', '2026-11-25 17:00']);
    expect(clocks('2026-11-23', '15:00')).toEqual(['2026-11-24 10:00', '2026-11-25 17:00']);
  });

  it('stands still while we are closed', () => {
    expect(clocks('2026-11-29', '10:00')).toEqual(['2026-11-30 12:00', '2026-12-01 17:00']);
  });

  it('counts by the clock where we never open', () => {
    const closed = { calendar: { ...usualCalendar, openingHours: usualCalendar.openingHours.map(() => null) } };
    expect(clocks('2026-11-23', '10:00', closed)).toEqual(['2026-11-23 14:00', '2026-11-25 10:00']);
  });

  it('runs from when it was said, however late it is written down, and from when it came up again', () => {
    const timing = timingAt('2026-11-27', '09:00', ny);
    const heardAt = timingAt('2026-11-23', '10:00', ny).now.instant;
    const said = complaintClocks({ heardAt, reopenedAt: null }, timing, complaintDefaults);
    expect(localOf(said.acknowledgeBy, ny)).toEqual({ date: '2026-11-23', time: '14:00' });
    const again = complaintClocks({ heardAt, reopenedAt: timing.now.instant }, timing, complaintDefaults);
    expect(localOf(again.acknowledgeBy, ny)).toEqual({ date: '2026-11-27', time: '13:00' });
  });

  it('never asks for anything before it was said', () => {
    fc.assert(
      fc.property(anyTiming, anyInstant, (timing, heardAt) => {
        const { acknowledgeBy, planBy } = complaintClocks({ heardAt, reopenedAt: null }, timing, complaintDefaults);
        expect(acknowledgeBy > heardAt && planBy > heardAt).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('complaintStanding', () => {
  const by = { acknowledgeBy: '2026-11-23T19:00:00.000Z', planBy: '2026-11-25T22:00:00.000Z' };
  it.each([
    ['open', null, '2026-11-23T18:00:00.000Z', 'acknowledge', false],
    ['open', null, '2026-11-23T19:00:01.000Z', 'acknowledge', true],
    ['open', '2026-11-23T18:00:00.000Z', '2026-11-25T22:00:00.000Z', 'plan', false],
    ['open', '2026-11-23T18:00:00.000Z', '2026-11-25T22:00:01.000Z', 'plan', true],
    ['planned', '2026-11-23T18:00:00.000Z', '2027-01-01T00:00:00.000Z', 'carry-out', false],
    ['closed', null, '2027-01-01T00:00:00.000Z', 'done', false],
  ] as const)('%s, acknowledged %s, at %s: %s, overdue %s', (state, acknowledgedAt, now, step, overdue) => {
    expect(complaintStanding({ state, acknowledgedAt }, by, now)).toMatchObject({ step, overdue });
  });
});
