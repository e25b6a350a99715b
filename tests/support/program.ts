import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type Launched, type LaunchOptions, launchElectron } from './launch-electron.ts';

interface Fixtures {
  /** Makes an empty folder that is removed once every program of the test has ended. */
  makeFolder(name: string): string;
  /** Such a folder, for a profile that outlives one start. */
  profile: string;
  /** Starts the program; everything started is closed after the test, which fails if a window reported an error. */
  launch(options?: LaunchOptions): Promise<Launched>;
}

/** Playwright's `test` with the program at hand. */
export const test = base.extend<Fixtures, { display: undefined }>({
  // Programs that share a display take the keyboard focus from each other, so each worker has one where several are given.
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use, { parallelIndex }) => {
      const own = process.env['MAKEGOOD_DISPLAYS']?.split(',')[parallelIndex];
      if (own !== undefined) process.env['DISPLAY'] = own;
      await use(undefined);
    },
    { scope: 'worker', auto: true },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  makeFolder: async ({}, use) => {
    const made: string[] = [];
    await use((name) => {
      const folder = mkdtempSync(path.join(tmpdir(), `makegood-${name}-`));
      made.push(folder);
      return folder;
    });
    for (const folder of made) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  profile: async ({ makeFolder }, use) => use(makeFolder('profile')),
  // It asks for the folders so that they are removed after the programs in them have ended, whatever became of the test.
  launch: async ({ makeFolder: _after }, use) => {
    const started: Launched[] = [];
    await use(async (options) => {
      const launched = await launchElectron(options);
      started.push(launched);
      return launched;
    });
    // The last first: an earlier one may own the profile that a later one was given.
    for (const one of started.toReversed()) await one.close();
    expect(started.flatMap((one) => one.problems)).toEqual([]);
  },
});

export { expect } from '@playwright/test';
