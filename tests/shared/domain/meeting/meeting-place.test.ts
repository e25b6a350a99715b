import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  itemClock,
  meetingPlaceSchema,
  placeAfter,
  placeAtStart,
  placeBefore,
  takeUpMeeting,
} from '../../../../shared/domain/meeting/meeting-place.ts';

const agenda = (count: number, done: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `item-${index}`, doneAt: index < done ? '2026-11-23T08:00:00.000Z' : null }));

it('goes through the agenda and back the same way', () => {
  fc.assert(
    fc.property(fc.nat({ max: 6 }), fc.nat({ max: 8 }), (count, steps) => {
      const items = agenda(count, 0);
      const way: string[] = ['agenda'];
      for (let step = 0; step < steps; step += 1) way.push(placeAfter(items, way.at(-1) ?? 'agenda'));
      const on = [...new Set(way)];
      const back = on.toReversed().reduce((at) => placeBefore(items, at), on.at(-1) ?? 'agenda');
      // Once begun, back stays at the first item: the agenda is what comes before a meeting.
      expect(back).toBe(steps === 0 || count === 0 ? 'agenda' : 'item-0');
      expect(on.length).toBe(Math.min(steps, count + 1) + 1);
    }),
    { numRuns: 40 },
  );
});

it('is taken up where it stood, else at the first item that is not done', () => {
  const items = agenda(3, 1);
  expect(takeUpMeeting(items, { ...placeAtStart, at: 'item-2' }, true)).toBe('item-2');
  expect(takeUpMeeting(items, { ...placeAtStart, at: 'gone' }, true)).toBe('item-1');
  expect(takeUpMeeting(items, placeAtStart, true)).toBe('item-1');
  expect(takeUpMeeting(agenda(2, 2), placeAtStart, true)).toBe('end');
  expect(takeUpMeeting(items, { ...placeAtStart, at: 'item-2' }, false)).toBe('agenda');
});

it('counts an item down from its minutes and says when they are over', () => {
  expect(itemClock(5, 0)).toEqual({ left: 300, over: false });
  expect(itemClock(5, 300)).toEqual({ left: 0, over: false });
  expect(itemClock(5, 301)).toEqual({ left: -1, over: true });
});

it('keeps a place as plain values', () => {
  expect(meetingPlaceSchema.parse(JSON.parse(JSON.stringify(placeAtStart)))).toEqual(placeAtStart);
});
