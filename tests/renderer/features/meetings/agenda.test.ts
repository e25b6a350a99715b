import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { addMeetingItem } from '../../../../renderer/features/meetings/commands/add-meeting-item.ts';
import { cancelMeeting } from '../../../../renderer/features/meetings/commands/cancel-meeting.ts';
import { editMeeting } from '../../../../renderer/features/meetings/commands/edit-meeting.ts';
import { editMeetingItem } from '../../../../renderer/features/meetings/commands/edit-meeting-item.ts';
import { moveMeetingItem } from '../../../../renderer/features/meetings/commands/move-meeting-item.ts';
import { planMeeting } from '../../../../renderer/features/meetings/commands/plan-meeting.ts';
import { removeMeetingItem } from '../../../../renderer/features/meetings/commands/remove-meeting-item.ts';
import type { MeetingItem } from '../../../../shared/domain/meeting/meeting.ts';
import { codesOf, openForEach, takeBack } from '../../../support/command-tests.ts';
import { caseFields } from '../../../support/learning-rows.ts';
import { rowOf } from '../../../support/sample-rows.ts';
import type { TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
let meetingId: string;
const item = (kind: MeetingItem['kind'], caseId: string | null = null) => ({ kind, caseId, jobId: null, minutes: 5 });

openForEach({ ann: 'owner', bo: 'apprentice' }, async (opened) => {
  kernel = opened;
  await kernel.database.cases.add(rowOf('water', caseFields([], 'Water by the heater')));
  const items = [item('actions'), item('case', 'water'), item('went-well')];
  const planned = await runCommand(kernel, planMeeting, {
    plannedOn: '2026-11-23',
    plannedAt: '08:00',
    minutes: 30,
    leaderId: 'ann' as string | null,
    items,
  });
  if (!planned.ok) throw new Error('not planned');
  ({ meetingId } = planned.output);
});

const agenda = async () => {
  const rows = await kernel.database.meetingItems.where('meetingId').equals(meetingId).toArray();
  return rows.filter(({ live }) => live === 1).toSorted((a, b) => a.order - b.order);
};
const kinds = async () => (await agenda()).map(({ kind, title }) => title || kind).join(' ');
const idAt = async (place: number) => (await agenda())[place]?.id ?? '';
const meeting = async () => await kernel.database.meetings.get(meetingId);
const undo = () => takeBack(kernel);

describe('an agenda', () => {
  it('is planned with its meeting, and undone with it', async () => {
    expect(await meeting()).toMatchObject({ plannedOn: '2026-11-23', state: 'planned', zone: 'Europe/London', attendance: [] });
    expect(await kinds()).toBe('actions case went-well');
    await undo();
    expect([(await meeting())?.live, await agenda()]).toEqual([0, []]);
  });

  it('is moved about: up, down, to the end, and back', async () => {
    const move = async (from: number, place: number) =>
      codesOf(await runCommand(kernel, moveMeetingItem, { itemId: await idAt(from), place }));
    expect(await move(2, 0)).toEqual([]);
    expect(await kinds()).toBe('went-well actions case');
    await move(0, 1);
    expect(await kinds()).toBe('actions went-well case');
    await move(0, 9);
    expect(await kinds()).toBe('went-well case actions');
    await undo();
    expect(await kinds()).toBe('actions went-well case');
  });

  it('takes one more item, but no case twice and no empty words', async () => {
    const add = async (kind: 'case' | 'free', caseId: string | null, title: string) =>
      codesOf(await runCommand(kernel, addMeetingItem, { meetingId, kind, caseId, jobId: null, title, minutes: 3 }));
    expect(await add('free', null, ' The new van ')).toEqual([]);
    expect(await add('free', null, ' ')).toEqual(['item-empty']);
    expect(await add('case', 'water', '')).toEqual(['case-on-agenda']);
    expect(await kinds()).toBe('actions case went-well The new van');
    await undo();
    expect(await kinds()).toBe('actions case went-well');
  });

  it('loses one, and keeps what was changed of another', async () => {
    await runCommand(kernel, removeMeetingItem, { itemId: await idAt(0) });
    const [first] = await agenda();
    const before = { title: '', minutes: 5, notes: '', keep: '', change: '' };
    const edit = { itemId: first?.id ?? '', rev: first?.rev ?? 1, before };
    expect(codesOf(await runCommand(kernel, editMeetingItem, { ...edit, after: { ...before, minutes: 8 } }))).toEqual([]);
    expect(codesOf(await runCommand(kernel, editMeetingItem, { ...edit, after: { ...before, minutes: 9 } }))).toEqual([
      'changed-meanwhile',
    ]);
    expect((await agenda())[0]?.minutes).toBe(8);
    await undo();
    await undo();
    expect(await kinds()).toBe('actions case went-well');
  });

  it('belongs to a meeting whose day, leader and attendance are changed by field', async () => {
    const before = { plannedOn: '2026-11-23', plannedAt: '08:00', minutes: 30, leaderId: 'ann', attendance: [], guests: '', note: '' };
    const edit = (changes: object) => runCommand(kernel, editMeeting, { meetingId, rev: 1, before, after: { ...before, ...changes } });
    expect(codesOf(await edit({ plannedOn: '2026-11-24' }))).toEqual([]);
    expect(codesOf(await edit({ attendance: ['ann', 'bo', 'bo'] }))).toEqual([]);
    expect(await meeting()).toMatchObject({ plannedOn: '2026-11-24', attendance: ['ann', 'bo'] });
    await undo();
    expect((await meeting())?.attendance).toEqual([]);
  });

  it('is called off while it has not begun', async () => {
    expect(codesOf(await runCommand(kernel, cancelMeeting, { meetingId }))).toEqual([]);
    expect([(await meeting())?.live, await agenda()]).toEqual([0, []]);
    await undo();
    expect(await kinds()).toBe('actions case went-well');
    await kernel.database.meetings.update(meetingId, { state: 'running' });
    expect(codesOf(await runCommand(kernel, cancelMeeting, { meetingId }))).toEqual(['meeting-running']);
    await kernel.database.meetings.update(meetingId, { state: 'ended' });
    expect(codesOf(await runCommand(kernel, removeMeetingItem, { itemId: await idAt(0) }))).toEqual(['meeting-ended']);
  });
});
