import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMeta } from '../../../../renderer/data/database/database.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { compareRecords } from '../../../../renderer/data/restore/compare-records.ts';
import { momentOf } from '../../../../renderer/data/restore/line-of.ts';
import { previewRestore, type RestorePreview } from '../../../../renderer/data/restore/preview-restore.ts';
import { type Change, changeRows, create, update } from '../../../support/change-rows.ts';
import { faultCount } from '../../../support/fault-count.ts';
import { paperSnapshot, snapshotOf } from '../../../support/paper-snapshot.ts';
import { customerFields, jobFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

const quiet = { until: null, signal: new AbortController().signal, onProgress: () => undefined };

/** Tables that differ. */
const told = ({ differences }: Pick<RestorePreview, 'differences'>) =>
  differences.filter(({ onlyThere, onlyHere, changed }) => onlyThere + onlyHere + changed > 0);

async function act(kernel: TestKernel, ...changes: Change[]): Promise<void> {
  expect((await runCommand(kernel, changeRows, changes)).ok).toBe(true);
}

describe('what bringing a copy back would change', () => {
  it('says what was made and changed since, and which changes would be gone', async () => {
    const kernel = await openTestKernel();
    await act(kernel, create('customers', 'c1', customerFields('Ada')), create('customers', 'c2', customerFields('Bo')));
    const { source } = await snapshotOf(kernel.database);
    await act(kernel, update('customers', 'c1', { note: 'dog' }), create('jobs', 'j1', jobFields('c1')));
    await stepThroughHistory(kernel, 'undo');
    const preview = await previewRestore(source, kernel.database, quiet);
    expect(preview).toMatchObject({ isForeign: false, isCompared: true, business: '', complete: true, gone: { count: 2 } });
    expect(told(preview)).toEqual([
      { table: 'customers', onlyThere: 0, onlyHere: 0, changed: 1 },
      { table: 'jobs', onlyThere: 0, onlyHere: 1, changed: 0 },
    ]);
    expect(preview.gone.newest.map(({ command, direction, actor }) => [command, direction, actor])).toEqual([
      ['change-rows', 'undid', 'ann'],
      ['change-rows', 'did', 'ann'],
    ]);
    await kernel.close();
  });

  it('compares record by record where the log took another way, and says when it is another business', async () => {
    const [here, there] = [await openTestKernel(), await openTestKernel()];
    await act(there, create('customers', 'c1', customerFields('Ada')), create('customers', 'c2', customerFields('Bo')));
    await act(there, update('customers', 'c1', { note: 'dog' }));
    await act(here, create('customers', 'c1', customerFields('Ada')), create('customers', 'c3', customerFields('Cy')));
    const preview = await previewRestore((await snapshotOf(there.database)).source, here.database, quiet);
    expect(preview.isForeign).toBe(true);
    expect(told(preview)).toContainEqual({ table: 'customers', onlyThere: 1, onlyHere: 1, changed: 1 });
    await Promise.all([here.close(), there.close()]);
  });

  it('stops at a moment between', async () => {
    const kernel = await openTestKernel();
    const { source } = await snapshotOf(kernel.database);
    for (const id of ['c1', 'c2', 'c3']) await act(kernel, create('customers', id, customerFields()));
    const operations = await kernel.database.operations.orderBy('seq').toArray();
    const until = momentOf(operations.at(-2) as never);
    const after = operations.filter((operation) => momentOf(operation) > until).length;
    const preview = await previewRestore(source, kernel.database, { ...quiet, until });
    expect(preview.gone.count).toBe(after);
    expect(preview.replayed).toBe(3 - after);
    await kernel.close();
  });

  it('needs no present records', async () => {
    const kernel = await openTestKernel();
    const preview = await previewRestore((await snapshotOf(kernel.database)).source, null, quiet);
    expect(preview).toMatchObject({ isForeign: false, isCompared: false, differences: [], gone: { count: 0 } });
    await kernel.close();
  });

  it('counts rows that changed while the copy was taken as they were at its end', async () => {
    const kernel = await openTestKernel();
    await act(kernel, create('customers', 'c1', customerFields('Ada')), create('customers', 'c2', customerFields('Bo')));
    const rows = await kernel.database.customers.toArray();
    const older = rows.map((row) => (row.id === 'c1' ? { ...row, rev: 7 } : row));
    const late = [rows[0], rowOf('c9', customerFields('Late'))] as never[];
    const { source, manifest } = paperSnapshot({ customers: older }, {}, { customers: late });
    const differences = await compareRecords(source, manifest, kernel.database, { ...quiet, onRows: () => undefined });
    expect(told({ differences })).toContainEqual({ table: 'customers', onlyThere: 1, onlyHere: 0, changed: 0 });
    await kernel.close();
  });

  it('tells by the log what comparing all records tells', { timeout: 300_000 }, async () => {
    const step = fc.record({ id: fc.constantFrom('c1', 'c2', 'c3', 'c4'), word: fc.constantFrom('a', 'b', 'c'), undo: fc.boolean() });
    const steps = fc.array(step, { maxLength: 8 });
    const play = async (kernel: TestKernel, some: readonly { id: string; word: string; undo: boolean }[]): Promise<void> => {
      for (const { id, word, undo } of some) {
        if (undo) await stepThroughHistory(kernel, 'undo');
        else if ((await kernel.database.customers.get(id)) === undefined) await act(kernel, create('customers', id, customerFields(word)));
        else await runCommand(kernel, changeRows, [update('customers', id, { note: word })]);
      }
    };
    await fc.assert(
      fc.asyncProperty(steps, steps, async (before, since) => {
        const kernel = await openTestKernel();
        await play(kernel, before);
        const { source, manifest } = await snapshotOf(kernel.database);
        await play(kernel, since);
        const byLog = told(await previewRestore(source, kernel.database, quiet));
        const byRows = told({
          differences: await compareRecords(source, manifest, kernel.database, { ...quiet, onRows: () => undefined }),
        });
        expect(byLog).toEqual(byRows);
        expect((await readMeta(kernel.database, 'log'))?.seq).toBeGreaterThanOrEqual(manifest.seq);
        await kernel.close();
      }),
      { numRuns: faultCount(12, 150) },
    );
  });
});
