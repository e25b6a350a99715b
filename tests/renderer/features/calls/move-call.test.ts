import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setClockOffset } from '../../../../renderer/data/clock/clock.ts';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { callCalendar } from '../../../../renderer/features/calls/calendar/call-calendar.ts';
import { moveCall } from '../../../../renderer/features/calls/commands/move-call.ts';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import { type Business, businessId } from '../../../../shared/domain/business/business.ts';
import { halfHoursOf } from '../../../../shared/domain/calendar/half-hours.ts';
import { viewDays } from '../../../../shared/domain/calendar/view-days.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { openFields } from '../../../../shared/domain/call/open-close-call.ts';
import { callFields, customerFields, jobFields, propertyFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

/** Thursday 19 November 2026, 10:00 in London. */
const now = '2026-11-19T10:00:00.000Z';
const due = '2026-11-19T11:00:00.000Z';
const friday = '2026-11-20T22:15:00.000Z';

let kernel: TestKernel;

beforeEach(async () => {
  setClockOffset(Date.parse(now) - Date.now());
  kernel = await openTestKernel({ ann: 'owner' });
  const { database } = kernel;
  await database.customers.add(rowOf('dana', customerFields('Dana Whitfield')));
  await database.properties.add(rowOf('home', { ...propertyFields('dana'), zone: 'America/New_York' }));
  await database.jobs.add(rowOf('job', jobFields('dana', 'home')));
});

afterEach(async () => {
  setClockOffset(0);
  await kernel.close();
});

const add = (id: string, kind: Call['kind'], changes: Partial<Call> = {}) =>
  kernel.database.calls.add(
    rowOf(id, { ...callFields('dana', 'job', ''), ...openFields(kind, id), dueAt: due, arrivalAt: null, ...changes }),
  );
const move = (callId: string, to: string, dueAt = due) => runCommand(kernel, moveCall, { callId, dueAt, to });

describe('a call that is put to another time', () => {
  it('stands where it was put, at night too, counts no try, and goes back in one step', async () => {
    await add('check', 'check-call');
    expect(await move('check', friday)).toMatchObject({ ok: true, output: { fit: 'kept' } });
    expect(await kernel.database.calls.get('check')).toMatchObject({ dueAt: friday, dueIs: 'from', attempts: 0 });
    await stepThroughHistory(kernel, 'undo');
    expect(await kernel.database.calls.get('check')).toMatchObject({ dueAt: due, dueIs: 'by' });
  });

  it('goes no further than the visit that it must come before', async () => {
    await add('tell', 'acknowledgement', { arrivalAt: '2026-11-19T16:00:00.000Z' });
    expect(await move('tell', friday)).toMatchObject({ ok: true, output: { fit: 'moved' } });
    expect((await kernel.database.calls.get('tell'))?.dueAt).toBe('2026-11-19T15:30:00.000Z');
  });

  it('is refused where it is over, was moved meanwhile, or waits by a rule of its own', async () => {
    await add('check', 'check-call');
    await add('look', 'review');
    const codes = async (answer: ReturnType<typeof move>) =>
      ((await answer) as { problems?: { code: string }[] }).problems?.map(({ code }) => code);
    expect(await codes(move('check', '2026-11-19T09:00:00.000Z'))).toEqual(['move-past']);
    expect(await codes(move('check', friday, now))).toEqual(['changed-meanwhile']);
    expect(await codes(move('look', friday))).toEqual(['put-off-left']);
  });
});

describe('calls on the calendar', () => {
  it('are those that are open in its days, so many of a day, the others counted', async () => {
    await add('a', 'check-call');
    await add('b', 'acknowledgement', { dueAt: '2026-11-19T12:00:00.000Z' });
    await add('c', 'complaint', { dueAt: '2026-11-19T13:00:00.000Z', assignedTo: 'ann' });
    await add('later', 'check-call', { dueAt: '2026-12-19T13:00:00.000Z', openKey: 'other' });
    const business = (await kernel.database.business.get(businessId)) as Business;
    const days = viewDays('week', '2026-11-19', 'Europe/London');
    const notGone = async <E>(calls: readonly E[]) => [...calls];
    const question = {
      days,
      perDay: 2,
      halfHours: [],
      person: null,
      now: makeNow(now, 'Europe/London'),
      business,
      notGone,
      mayGo: () => false,
    };
    const part = await callCalendar.read(readerOf(kernel.database), question);
    expect(part.entries.map(({ id, title, zone }) => [id, title, zone])).toEqual([
      ['a', 'Dana Whitfield', 'America/New_York'],
      ['b', 'Dana Whitfield', 'America/New_York'],
    ]);
    expect(part.more).toEqual([0, 0, 0, 1, 0, 0, 0]);
    expect((await callCalendar.read(readerOf(kernel.database), { ...question, person: 'ann' })).entries.map(({ id }) => id)).toEqual(['c']);
  });

  it('are gathered by half hours, whether they are counted by the index or read one by one', async () => {
    // Seven at 10:00, a check call among many at 10:00, two at 11:00.
    for (let at = 0; at < 7; at += 1) await add(`a${at}`, 'acknowledgement', { dueAt: '2026-11-19T10:00:00.000Z', openKey: `a${at}` });
    await add('b', 'check-call', { dueAt: '2026-11-19T10:10:00.000Z' });
    for (const id of ['c', 'd']) await add(id, 'complaint', { dueAt: '2026-11-19T11:00:00.000Z', openKey: id });
    const business = (await kernel.database.business.get(businessId)) as Business;
    const days = viewDays('week', '2026-11-19', 'Europe/London');
    const opened = '2026-11-19T10:00:00.000Z';
    for (const mayGo of [() => false, () => true]) {
      const question = { days, perDay: 14, person: null, now: makeNow(now, 'Europe/London'), business, mayGo };
      const notGone = async <E>(calls: readonly E[]) => [...calls];
      const halfHours = halfHoursOf(days, null);
      const week = await callCalendar.read(readerOf(kernel.database), { ...question, halfHours, notGone });
      expect(week.entries.map(({ id }) => id)).toEqual(['c', 'd']);
      expect(week.gathered?.flatMap((count, at) => (count > 0 ? [[halfHours[at]?.from, count]] : []))).toEqual([[opened, 8]]);
      const closer = await callCalendar.read(readerOf(kernel.database), { ...question, halfHours: halfHoursOf(days, opened), notGone });
      expect(closer.entries).toHaveLength(10);
      expect(closer.gathered?.every((count) => count === 0)).toBe(true);
    }
  });
});
