import { faults as fsyncFaults } from '../faults/fsync-order.ts';
import { faults as killFaults } from '../faults/kill.ts';
import { faults as bigFaults } from '../faults/kill-big-work.ts';
import { faults as startFaults } from '../faults/second-start.ts';
import type { Fault, FaultContext } from '../faults/support/fault.ts';
import { electronPath, ROOT, sandboxSwitches } from '../support/launch-electron.ts';
// Not Playwright's own: an Electron on another test's display would take the focus from it.
import { expect, test } from '../support/program.ts';

/** How often each is tried here: a few times, so that a break is seen the day it comes in. `npm run test:faults` does the rest. */
const tries: Readonly<Record<string, number>> = { 'kill-acknowledged': 2, 'kill-import': 2, 'fsync-order': 5, 'second-start': 1 };

const all: readonly Fault[] = [...killFaults, ...bigFaults, ...fsyncFaults, ...startFaults];

// One worker for all of them: they share the page that they build.
test.describe.configure({ mode: 'serial' });

for (const fault of all.filter(({ name }) => name in tries)) {
  test(`nothing is lost: ${fault.name}`, async () => {
    const said: string[] = [];
    const ctx: FaultContext = {
      electron: electronPath(),
      switches: sandboxSwitches(),
      root: ROOT,
      args: ['--quick'],
      log: (line) => said.push(line),
    };
    const { losses, notMeasured } = await fault.run(ctx, tries[fault.name] ?? 1);
    expect(losses, said.join('\n')).toBe(0);
    if (notMeasured !== undefined) test.info().annotations.push({ type: 'not measured', description: notMeasured });
  });
}
