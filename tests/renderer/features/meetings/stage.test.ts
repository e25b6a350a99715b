import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepDraft, readDraft } from '../../../../renderer/data/drafts/drafts.ts';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { readAgendaSource } from '../../../../renderer/features/meetings/queries/read-agenda-source.ts';
import { beginMeeting } from '../../../../renderer/features/meetings/stage/commands/begin-meeting.ts';
import { countHand } from '../../../../renderer/features/meetings/stage/commands/count-hand.ts';
import { endMeeting } from '../../../../renderer/features/meetings/stage/commands/end-meeting.ts';
import { finishItem } from '../../../../renderer/features/meetings/stage/commands/finish-item.ts';
import { takeOn } from '../../../../renderer/features/meetings/stage/commands/take-on.ts';
import { writeItem } from '../../../../renderer/features/meetings/stage/commands/write-item.ts';
import { readItemFacts } from '../../../../renderer/features/meetings/stage/read-item.ts';
import { readSafeActions } from '../../../../renderer/features/meetings/stage/read-safe-actions.ts';
import { standAtEnd } from '../../../../renderer/features/meetings/stage/stand-at-end.ts';
import type { MeetingAction, MeetingItem } from '../../../../shared/domain/meeting/meeting.ts';
import { meetingPlaceKey } from '../../../../shared/domain/meeting/meeting-place.ts';
import { anonymiseHere } from '../../../support/anonymise-here.ts';
import { create } from '../../../support/change-rows.ts';
import { caseFields } from '../../../support/learning-rows.ts';
import { jobFields } from '../../../support/sample-rows.ts';
import { Shop, thursdayNine } from '../jobs/shop.ts';

const meeting = {
  plannedOn: '2026-11-19',
  plannedAt: null,
  zone: 'Europe/London',
  minutes: 30,
  state: 'planned',
  leaderId: null,
  attendance: [],
  guests: '',
  startedAt: null,
  endedAt: null,
  note: '',
};
const item = {
  meetingId: 'monday',
  order: 1,
  kind: 'case',
  title: '',
  caseId: 'water',
  jobId: null,
  minutes: 8,
  hands: [],
  notes: '',
  keep: '',
  change: '',
  seconds: null,
  doneAt: null,
};

let shop: Shop;
beforeEach(async () => {
  shop = await Shop.open({ ann: 'owner', mike: 'technician' });
  await shop.seed([create('meetings', 'monday', meeting), create('meetingItems', 'water-item', item)]);
});
afterEach(() => shop.close());

const none = { notes: '', keep: '', change: '' };
const theItem = async () => (await shop.live('meetingItems'))[0];

it('begins a meeting once', async () => {
  await shop.run(beginMeeting, { meetingId: 'monday' });
  expect(await shop.live('meetings')).toMatchObject([{ state: 'running', startedAt: thursdayNine }]);
  await shop.undo();
  expect(await shop.live('meetings')).toMatchObject([{ state: 'planned', startedAt: null }]);
  expect(await shop.refusals(beginMeeting, { meetingId: 'nowhere' })).not.toEqual([]);
});

it('counts hands one by one, takes them back, and loses none that are counted at once', async () => {
  const heater = { itemId: 'water-item', option: 'Heater' } as const;
  await Promise.all([1, 2, 3].map(() => shop.run(countHand, { ...heater, by: 1 })));
  await shop.run(countHand, { ...heater, option: 'Wall', by: 1 });
  await shop.run(countHand, { ...heater, option: 'Wall', by: -1 });
  expect(await theItem()).toMatchObject({ hands: [{ option: 'Heater', count: 3 }] });
  await shop.run(countHand, { ...heater, by: -1 });
  await shop.undo();
  expect(await theItem()).toMatchObject({ hands: [{ option: 'Heater', count: 3 }] });
});

it('keeps what is written, field by field', async () => {
  const { rev } = (await theItem()) as { rev: number };
  await shop.run(writeItem, { itemId: 'water-item', rev, before: none, after: { ...none, keep: ' We went back at once. ' } });
  await shop.run(writeItem, { itemId: 'water-item', rev, before: none, after: { ...none, change: 'Open the door first.' } });
  expect(await theItem()).toMatchObject({ keep: 'We went back at once.', change: 'Open the door first.' });
  expect(await shop.refusals(writeItem, { itemId: 'water-item', rev, before: none, after: { ...none, keep: 'Else.' } })).not.toEqual([]);
  await shop.undo();
  expect(await theItem()).toMatchObject({ keep: 'We went back at once.', change: '' });
});

it('says how long an item took, and keeps when it was first dealt with', async () => {
  await shop.run(finishItem, { itemId: 'water-item', seconds: 480 });
  await shop.run(finishItem, { itemId: 'water-item', seconds: 500 });
  expect(await theItem()).toMatchObject({ seconds: 500, doneAt: thursdayNine });
  await shop.undo();
  expect(await theItem()).toMatchObject({ seconds: 480 });
});

it('keeps the longer time where two windows counted the same item', async () => {
  await shop.run(finishItem, { itemId: 'water-item', seconds: 480 });
  await shop.run(finishItem, { itemId: 'water-item', seconds: 20 });
  expect(await theItem()).toMatchObject({ seconds: 480 });
  await shop.run(endMeeting, { meetingId: 'monday', attendance: [], guests: '', seconds: { 'water-item': 30 } });
  expect(await theItem()).toMatchObject({ seconds: 480 });
});

it('puts a meeting that was left to its end, with the time that its items took', async () => {
  const { database } = shop.kernel;
  const key = `${meetingPlaceKey('monday')}/ann`;
  const place = { at: 'water-item', cases: {}, seconds: { 'water-item': 70 }, sheet: 'note' };
  await keepDraft(database, key, place);
  await standAtEnd(database, 'monday', 'ann');
  expect(await readDraft(database, key)).toEqual({ ...place, at: 'end', sheet: null });
  await standAtEnd(database, 'monday', 'mike');
  expect(await readDraft(database, `${meetingPlaceKey('monday')}/mike`)).toMatchObject({ at: 'end', seconds: {} });
});

it('has somebody take something on, which stands in Today, and takes both back at once', async () => {
  const typed = { what: 'Buy a damp meter', assignedTo: 'mike', dueOn: '2026-12-31' };
  await shop.run(takeOn, { itemId: 'water-item', typed });
  expect(await shop.live('meetingActions')).toMatchObject([{ meetingId: 'monday', itemId: 'water-item', caseId: 'water', state: 'open' }]);
  expect(await shop.live('calls')).toMatchObject([{ kind: 'meeting-action' }]);
  await shop.undo();
  expect([...(await shop.live('meetingActions')), ...(await shop.live('calls'))]).toEqual([]);
  expect(await shop.refusals(takeOn, { itemId: 'water-item', typed: { ...typed, what: ' ' } })).toEqual(['action-empty']);
});

it('ends a meeting with who was there, and takes that back', async () => {
  await shop.run(beginMeeting, { meetingId: 'monday' });
  await shop.run(endMeeting, { meetingId: 'monday', attendance: ['ann', 'mike', 'ann'], guests: ' Sam ', seconds: { 'water-item': 300 } });
  expect(await shop.live('meetings')).toMatchObject([
    { state: 'ended', attendance: ['ann', 'mike'], guests: 'Sam', endedAt: thursdayNine },
  ]);
  expect(await theItem()).toMatchObject({ seconds: 300 });
  await shop.undo();
  expect(await shop.live('meetings')).toMatchObject([{ state: 'running', attendance: [], endedAt: null }]);
});

it('leaves out of the weekly list what is told without names', async () => {
  const revisit = (id: string) => ({ ...jobFields('dana'), originalJobId: id, rootJobId: id, requestedAt: thursdayNine });
  const chain = (jobId: string, anonymous: boolean) => ({ ...caseFields([jobId], 'Water'), anonymous });
  await shop.seed([
    create('jobs', 'first', jobFields('dana')),
    create('jobs', 'other', jobFields('dana')),
    create('jobs', 'again', revisit('first')),
    create('jobs', 'other-again', revisit('other')),
    create('cases', 'nameless', chain('first', true)),
    create('cases', 'named', chain('other', false)),
  ]);
  const now = { instant: thursdayNine, zone: 'Europe/London', date: '2026-11-19' };
  const [weekly] = await shop.live('meetingItems');
  const facts = await readItemFacts(readerOf(shop.kernel.database), { ...(weekly as unknown as MeetingItem), kind: 'revisits' }, now, []);
  expect(facts.jobs.map(({ id }) => id)).toEqual(['other-again']);
  expect((await readAgendaSource(readerOf(shop.kernel.database), now, null)).revisits).toBe(1);
});

it('is of the day on which it is held, and of the planned one again when that is undone', async () => {
  await shop.seed([create('meetings', 'early', { ...meeting, plannedOn: '2026-11-23', plannedAt: '08:00' })]);
  const early = async () => (await shop.live('meetings')).find(({ id }) => id === 'early');
  await shop.run(beginMeeting, { meetingId: 'early' });
  expect(await early()).toMatchObject({ state: 'running', plannedOn: '2026-11-19' });
  await shop.undo();
  expect(await early()).toMatchObject({ state: 'planned', plannedOn: '2026-11-23' });
});

it('tells what was agreed because of a case without names without them, and nothing where that fails', async () => {
  await shop.seed([create('cases', 'water', { ...caseFields([], 'Water by the heater'), anonymous: true })]);
  await shop.run(takeOn, { itemId: 'water-item', typed: { what: 'Ring them on 020 7946 0321', assignedTo: 'ann', dueOn: '2026-11-26' } });
  const actions = (await shop.live('meetingActions')) as unknown as MeetingAction[];
  const reader = readerOf(shop.kernel.database);
  const said = async (anonymise: NonNullable<Parameters<typeof readSafeActions>[2]>) =>
    (await readSafeActions(reader, actions, anonymise)).map(({ what }) => what);
  expect(await said(anonymiseHere)).toEqual([expect.stringMatching(/^Ring them on \D+$/)]);
  expect(await said(async () => Promise.reject(new Error('no worker')))).toEqual(['Something about a case without names']);
});
