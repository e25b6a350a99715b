import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CalendarEntry, CalendarQuestion } from '../../../../renderer/data/contributions/calendar.ts';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { meetingCalendar } from '../../../../renderer/features/meetings/calendar/meeting-calendar.ts';
import { readMeetingDue } from '../../../../renderer/features/meetings/queries/read-meeting-due.ts';
import { readNext } from '../../../../renderer/features/meetings/queries/read-next.ts';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import { viewDays } from '../../../../shared/domain/calendar/view-days.ts';
import { create, remove } from '../../../support/change-rows.ts';
import { Shop } from '../jobs/shop.ts';

const zone = 'Europe/London';
const meeting = (plannedOn: string, changes: object = {}) => ({
  plannedOn,
  plannedAt: '08:00',
  zone,
  minutes: 30,
  state: 'planned',
  leaderId: 'ann',
  attendance: [],
  guests: '',
  startedAt: null,
  endedAt: null,
  note: '',
  ...changes,
});

let shop: Shop;
beforeEach(async () => {
  shop = await Shop.open({ ann: 'owner', mike: 'technician' });
});
afterEach(() => shop.close());

const due = async (today: string) => {
  const found = await readMeetingDue(readerOf(shop.kernel.database), today);
  return found === null ? null : `${found.meeting.id} ${found.standing}`;
};

it('comes up on its day, for a few days where it was not held, and while it runs', async () => {
  await shop.seed([
    create('meetings', 'monday', meeting('2026-11-23')),
    create('meetings', 'over', meeting('2026-11-20', { state: 'ended' })),
  ]);
  expect([await due('2026-11-20'), await due('2026-11-22')]).toEqual([null, null]);
  expect(await due('2026-11-23')).toBe('monday today');
  expect([await due('2026-11-29'), await due('2026-11-30')]).toEqual(['monday missed', null]);
  await shop.seed([create('meetings', 'next', meeting('2026-11-24'))]);
  expect(await due('2026-11-24')).toBe('next today');
  await shop.seed([create('meetings', 'held', meeting('2026-11-02', { state: 'running' }))]);
  expect(await due('2026-11-24')).toBe('held running');
});

it('is led next by whoever led before, as long as that is one of us', async () => {
  const reader = readerOf(shop.kernel.database);
  const [business] = await shop.kernel.database.business.toArray();
  if (business === undefined) throw new Error('no business');
  const leader = async () => (await readNext(reader, makeNow('2026-11-19T09:00:00Z', zone), business)).proposed?.leaderId;
  await shop.seed([create('meetings', 'over', meeting('2026-11-16', { state: 'ended', leaderId: 'mike' }))]);
  expect(await leader()).toBe('mike');
  await shop.seed([remove('staff', 'mike')]);
  const owners = (await shop.live('staff')).filter((person) => person['role'] === 'owner').map((person) => person['id']);
  expect(owners).toContain(await leader());
});

it('stands in the calendar by its clock, on its day without one, and is moved there with an undo', async () => {
  // Clocks went back the night before.
  await shop.seed([
    create('meetings', 'monday', meeting('2026-10-26')),
    create('meetings', 'some-time', meeting('2026-10-27', { plannedAt: null, state: 'ended' })),
    create('meetings', 'later', meeting('2026-11-09')),
  ]);
  const days = viewDays('week', '2026-10-26', zone);
  const question = { days, perDay: 14, halfHours: [], person: 'somebody', business: { zone } } as unknown as CalendarQuestion;
  const read = async (): Promise<readonly CalendarEntry[]> =>
    (await meetingCalendar.read(readerOf(shop.kernel.database), question)).entries;
  const [first, second, ...others] = await read();
  expect(others).toEqual([]);
  expect(first).toMatchObject({ id: 'monday', startsAt: '2026-10-26T08:00:00.000Z', endsAt: '2026-10-26T08:30:00.000Z', over: false });
  expect(second).toMatchObject({ id: 'some-time', wholeDay: '2026-10-27', over: true, move: null, fixed: 'It has ended.' });
  const run: Parameters<NonNullable<CalendarEntry['move']>>[0] = (command, input) => runCommand(shop.kernel, command, input);
  const target = { startsAt: '2026-10-28T09:15:00.000Z', endsAt: '2026-10-28T10:00:00.000Z', date: '2026-10-28', wholeDay: false };
  expect(await first?.move?.(run, target)).toMatchObject({ ok: true });
  expect((await read()).at(-1)).toMatchObject({ agreed: { date: '2026-10-28', time: '09:15' }, detail: '45 minutes' });
  await shop.undo();
  expect((await read())[0]).toMatchObject({ agreed: { date: '2026-10-26', time: '08:00' }, detail: '30 minutes' });
});
