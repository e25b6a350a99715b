import { describe, expect, it } from 'vitest';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import { type ReplannedCall, replanForArrival } from '../../../../shared/domain/call/replan-for-arrival.ts';
import { timingAt, wall } from '../../../support/time.ts';

const ny = 'America/New_York';
const at = (text: string) => wall(text.slice(0, 10), text.slice(11), ny);
const timing = timingAt('2026-11-23', '11:00');

const untouched: ReplannedCall = {
  createdAt: at('2026-11-23 10:30'),
  dueAt: at('2026-11-23 11:30'),
  dueIs: 'by',
  attempts: 0,
  nextStep: 'ring',
  atDoor: false,
};
const tried: ReplannedCall = { ...untouched, dueAt: at('2026-11-23 13:00'), dueIs: 'from', attempts: 1 };

function replanned(call: ReplannedCall, arrival: string | null): string {
  const plan = replanForArrival(call, arrival === null ? null : at(arrival), timing);
  const { date, time } = localOf(plan.dueAt, ny);
  return `${date} ${time} ${plan.dueIs}${plan.atDoor ? ' door' : ''}`;
}

describe('replanForArrival', () => {
  it('plans anew what nobody has tried, with the hour running from the start', () => {
    expect(replanned(untouched, '2026-11-23 11:45')).toBe('2026-11-23 11:15 by');
    expect(replanned({ ...untouched, dueAt: at('2026-11-23 11:15') }, '2026-11-27 09:00')).toBe('2026-11-23 11:30 by');
    expect(replanned({ ...untouched, createdAt: at('2026-11-20 10:30') }, '2026-11-27 09:00')).toBe('2026-11-23 11:00 by');
  });

  it('takes it off the job sheet when the visit is no longer so near', () => {
    const atDoor = { ...untouched, atDoor: true, dueAt: at('2026-11-23 11:10') };
    expect(replanned(atDoor, null)).toBe('2026-11-23 11:30 by');
    expect(replanned(atDoor, '2026-11-23 11:10')).toBe('2026-11-23 11:00 by door');
  });

  it('leaves a planned try where it is, unless the visit comes first', () => {
    expect(replanned(tried, '2026-11-24 09:00')).toBe('2026-11-23 13:00 from');
    expect(replanned(tried, null)).toBe('2026-11-23 13:00 from');
    expect(replanned(tried, '2026-11-23 12:45')).toBe('2026-11-23 12:15 by');
    expect(replanned(tried, '2026-11-23 11:10')).toBe('2026-11-23 11:10 by door');
    expect(replanned({ ...tried, nextStep: 'write', dueIs: 'by' }, '2026-11-24 09:00')).toBe('2026-11-23 13:00 by');
  });
});
