import path from 'node:path';
import { defineConfig } from '@playwright/test';

const pictures = process.env['MAKEGOOD_TOUR_PICTURES'];

// The tour alone, told step by step: what `npm start` runs where there is no display.
export default defineConfig({
  testDir: '.',
  outputDir: pictures === undefined ? '../../out/tour-output' : path.join(pictures, '../tour-output'),
  timeout: 180_000,
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: [[path.resolve(import.meta.dirname, '../../electron/runtime/tour/tour-reporter.mjs')]],
});
