import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import type { Promised } from '../../../../shared/domain/promise/promise.ts';
import { promises as words } from '../../../../shared/text/en/promises.ts';
import { text } from '../../../../shared/text/text.ts';
import type { CalendarEntry, CalendarPart, CalendarQuestion, CalendarSource } from '../../../data/contributions/calendar.ts';
import { firstOfDays, firstOfStretches, readDays } from '../../../data/contributions/read-days.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { renegotiatePromise } from '../commands/renegotiate-promise.ts';

/** What is to be kept in these days. */
export const promiseCalendar: CalendarSource = { kind: 'promise', read: readPromises };

async function readPromises(reader: Reader, { days, perDay, halfHours, person, now }: CalendarQuestion): Promise<CalendarPart> {
  const pending = await reader.pendingWork();
  const rows = await readDays(
    days,
    (from, before) => reader.promises.where('[live+state+dueAt]').between([1, 'open', from], [1, 'open', before]),
    (found) => visible(found, pending).filter(({ assignedTo }) => person === null || assignedTo === person),
  );
  const isTimed = ({ dueTime }: Promised): boolean => halfHours.length > 0 && dueTime !== null;
  const ofDays = firstOfDays(
    rows.filter((row) => !isTimed(row)),
    days,
    perDay,
    ({ dueAt }) => dueAt,
  );
  const timed = firstOfStretches(rows.filter(isTimed), halfHours, ({ dueAt }) => dueAt);
  const told = [...ofDays.told, ...timed.told];
  const customers = await reader.customers.bulkGet(told.map(({ customerId }) => customerId ?? ''));
  return {
    entries: told.map((promise, at) => entryOf(promise, customers[at]?.name ?? promise.toName, now)),
    more: ofDays.more,
    gathered: timed.more,
  };
}

function entryOf(promise: Promised, toName: string, now: Now): CalendarEntry {
  const { id, dueAt, dueOn, dueTime, zone, assignedTo } = promise;
  return {
    id,
    kind: 'promise',
    title: promise.words,
    detail: toName === '' ? '' : words.toWhom(toName),
    startsAt: dueAt,
    endsAt: null,
    wholeDay: dueTime === null ? dueOn : null,
    anyTime: true,
    agreed: dueTime === null ? null : { date: dueOn, time: dueTime },
    zone,
    over: false,
    occupies: false,
    rings: false,
    path: `/promises/${id}`,
    people: assignedTo === null ? [] : [assignedTo],
    fixed: '',
    // The date that stood there is kept as agreed before; past the end of its day it stays missed.
    move: async (run, { startsAt, date, wholeDay }) => {
      const there = localOf(startsAt, zone);
      const due = wholeDay ? { dueOn: date, dueTime: null } : { dueOn: there.date, dueTime: there.time };
      const outcome = await run(renegotiatePromise, { promiseId: id, dueAt, due, why: '' });
      if (!outcome.ok) return { ok: false, said: text.problems.list(outcome.problems, words.problems) };
      return { ok: true, said: words.moved(words.near(due, now), outcome.output.missed), operationId: outcome.operationId };
    },
  };
}
