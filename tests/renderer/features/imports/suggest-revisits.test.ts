import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeBackWork } from '../../../../renderer/data/kernel/reverse-big-work.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { type RevisitDecision, revisitDecisionId } from '../../../../shared/domain/revisit/revisit-decision.ts';
import { changeRows, create, update } from '../../../support/change-rows.ts';
import { csv, fileOf, type ImportDesk, openImportDesk } from '../../../support/import-desk.ts';
import { customerFields, jobFields, propertyFields } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
let desk: ImportDesk;
beforeEach(async () => {
  kernel = await openTestKernel();
  desk = openImportDesk(kernel);
});
afterEach(async () => {
  desk.close();
  await kernel.close();
});

const head = ['Job Number', 'Client Name', 'Street Address', 'City', 'Description', 'Job Type', 'Created Date', 'Closed Date'];
const first = [
  '1',
  'Dana Whitfield',
  '14 Orchard Row',
  'Leeds',
  'Water on the floor by the water heater',
  'Diagnosis',
  '2026-03-02',
  '2026-03-02',
];
const second = [
  '2',
  'Dana Whitfield',
  '14 Orchard Row',
  'Leeds',
  'Still water on the floor by the water heater',
  'Repair',
  '2026-03-09',
  '2026-03-09',
];
const elsewhere = [
  '3',
  'Omar Haddad',
  '9 Mill Lane',
  'Leeds',
  'Still water on the floor by the water heater',
  'Repair',
  '2026-03-09',
  '2026-03-09',
];
const tuneUp = ['4', 'Dana Whitfield', '14 Orchard Row', 'Leeds', 'Yearly boiler service', 'Maintenance', '2026-11-01', '2026-11-01'];
const file = (...rows: string[][]): File => fileOf(csv(head, ...rows));

async function decisions(): Promise<RevisitDecision[]> {
  return (await kernel.database.revisitDecisions.toArray()).filter(({ live }) => live === 1);
}
const jobOf = async (number: string): Promise<string> =>
  (await kernel.database.jobs.where('sourceKey').equals(`csv:${number}`).first())?.id ?? '';

describe('suggestions of an import', () => {
  it('are the pairs of its jobs that look like revisits, unanswered, and no call is queued for them', async () => {
    const { suggestions } = await desk.import(file(first, second, elsewhere, tuneUp));
    expect(suggestions).toBe(1);
    const [jobId, originalJobId] = [await jobOf('2'), await jobOf('1')];
    expect(await decisions()).toMatchObject([
      {
        id: revisitDecisionId(jobId, originalJobId),
        jobId,
        originalJobId,
        decision: 'suggested',
        decidedBy: null,
        decidedAt: null,
        said: false,
      },
    ]);
    expect((await decisions())[0]?.signals.length).toBeGreaterThan(1);
    expect(await kernel.database.calls.count()).toBe(0);
    expect(await kernel.database.jobs.get(jobId)).toMatchObject({ originalJobId: null, rootJobId: null });
  });

  it('do not depend on the order of the rows, nor on the file that brought the earlier job', async () => {
    expect((await desk.import(file(second, first))).suggestions).toBe(1);
    const other = await openTestKernel();
    const otherDesk = openImportDesk(other);
    await otherDesk.import(file(first));
    expect((await otherDesk.import(file(second))).suggestions).toBe(1);
    otherDesk.close();
    await other.close();
  });

  it('see what was typed here before, also when the address is spelt another way', async () => {
    await runCommand(kernel, changeRows, [
      create('customers', 'dana', customerFields('Dana Whitfield')),
      create('properties', 'home', {
        ...propertyFields('dana'),
        address: { line: '14 Orchard Row', unit: null, city: null, region: null, postcode: null, country: null },
        addressKey: '14 orchard row||',
      }),
      create('jobs', 'typed', {
        ...jobFields('dana', 'home'),
        status: 'done',
        customerWords: 'Water on the floor by the water heater',
        requestedAt: '2026-03-02T09:00:00.000Z',
        completedAt: '2026-03-02T11:00:00.000Z',
      }),
    ]);
    await desk.import(file(second));
    expect(await decisions()).toMatchObject([{ originalJobId: 'typed', decision: 'suggested' }]);
  });

  it('leave answered pairs alone, and are made once', async () => {
    await desk.import(file(first, second));
    const [decision] = await decisions();
    await runCommand(kernel, changeRows, [
      update('revisitDecisions', decision?.id as string, { decision: 'no', decidedBy: 'ann', decidedAt: '2026-11-19T14:00:00.000Z' }),
    ]);
    const changed = [...second.slice(0, 4), 'Still water on the floor by the water heater, rust too', ...second.slice(5)];
    const again = await desk.import(file(first, changed));
    expect(again).toMatchObject({ suggestions: 0, counts: { updated: 1, unchanged: 1 } });
    expect(await decisions()).toMatchObject([{ decision: 'no', decidedBy: 'ann' }]);
  });

  it('go with the import, and come back with it', async () => {
    await desk.import(file(first));
    const { workId } = await desk.import(file(second));
    expect(await decisions()).toHaveLength(1);
    expect(await takeBackWork(kernel, workId as string, () => undefined)).toMatchObject({ ok: true });
    expect(await decisions()).toHaveLength(0);
    expect((await desk.import(file(second))).suggestions).toBe(1);
    expect(await decisions()).toHaveLength(1);
  });
});
