import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { closeAction } from '../../../../renderer/features/meetings/commands/close-action.ts';
import { editAction } from '../../../../renderer/features/meetings/commands/edit-action.ts';
import { tellAction } from '../../../../renderer/features/meetings/commands/tell-action.ts';
import { queueLine, queueName, readAction } from '../../../../renderer/features/meetings/queries/read-action.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { actionCall } from '../../../../shared/domain/meeting/action-call.ts';
import { codesOf, openForEach, takeBack } from '../../../support/command-tests.ts';
import { caseFields, meetingActionFields } from '../../../support/learning-rows.ts';
import { rowOf } from '../../../support/sample-rows.ts';
import type { TestKernel } from '../../../support/test-kernel.ts';
import { usualCalendar } from '../../../support/time.ts';

/** Thursday 19 November 2026, 14:00 in London. */
const now = '2026-11-19T14:00:00.000Z';
const zone = 'Europe/London';
let kernel: TestKernel;

openForEach({ ann: 'owner', bo: 'apprentice' }, async (opened) => {
  kernel = opened;
  const { database } = kernel;
  const action = { ...meetingActionFields('story', 'Photograph the base'), dueOn: '2026-11-20' };
  await database.cases.add(rowOf('story', caseFields([], 'Water by the heater')));
  await database.meetingActions.add(rowOf('photo', action));
  await database.calls.add(rowOf('call', actionCall('photo', action, usualCalendar, zone)));
});

const action = () => kernel.database.meetingActions.get('photo');
const call = () => kernel.database.calls.get('call');
const undo = () => takeBack(kernel);

const close = (how: 'done' | 'dropped', outcome = '') => runCommand(kernel, closeAction, { actionId: 'photo', how, outcome });

describe('what was agreed', () => {
  it('stands in Today with what and where it came from', async () => {
    const reader = readerOf(kernel.database);
    const open = (await call()) as Call;
    expect([await queueName(reader, open), await queueLine(reader, open)]).toEqual([
      'Photograph the base',
      'From the case “Water by the heater”',
    ]);
    expect(await readAction(reader, 'photo')).toMatchObject({ case: { id: 'story' }, meeting: null, job: null });
  });

  it('is done, and leaves Today; undone, it is back', async () => {
    expect(codesOf(await close('done'))).toEqual([]);
    expect(await action()).toMatchObject({ state: 'done', closedAt: now });
    expect(await call()).toMatchObject({ state: 'done', open: 0 });
    const again = await close('done');
    expect(codesOf(again)).toEqual(['action-is-done']);
    await undo();
    expect(await action()).toMatchObject({ state: 'open', closedAt: null });
    expect(await call()).toMatchObject({ open: 1, openKey: 'meeting-action:photo' });
  });

  it('is dropped with a word of why only', async () => {
    expect(codesOf(await close('dropped', ' '))).toEqual(['action-why-empty']);
    expect(codesOf(await close('dropped', 'They moved.'))).toEqual([]);
    expect(await action()).toMatchObject({ state: 'dropped', outcome: 'They moved.' });
  });

  it('moves to another day and person with its call, by field, and back', async () => {
    const before = { what: 'Photograph the base', assignedTo: null, dueOn: '2026-11-20' };
    const edit = (changes: { dueOn?: string; assignedTo?: string }) =>
      runCommand(kernel, editAction, { actionId: 'photo', rev: 1, before, after: { ...before, ...changes } });
    expect(codesOf(await edit({ dueOn: '2026-11-24' }))).toEqual([]);
    expect(codesOf(await edit({ assignedTo: 'bo' }))).toEqual([]);
    expect(await action()).toMatchObject({ dueOn: '2026-11-24', assignedTo: 'bo' });
    expect(await call()).toMatchObject({ assignedTo: 'bo', dueAt: '2026-11-24T17:00:00.000Z' });
    expect(codesOf(await edit({ dueOn: '2026-11-25' }))).toEqual(['changed-meanwhile']);
    await undo();
    await undo();
    expect(await call()).toMatchObject({ assignedTo: null, dueAt: '2026-11-20T17:00:00.000Z' });
  });

  it('says how it went afterwards', async () => {
    await close('done');
    const tell = { actionId: 'photo', rev: 2, before: { outcome: '' }, after: { outcome: ' Rust inside. ' } };
    expect(codesOf(await runCommand(kernel, tellAction, tell))).toEqual([]);
    expect((await action())?.outcome).toBe('Rust inside.');
    await undo();
    expect((await action())?.outcome).toBe('');
  });
});
