import { test as base, expect } from '@playwright/test';
import { type Launched, type LaunchOptions, launchElectron } from './launch-electron.ts';

interface Fixtures {
  /** Starts the program; everything started is closed after the test, which fails if a window reported an error. */
  launch(options?: LaunchOptions): Promise<Launched>;
}

/** Playwright's `test` with the program at hand. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  launch: async ({}, use) => {
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
