import { defineConfig } from 'vitest/config';

// Generous, because a test that is slow on a busy machine is not wrong; one that hangs is still caught.
const base = { environment: 'node', restoreMocks: true, unstubGlobals: true, testTimeout: 30_000 } as const;

// shared/ is pure: its tests cannot disturb each other, so they share what was loaded, which halves their time.
const pure = { ...base, pool: 'threads', isolate: false } as const;

export default defineConfig({
  test: {
    reporters: ['default', 'json', 'junit'],
    outputFile: { json: 'reports/unit.json', junit: 'reports/unit.xml' },
    allowOnly: false,
    // By itself it would leave one of two cores idle.
    maxWorkers: 2,
    projects: [
      { test: { ...pure, name: 'shared', include: ['tests/shared/**/*.test.ts'] } },
      { test: { ...base, name: 'electron', include: ['tests/electron/**/*.test.{ts,mjs}'] } },
      {
        test: {
          ...base,
          name: 'renderer',
          include: ['tests/{renderer,migrations}/**/*.test.{ts,tsx}'],
          setupFiles: ['fake-indexeddb/auto'],
        },
      },
      { test: { ...base, name: 'bench', include: ['tests/bench/**/*.test.ts'] } },
      { test: { ...base, name: 'walls', include: ['tests/walls/**/*.test.{ts,mjs}'] } },
    ],
  },
});
