import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../../../renderer/data/kernel/command.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { createCase } from '../../../../renderer/features/cases/commands/create-case.ts';
import { editCase } from '../../../../renderer/features/cases/commands/edit-case.ts';
import { readyCase, reopenCase, retireCase } from '../../../../renderer/features/cases/commands/set-case-state.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { type TypedCase, typedCaseOf } from '../../../../shared/domain/case/case-facts.ts';
import { waterAgain, waterFirst } from '../../../support/case-record.ts';
import { customerFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
let caseId: string;

beforeEach(async () => {
  kernel = await openTestKernel({ ann: 'owner', bo: 'technician' });
  await kernel.database.customers.add(rowOf('dana', customerFields('Dana Whitfield')));
  await kernel.database.jobs.bulkAdd([waterFirst, waterAgain]);
  const made = await runCommand(kernel, createCase, { jobId: 'first' });
  caseId = made.ok ? made.output.caseId : '';
});

afterEach(() => kernel.close());

const story = async (): Promise<Case> => (await kernel.database.cases.get(caseId)) as Case;
const edit = (from: Case, changes: Partial<TypedCase>) => {
  const before = typedCaseOf(from);
  return runCommand(kernel, editCase, { caseId, rev: from.rev, before, after: { ...before, ...changes } });
};
const reworded = (from: Case, id: string, words: string): TypedCase['steps'] =>
  from.steps.map((step) => (step.id === id ? { ...step, words } : step));

describe('editing a case', () => {
  it('changes words and order, keeps the way back to the record, and undoes', async () => {
    const before = await story();
    expect((await edit(before, { steps: reworded(before, 's2', 'Damp wall.').toReversed(), lesson: ' Look inside. ' })).ok).toBe(true);
    const after = await story();
    expect(after.lesson).toBe('Look inside.');
    expect(after.steps.at(-2)).toMatchObject({ id: 's2', words: 'Damp wall.', source: { rowId: 'first' } });
    expect(await kernel.database.jobs.get('first')).toEqual(waterFirst);
    expect((await stepThroughHistory(kernel, 'undo')).ok).toBe(true);
    expect((await story()).steps).toEqual(before.steps);
  });

  it('merges what two people changed, step by step, and asks where both changed one', async () => {
    const before = await story();
    await edit(before, { steps: reworded(before, 's1', 'Water beneath.'), title: 'Water' });
    expect((await edit(before, { steps: reworded(before, 's2', 'Damp.'), question: 'And now?' })).ok).toBe(true);
    const after = await story();
    expect(after).toMatchObject({ title: 'Water', question: 'And now?' });
    expect(after.steps.slice(0, 2).map(({ words }) => words)).toEqual(['Water beneath.', 'Damp.']);
    const other = before.steps.map((step) => (step.id === 's1' ? { ...step, notes: 'Slowly.' } : step));
    expect((await edit(before, { steps: other })).ok).toBe(true);
    expect((await story()).steps[0]).toMatchObject({ words: 'Water beneath.', notes: 'Slowly.' });
    const refused = await edit(before, { steps: reworded(before, 's1', 'Something else.') });
    expect(!refused.ok && refused.problems).toEqual([{ path: ['steps'], code: 'changed-meanwhile', params: {} }]);
  });

  it('refuses a case without a title and changes nothing', async () => {
    const before = await story();
    expect((await edit(before, { title: ' ', lesson: 'x' })).ok).toBe(false);
    expect(await story()).toEqual(before);
  });
});

describe('how a case stands', () => {
  const change = async <L, O>(command: Command<{ caseId: string }, L, O>) => (await runCommand(kernel, command, { caseId })).ok;

  it('becomes ready, is put away and taken up again, each with its undo', async () => {
    for (const [command, state] of [
      [readyCase, 'ready'],
      [retireCase, 'retired'],
      [reopenCase, 'draft'],
    ] as const) {
      const { state: earlier } = await story();
      expect(await change(command)).toBe(true);
      expect((await story()).state).toBe(state);
      await stepThroughHistory(kernel, 'undo');
      expect((await story()).state).toBe(earlier);
      await change(command);
    }
  });

  it('is not ready without a step', async () => {
    await kernel.database.cases.update(caseId, { steps: [] });
    expect(await change(readyCase)).toBe(false);
  });
});
