import { expect, it } from 'vitest';
import { meetingTook } from '../../../../shared/domain/meeting/meeting-span.ts';

const span = (startedAt: string | null, endedAt: string | null) => ({ startedAt, endedAt });
const items = [{ seconds: 600 }, { seconds: null }, { seconds: 330 }];

it('takes from its beginning to its end, over midnight too', () => {
  expect(meetingTook(span('2026-11-23T23:40:00.000Z', '2026-11-24T00:10:20.000Z'), items)).toBe(30);
  expect(meetingTook(span('2026-11-23T08:00:00.000Z', '2026-11-23T08:00:05.000Z'), items)).toBe(1);
  expect(meetingTook(span('2026-11-23T08:00:00.000Z', null), items)).toBeNull();
});

it('takes what its clocks counted where it was left open for days, or the clock was set back', () => {
  expect(meetingTook(span('2026-11-23T08:00:00.000Z', '2026-11-30T07:00:00.000Z'), items)).toBe(16);
  expect(meetingTook(span('2026-11-23T08:00:00.000Z', '2026-11-30T07:00:00.000Z'), [])).toBeNull();
  expect(meetingTook(span('2026-11-23T08:23:00.000Z', '2026-11-23T08:20:00.000Z'), items)).toBe(16);
});
