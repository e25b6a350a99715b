import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { createCase } from '../../../../renderer/features/cases/commands/create-case.ts';
import { readCaseOfJob } from '../../../../renderer/features/cases/queries/case-of-job.ts';
import { caseTimeline } from '../../../../renderer/features/cases/queries/case-timeline.ts';
import { emptyStory } from '../../../../shared/domain/case/tell-story.ts';
import { pictureOf, waterAgain, waterFirst } from '../../../support/case-record.ts';
import { customerFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;

beforeEach(async () => {
  kernel = await openTestKernel({ ann: 'owner', bo: 'apprentice' });
  const { database } = kernel;
  await database.customers.add(rowOf('dana', customerFields('Dana Whitfield')));
  await database.jobs.bulkAdd([waterFirst, waterAgain]);
  await database.attachments.add(rowOf('photo', pictureOf('again', 'a'.repeat(64))));
});

afterEach(() => kernel.close());

const ofJob = (jobId: string) => runCommand(kernel, createCase, { jobId });

describe('making a case', () => {
  it('takes the whole chain, from whichever of its jobs it is asked', async () => {
    const made = await ofJob('again');
    if (!made.ok) throw new Error('refused');
    const story = await kernel.database.cases.get(made.output.caseId);
    expect(story).toMatchObject({
      state: 'draft',
      rootJobId: 'first',
      jobIds: ['first', 'again'],
      title: 'Water by the heater, never by the wall',
      zone: 'Europe/London',
    });
    expect(story?.steps).toHaveLength(10);
    expect(story?.sha256s).toEqual(['a'.repeat(64)]);
    expect(await caseTimeline(readerOf(kernel.database), { jobId: 'first' })).toHaveLength(1);
  });

  it('is taken back by undo, and the record stays as it was', async () => {
    const made = await ofJob('first');
    expect((await stepThroughHistory(kernel, 'undo')).ok).toBe(true);
    expect(made.ok && (await kernel.database.cases.get(made.output.caseId))?.live).toBe(0);
    expect(await kernel.database.jobs.get('first')).toEqual(waterFirst);
  });

  it('makes one of a chain, and another once that was put away', async () => {
    const made = await ofJob('first');
    expect((await ofJob('again')).ok).toBe(false);
    if (made.ok) await kernel.database.cases.update(made.output.caseId, { state: 'retired' });
    expect((await ofJob('again')).ok).toBe(true);
    const chain = await readCaseOfJob(readerOf(kernel.database), 'first');
    expect(chain?.cases.map(({ state }) => state)).toEqual(['draft', 'retired']);
  });

  it('tells a story that no record tells, in one sentence or four', async () => {
    kernel.become('bo');
    const story = { ...emptyStory, saw: 'The fuse went at night.', turned: 'It was the kettle.', since: 'I ask what was on.' };
    const made = await runCommand(kernel, createCase, { story, tellerId: 'bo' });
    if (!made.ok) throw new Error('refused');
    const row = await kernel.database.cases.get(made.output.caseId);
    expect(row).toMatchObject({
      title: 'The fuse went at night.',
      tellerId: 'bo',
      rootJobId: null,
      turningStepId: 's2',
      lesson: 'I ask what was on.',
    });
    expect((await runCommand(kernel, createCase, { story: { ...emptyStory, since: 'x' }, tellerId: null })).ok).toBe(false);
  });
});
