import { describe, expect, it } from 'vitest';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import { defaultBusiness } from '../../../../shared/domain/business/default-business.ts';
import { ringTime } from '../../../../shared/domain/call/ring-time.ts';

const zone = 'Europe/London';
const at = (instant: string, propertyZone = zone, holidays: string[] = []) =>
  ringTime({ now: makeNow(instant, zone), calendar: { ...defaultBusiness(zone, 'GB'), holidays }, propertyZone });

describe('whether somebody may be rung now', () => {
  it('says from when, by their own clock', () => {
    expect(at('2026-11-19T10:00:00.000Z')).toMatchObject({ state: 'open', elsewhere: false });
    expect(at('2026-11-19T21:10:00.000Z')).toMatchObject({ state: 'quiet', from: '2026-11-20T08:00:00.000Z' });
    expect(at('2026-11-19T10:00:00.000Z', 'America/New_York')).toMatchObject({
      state: 'quiet',
      from: '2026-11-19T13:00:00.000Z',
      elsewhere: true,
    });
  });

  it('knows the days on which nobody works, and that an evening is none', () => {
    expect(at('2026-11-21T10:00:00.000Z').state).toBe('closed');
    expect(at('2026-11-19T10:00:00.000Z', zone, ['2026-11-19']).state).toBe('closed');
    expect(at('2026-11-19T18:00:00.000Z').state).toBe('open');
  });
});
