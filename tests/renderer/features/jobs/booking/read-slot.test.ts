import { describe, expect, it } from 'vitest';
import { readSlot } from '../../../../../renderer/features/jobs/booking/read-slot.ts';
import { makeNow } from '../../../../../shared/domain/base/local-time.ts';

const zone = 'America/New_York';
const now = makeNow('2026-11-19T14:00:00.000Z', zone);
const read = (day: string, from = '', to = '') => readSlot({ day, from, to }, now, 'US', zone);
const wrong = (day: string, from = '', to = '') => read(day, from, to).problems.map(({ path, code }) => `${path.join('.')} ${code}`);

describe('readSlot', () => {
  it('is to arrange while nothing is said', () => {
    expect(read('')).toEqual({ when: null, date: null, resolved: null, problems: [] });
  });

  it('understands day and times as they are said', () => {
    expect(read('today', '2:30', '4')).toMatchObject({
      when: { date: '2026-11-19', start: '14:30', end: '16:00' },
      resolved: { startsAt: '2026-11-19T19:30:00.000Z', start: 'exact' },
    });
    expect(read('fri', '9')).toMatchObject({ when: { date: '2026-11-20', start: '09:00', end: null } });
  });

  it('says where the clocks change', () => {
    expect(read('14 mar 2027', '02:30')).toMatchObject({ resolved: { start: 'gap' } });
    expect(read('7 nov 2027', '01:30')).toMatchObject({ resolved: { start: 'overlap' } });
  });

  it('names the field that cannot be read', () => {
    expect(wrong('someday', '9')).toEqual(['day day-unread']);
    expect(wrong('', '9')).toEqual(['day start-without-day']);
    expect(wrong('fri')).toEqual(['from start-missing']);
    expect(wrong('fri', 'soon')).toEqual(['from time-unread']);
    expect(wrong('fri', '9', 'late')).toEqual(['to time-unread']);
    expect(wrong('fri', '14:00', '13:00')).toEqual(['to end-not-after-start']);
  });
});
