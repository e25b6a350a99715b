import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes } from '../../../../shared/domain/base/local-time.ts';
import { digestOf, groupDue, mostNoticesAMinute } from '../../../../shared/domain/reminder/digest-missed.ts';
import type { Reminder } from '../../../../shared/domain/reminder/reminder.ts';
import {
  emptyReminderBook,
  handIn,
  letMissedGo,
  nextDue,
  type ReminderBook,
  reminderBookSchema,
  takeDue,
} from '../../../../shared/domain/reminder/reminder-book.ts';
import { faultCount, faultTry } from '../../../support/fault-count.ts';
import { anyInstant } from '../../../support/time.ts';
import { reminderOf } from './reminder-scene.ts';

const nine = '2026-11-23T09:00:00.000Z';
const at = (minutes: number): string => addMinutes(nine, minutes);
const keysOf = (reminders: readonly Reminder[]): string[] => reminders.map(({ callId }) => callId);
const bookWith = (...coming: Reminder[]): ReminderBook => handIn(emptyReminderBook, coming, nine);

describe('the book of reminders', () => {
  it('gives each out once when it is due, whatever is handed in again', () => {
    const list = [reminderOf('a', at(5)), reminderOf('b', at(10))];
    const book = handIn(bookWith(...list), list, at(1));
    expect(nextDue(book)).toBe(at(5));
    expect(takeDue(book, at(4), null, true).due).toEqual([]);
    const first = takeDue(book, at(5), null, true);
    expect(keysOf(first.due)).toEqual(['a']);
    const again = handIn(handIn(first.book, [], at(6)), list, at(7));
    expect(keysOf(takeDue(again, at(12), null, true).due)).toEqual(['b']);
    expect(nextDue(takeDue(again, at(12), null, true).book)).toBeNull();
  });

  it('tells together what came due before somebody was there, and keeps it until that was read', () => {
    const { book, due, missed } = takeDue(bookWith(reminderOf('a', at(5)), reminderOf('b', at(50))), at(50), at(49), true);
    expect([keysOf(missed), keysOf(due)]).toEqual([['a'], ['b']]);
    const list = [reminderOf('a', at(5)), reminderOf('c', at(60), { kind: 'acknowledgement' })];
    const more = takeDue(handIn(book, list, at(51)), at(90), at(80), true);
    expect(keysOf(more.book.missed?.reminders ?? [])).toEqual(['c', 'a']);
    expect(letMissedGo(more.book, at(50)).missed).not.toBeNull();
    expect(letMissedGo(more.book, at(90)).missed).toBeNull();
  });

  it('forgets what was missed, and the name, once the call is settled, moved or erased', () => {
    const list = [reminderOf('a', at(5)), reminderOf('b', at(6))];
    const { book } = takeDue(bookWith(...list), at(50), at(49), true);
    const fewer = handIn(book, [{ ...reminderOf('b', at(6)), name: '' }, reminderOf('a', at(500))], at(51));
    expect(fewer.missed?.reminders.map(({ callId, name }) => [callId, name])).toEqual([['b', '']]);
    expect(JSON.stringify(handIn(fewer, [], at(52)))).not.toContain('Ann Lee');
    expect(handIn(fewer, [], at(52)).missed).toBeNull();
  });

  it('lets go in silence what was long due before the list before it', () => {
    const list = [reminderOf('import', at(-600)), reminderOf('new', at(-1))];
    expect(keysOf(takeDue(handIn(emptyReminderBook, list, nine), nine, null, true).due)).toEqual(['new']);
    const later = handIn(bookWith(), [...list, reminderOf('meanwhile', at(500))], at(3_000));
    expect(keysOf(takeDue(later, at(3_000), null, true).due)).toEqual(['new', 'meanwhile']);
  });

  it('shows nothing, then or later, to a person who wants no reminders', () => {
    const { book, due, missed } = takeDue(bookWith(reminderOf('a', at(5))), at(50), at(49), false);
    expect([due, missed, book.missed]).toEqual([[], [], null]);
    expect(takeDue(book, at(60), null, true).due).toEqual([]);
  });

  it('shows each exactly once through restarts, sleep and clocks that jump ten years each way', async () => {
    const calls = fc.uniqueArray(fc.record({ id: fc.uuid(), at: fc.integer({ min: 1, max: 5_000 }) }), {
      selector: ({ id }) => id,
      maxLength: 12,
    });
    const step = fc.record({
      minutes: fc.oneof(fc.integer({ min: 0, max: 400 }), fc.constantFrom(-5_256_000, 5_256_000)),
      what: fc.constantFrom('tick' as const, 'restart' as const, 'wake' as const, 'hand in' as const),
    });
    await fc.assert(
      fc.asyncProperty(anyInstant, calls, fc.array(step, { maxLength: 25 }), (start, made, steps) =>
        faultTry('reminder-clocks', () => {
          const list = made.map(({ id, at: minutes }) => reminderOf(id, addMinutes(start, minutes)));
          const shown: string[] = [];
          let book = handIn(emptyReminderBook, list, start);
          let now = start;
          for (const { minutes, what } of [...steps, { minutes: null, what: 'wake' as const }, { minutes: 1, what: 'tick' as const }]) {
            // At last the clock is right again.
            now = minutes === null ? addMinutes(start, 10_000) : addMinutes(now, minutes);
            if (what === 'restart') book = reminderBookSchema.parse(JSON.parse(JSON.stringify(book)));
            if (what === 'hand in' || what === 'restart') book = handIn(book, list, now);
            const taken = takeDue(book, now, what === 'tick' || what === 'hand in' ? null : now, true);
            book = taken.book;
            shown.push(...keysOf([...taken.due, ...taken.missed]));
          }
          expect(shown.toSorted()).toEqual(made.map(({ id }) => id).toSorted());
        }),
      ),
      { numRuns: faultCount(60, 3_000) },
    );
  });
});

describe('many at once', () => {
  it('are one notification, and never more than a few in a minute', () => {
    const many = Array.from({ length: 20 }, (_, n) => reminderOf(`c${n}`, at(n)));
    expect(groupDue(many, 0).map(({ length }) => length)).toEqual([20]);
    expect(groupDue(many.slice(0, mostNoticesAMinute), 0)).toHaveLength(mostNoticesAMinute);
    expect(groupDue(many.slice(0, 2), mostNoticesAMinute - 1)).toHaveLength(1);
    expect(groupDue([], 0)).toEqual([]);
  });

  it('are counted by kind in the order of Today, the most urgent named', () => {
    const digest = digestOf([reminderOf('p', at(1)), reminderOf('q', at(0)), reminderOf('a', at(9), { kind: 'acknowledgement' })]);
    expect(digest?.count).toBe(3);
    expect(digest?.kinds).toEqual([
      { kind: 'acknowledgement', count: 1 },
      { kind: 'promise', count: 2 },
    ]);
    expect(digest?.first.callId).toBe('a');
    expect(digestOf([])).toBeNull();
  });
});
