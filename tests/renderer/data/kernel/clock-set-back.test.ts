import { afterEach, expect, it } from 'vitest';
import { setClockOffset } from '../../../../renderer/data/clock/clock.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { readUndoState } from '../../../../renderer/data/kernel/undo.ts';
import { changeRows, create } from '../../../support/change-rows.ts';
import { customerFields } from '../../../support/sample-rows.ts';
import { openTestKernel } from '../../../support/test-kernel.ts';

afterEach(() => setClockOffset(0));

it('keeps changes in the order in which they were made, also when the clock goes ten years back and forth', async () => {
  const kernel = await openTestKernel();
  const tenYears = 10 * 365.25 * 24 * 60 * 60_000;
  const offsets = [0, -tenYears, tenYears, -tenYears, 0, tenYears / 2, -1, 0];
  for (const [n, offset] of offsets.entries()) {
    setClockOffset(offset);
    expect(await runCommand(kernel, changeRows, [create('customers', `c${n}`, customerFields(`Customer ${n}`))])).toMatchObject({
      ok: true,
    });
  }
  const operations = await kernel.database.operations.orderBy('seq').toArray();
  const clocks = operations.map(({ hlc }) => hlc);
  expect(clocks).toEqual(clocks.toSorted());
  expect(new Set(clocks).size).toBe(clocks.length);
  expect(operations.slice(-offsets.length).map(({ patches }) => patches[0]?.id)).toEqual(offsets.map((_, n) => `c${n}`));
  expect((await readUndoState(kernel.database, 'ann')).undo?.id).toBe(operations.at(-1)?.id);
  await kernel.close();
});
