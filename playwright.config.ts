import { defineConfig } from '@playwright/test';

const { MAKEGOOD_DISPLAYS: displays } = process.env;

// Each test starts a program of its own with a profile of its own, so files may run side by side; but the windows of two
// programs take the focus from each other, so only as many at once as there are displays (electron/runtime/display).
export default defineConfig({
  outputDir: 'reports/e2e-output',
  timeout: 120_000,
  // Generous, because a program that is slow on a busy machine is not wrong. How fast it is, the bench measures.
  expect: { timeout: 20_000 },
  forbidOnly: true,
  retries: 0,
  workers: displays?.split(',').length ?? 1,
  fullyParallel: true,
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }], ['junit', { outputFile: 'reports/e2e.xml' }]],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
  projects: [
    // The tour is long; begun last, it would end alone.
    { name: 'tour', testDir: 'tests/tour' },
    { name: 'e2e', testDir: 'tests/e2e' },
  ],
});
