import { describe, expect, it } from 'vitest';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import { planRingAgain } from '../../../../shared/domain/call/plan-ring-again.ts';
import { timingAt, wall } from '../../../support/time.ts';

const ny = 'America/New_York';

function planned(time: string, arrival: string | null): string {
  const arrivalAt = arrival === null ? null : wall(arrival.slice(0, 10), arrival.slice(11), ny);
  const plan = planRingAgain({ kind: 'acknowledgement', arrivalAt, atDoor: false }, timingAt('2026-11-23', time));
  const { date, time: at } = localOf(plan.dueAt, ny);
  return `${plan.nextStep} ${date} ${at} ${plan.dueIs}${plan.atDoor ? ' door' : ''}`;
}

describe('planRingAgain', () => {
  it('is from now on, in calling hours, before an arrival', () => {
    expect(planned('10:00', null)).toBe('ring 2026-11-23 10:00 from');
    expect(planned('21:00', null)).toBe('ring 2026-11-24 08:00 from');
    expect(planned('10:00', '2026-11-23 14:00')).toBe('ring 2026-11-23 10:00 from');
    expect(planned('21:00', '2026-11-24 08:00')).toBe('ring 2026-11-24 08:00 by door');
    expect(planned('13:50', '2026-11-23 14:00')).toBe('ring 2026-11-23 14:00 by door');
  });
});
