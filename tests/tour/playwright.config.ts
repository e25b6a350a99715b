import path from 'node:path';
import { defineConfig } from '@playwright/test';

// The tour alone, told step by step: what `npm start` runs where there is no display.
export default defineConfig({
  testDir: '.',
  outputDir: '../../reports/tour-output',
  timeout: 180_000,
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: [[path.resolve(import.meta.dirname, '../../electron/runtime/tour/tour-reporter.mjs')]],
});
