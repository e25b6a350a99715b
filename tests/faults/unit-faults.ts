import { spawnSync } from 'node:child_process';

/** Unit tests that try faults by a count: a few in each run, all of it here. */
const files = [
  'tests/electron/services/journal',
  'tests/electron/ipc',
  'tests/renderer/data/kernel/undo-laws.test.ts',
  'tests/renderer/features/exports',
];

/** Runs them with the full counts. Words of the command line go to the test runner. */
export async function main(argv: string[]): Promise<number> {
  const words = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', ...files, ...argv];
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit', env: { ...process.env, MAKEGOOD_FAULTS: 'full' } });
  return status ?? 1;
}
