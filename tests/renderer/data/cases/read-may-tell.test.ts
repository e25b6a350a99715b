import { afterEach, beforeEach, expect, it } from 'vitest';
import { readMayTell } from '../../../../renderer/data/cases/read-may-tell.ts';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { writePatches } from '../../../../renderer/data/kernel/write.ts';
import { createPatch } from '../../../../shared/domain/base/patch.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { caseFields, meetingFields, meetingItemFields } from '../../../support/learning-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;

beforeEach(async () => {
  kernel = await openTestKernel();
});
afterEach(() => kernel.close());

it('counts the cases that were told to the end in meetings that have ended', async () => {
  const at = '2026-11-09T10:00:00.000Z';
  const cases = ['k1', 'k2', 'k3'].map((id) => createPatch('cases', id, caseFields([], id)));
  const item = (id: string, meetingId: string, caseId: string, doneAt: string | null) =>
    createPatch('meetingItems', id, { ...meetingItemFields(meetingId, caseId), doneAt });
  const write = (patches: ReturnType<typeof createPatch>[]) =>
    kernel.database.transaction('rw', ['cases', 'meetings', 'meetingItems'], async () => {
      await writePatches(kernel.database, patches, { at, actor: 'ann' });
    });
  await write([
    ...cases,
    createPatch('meetings', 'm1', { ...meetingFields(), state: 'ended' }),
    createPatch('meetings', 'm2', { ...meetingFields(), state: 'running' }),
    item('i1', 'm1', 'k1', at),
    item('i2', 'm1', 'k2', null),
    item('i3', 'm2', 'k2', at),
  ]);
  const reader = readerOf(kernel.database);
  const row = (await reader.cases.get('k3')) as Case;
  expect(await readMayTell(reader, row, 'ann')).toMatchObject({ allowed: false, reason: { params: { told: 1 } } });
  await write([item('i4', 'm1', 'k2', at)]);
  expect(await readMayTell(reader, row, 'ann')).toEqual({ allowed: true });
});
