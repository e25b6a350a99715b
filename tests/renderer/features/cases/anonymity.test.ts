import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { writePatches } from '../../../../renderer/data/kernel/write.ts';
import { blackOut } from '../../../../renderer/features/cases/commands/black-out.ts';
import { restoreWords } from '../../../../renderer/features/cases/commands/restore-words.ts';
import { setAnonymous } from '../../../../renderer/features/cases/commands/set-anonymous.ts';
import { unmarkWords } from '../../../../renderer/features/cases/commands/unmark-words.ts';
import { createPatch } from '../../../../shared/domain/base/patch.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { caseFields } from '../../../support/learning-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
const caseNow = async () => (await kernel.database.table<Case, string>('cases').get('k')) as Case;
const lists = async () => {
  const { blackOut: out, restore } = await caseNow();
  return { out, restore };
};
const ask = (words: string) => ({ caseId: 'k', words });

beforeEach(async () => {
  kernel = await openTestKernel();
  await kernel.database.transaction('rw', ['cases'], async () => {
    const patches = [createPatch('cases', 'k', caseFields([], 'Rose by the duck pond'))];
    await writePatches(kernel.database, patches, { at: '2026-11-02T09:00:00.000Z', actor: 'ann' });
  });
});
afterEach(() => kernel.close());

describe('words of an anonymous case', () => {
  it('are blacked out, restored and left to the rule, each with a way back', async () => {
    await runCommand(kernel, blackOut, ask(' Duck pond '));
    await runCommand(kernel, restoreWords, ask('Rose'));
    expect(await lists()).toEqual({ out: ['Duck pond'], restore: ['Rose'] });
    await runCommand(kernel, restoreWords, ask('duck POND'));
    expect(await lists()).toEqual({ out: [], restore: ['Rose', 'duck POND'] });
    await stepThroughHistory(kernel, 'undo');
    expect(await lists()).toEqual({ out: ['Duck pond'], restore: ['Rose'] });
    await runCommand(kernel, unmarkWords, ask('rose'));
    expect(await lists()).toEqual({ out: ['Duck pond'], restore: [] });
    await stepThroughHistory(kernel, 'undo');
    await stepThroughHistory(kernel, 'undo');
    await stepThroughHistory(kernel, 'undo');
    expect(await lists()).toEqual({ out: [], restore: [] });
  });

  it('are refused where there are too many, and where the case is gone', async () => {
    await kernel.database.table('cases').update('k', { blackOut: Array.from({ length: 300 }, (_, n) => `word ${n}`) });
    expect(await runCommand(kernel, blackOut, ask('one more'))).toMatchObject({ ok: false, problems: [{ code: 'too-many-words' }] });
    expect(await runCommand(kernel, blackOut, { caseId: 'gone', words: 'x' })).toMatchObject({ ok: false });
    expect((await caseNow()).blackOut).toHaveLength(300);
  });
});

it('tells a case without names, and with them again', async () => {
  await runCommand(kernel, setAnonymous, { caseId: 'k', anonymous: true });
  expect((await caseNow()).anonymous).toBe(true);
  await stepThroughHistory(kernel, 'undo');
  expect((await caseNow()).anonymous).toBe(false);
});
