import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, makeNow } from '../../../../shared/domain/base/local-time.ts';
import { type CallKind, callKinds } from '../../../../shared/domain/call/call.ts';
import { rankOf } from '../../../../shared/domain/call/call-keys.ts';
import { groupOf, type QueueEntry, queueBounds, queueGroups } from '../../../../shared/domain/call/group-of.ts';
import { isAsleep } from '../../../../shared/domain/call/is-asleep.ts';
import { compareEntries, orderQueue } from '../../../../shared/domain/call/order-queue.ts';
import { anyInstant, anyZone, usualCalendar, wall } from '../../../support/time.ts';

const ny = 'America/New_York';
/** A Thursday. */
const now = makeNow(wall('2026-11-19', '11:52', ny), ny);

function entry(kind: CallKind, date: string, time: string, changes: Partial<QueueEntry> = {}): QueueEntry {
  return { id: `${kind} ${time}`, kind, rank: rankOf(kind), dueAt: wall(date, time, ny), dueIs: 'by', ...changes };
}

const group = (kind: CallKind, date: string, time: string, dueIs: 'by' | 'from' = 'by') =>
  groupOf(entry(kind, date, time, { dueIs }), queueBounds(now, usualCalendar));

describe('groupOf', () => {
  it.each([
    ['acknowledgement', '2026-11-19', '11:51', 'by', 'overdue'],
    ['acknowledgement', '2026-11-19', '11:52', 'by', 'now'],
    ['recovery-follow-up', '2026-11-19', '17:00', 'by', 'now'],
    ['complaint', '2026-11-19', '23:59', 'by', 'now'],
    ['complaint', '2026-11-20', '00:00', 'by', 'this-week'],
    ['check-call', '2026-11-22', '23:59', 'by', 'this-week'],
    ['check-call', '2026-11-23', '00:00', 'by', 'later'],
    ['acknowledgement', '2026-11-19', '14:00', 'from', 'later-today'],
    ['acknowledgement', '2026-11-19', '11:52', 'from', 'now'],
    ['acknowledgement', '2026-11-19', '10:52', 'from', 'now'],
    ['acknowledgement', '2026-11-19', '10:51', 'from', 'overdue'],
    ['meeting-action', '2026-11-19', '09:00', 'by', 'later-today'],
    ['meeting-action', '2026-11-18', '09:00', 'by', 'overdue'],
    ['review', '2026-11-19', '09:00', 'by', 'later-today'],
    ['review', '2026-11-12', '09:00', 'by', 'later-today'],
    ['survey', '2026-11-01', '09:00', 'from', 'later-today'],
    ['lapsed', '2026-11-20', '09:00', 'from', 'this-week'],
    ['double-deviation', '2026-11-19', '17:00', 'by', 'overdue'],
    ['double-deviation', '2027-11-19', '17:00', 'by', 'overdue'],
    ['double-deviation', '2026-11-19', '11:52', 'from', 'overdue'],
    ['double-deviation', '2026-11-19', '11:53', 'from', null],
  ] as const)('%s due %s %s (%s): %s', (kind, date, time, dueIs, expected) => {
    expect(group(kind, date, time, dueIs)).toBe(expected);
  });

  const onWeekdays = { openingHours: usualCalendar.openingHours.map((hours, day) => (day < 5 ? hours : null)), holidays: [] as string[] };
  const askedOn = (date: string, calendar = onWeekdays) => {
    const bounds = queueBounds(makeNow(wall(date, '16:40', ny), ny), calendar);
    return (due: string) => groupOf(entry('approval', due, '09:00'), bounds);
  };

  it.each([
    ['on a Thursday the week ends on Sunday', '2026-11-19', '2026-11-23', 'later'],
    ['on a Friday it goes on to the next day at work', '2026-11-20', '2026-11-23', 'this-week'],
    ['and no further', '2026-11-20', '2026-11-24', 'later'],
    ['the same on a Sunday', '2026-11-22', '2026-11-23', 'this-week'],
    ['and no further', '2026-11-22', '2026-11-24', 'later'],
    ['on a Monday it is a week again', '2026-11-23', '2026-11-29', 'this-week'],
  ] as const)('%s: asked %s, due %s: %s', (_, asked, due, expected) => {
    expect(askedOn(asked)(due)).toBe(expected);
  });

  it('looks over holidays to the next day at work, and over a shop that never opens to Sunday', () => {
    const holidays = ['2026-11-23', '2026-11-24'];
    expect(askedOn('2026-11-20', { ...onWeekdays, holidays })('2026-11-25')).toBe('this-week');
    expect(askedOn('2026-11-20', { openingHours: Array.from({ length: 7 }, () => null), holidays: [] })('2026-11-23')).toBe('later');
  });

  it('only ever moves up while time passes', () => {
    fc.assert(
      fc.property(
        anyInstant,
        anyZone,
        fc.constantFrom<CallKind>(...callKinds),
        fc.boolean(),
        fc.integer({ min: -20_000, max: 20_000 }),
        fc.nat(20_000),
        (at, zone, kind, by, offset, passed) => {
          const one: QueueEntry = { id: 'x', kind, rank: rankOf(kind), dueAt: addMinutes(at, offset), dueIs: by ? 'by' : 'from' };
          const place = (instant: string) => {
            const now = groupOf(one, queueBounds(makeNow(instant, zone), usualCalendar));
            return now === null ? queueGroups.length : queueGroups.indexOf(now);
          };
          expect(place(addMinutes(at, passed))).toBeLessThanOrEqual(place(at));
        },
      ),
    );
  });
});

describe('orderQueue', () => {
  it('puts the day together as the picture of Today does', () => {
    const day = '2026-11-19';
    const entries = [
      entry('lapsed', day, '09:00'),
      entry('complaint', day, '12:30'),
      entry('survey', day, '09:00'),
      entry('promise', '2026-11-18', '17:00'),
      entry('recovery-follow-up', day, '17:00'),
      entry('review', day, '09:00'),
      entry('acknowledgement', day, '14:00'),
      entry('double-deviation', day, '16:00'),
      entry('acknowledgement', day, '13:00', { dueIs: 'from' }),
    ];
    expect(orderQueue(entries, now, usualCalendar)).toEqual([
      { group: 'overdue', ids: ['double-deviation 16:00', 'promise 17:00'] },
      { group: 'now', ids: ['acknowledgement 14:00', 'complaint 12:30', 'recovery-follow-up 17:00'] },
      { group: 'later-today', ids: ['acknowledgement 13:00', 'review 09:00', 'survey 09:00', 'lapsed 09:00'] },
      { group: 'this-week', ids: [] },
      { group: 'later', ids: [] },
    ]);
  });

  it('breaks ties by time left, then by id in code unit order', () => {
    const ids = ['b', 'B', 'a', 'ä', 'Z', 'aa'];
    const entries = ids.map((id) => entry('acknowledgement', '2026-11-19', '12:00', { id }));
    expect(orderQueue(entries, now, usualCalendar)[1]?.ids).toEqual(['B', 'Z', 'a', 'aa', 'b', 'ä']);
  });

  const anyEntries = fc.uniqueArray(
    fc
      .record({
        id: fc.uuid(),
        kind: fc.constantFrom<CallKind>(...callKinds),
        offset: fc.integer({ min: -20_000, max: 20_000 }),
        dueIs: fc.constantFrom<'by' | 'from'>('by', 'from'),
      })
      .map(({ id, kind, offset, dueIs }): QueueEntry => ({ id, kind, rank: rankOf(kind), dueAt: addMinutes(now.instant, offset), dueIs })),
    { selector: ({ id }) => id, maxLength: 60 },
  );

  it('is one order, whatever order the entries come in; each exactly once; double deviations first', () => {
    fc.assert(
      fc.property(
        anyEntries.chain((entries) => fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length }))),
        ([entries, shuffled]) => {
          const groups = orderQueue(entries, now, usualCalendar);
          expect(orderQueue(shuffled, now, usualCalendar)).toEqual(groups);
          const byId = new Map(entries.map((one) => [one.id, one]));
          const ids = groups.flatMap((one) => one.ids);
          const awake = entries.filter((one) => !isAsleep(one, now.instant));
          expect(ids.toSorted()).toEqual(awake.map(({ id }) => id).toSorted());
          const kinds = ids.map((id) => byId.get(id)?.kind);
          const double = kinds.filter((kind) => kind === 'double-deviation').length;
          expect(kinds.slice(0, double).every((kind) => kind === 'double-deviation')).toBe(true);
          for (const { group: name, ids: inGroup } of groups) {
            const rows = inGroup.flatMap((id) => byId.get(id) ?? []);
            expect(rows.toSorted(compareEntries)).toEqual(rows);
            expect(rows.every((row) => groupOf(row, queueBounds(now, usualCalendar)) === name)).toBe(true);
          }
        },
      ),
    );
  });
});
