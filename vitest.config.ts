import { defineConfig } from 'vitest/config';

// Generous, because a test that is slow on a busy machine is not wrong; one that hangs is still caught.
const base = { environment: 'node', pool: 'threads', restoreMocks: true, unstubGlobals: true, testTimeout: 30_000 } as const;
const dice = 'tests/support/dice.ts';

// Tests that cannot disturb each other share what was loaded, which halves their time: shared/ is pure, and each test of
// renderer/ opens a database of its own.
const sharing = { ...base, isolate: false } as const;

export default defineConfig({
  test: {
    reporters: ['default', 'json', 'junit'],
    outputFile: { json: 'reports/unit.json', junit: 'reports/unit.xml' },
    allowOnly: false,
    // By itself it would leave one of two cores idle.
    maxWorkers: 2,
    projects: [
      { test: { ...sharing, name: 'shared', include: ['tests/shared/**/*.test.ts'], setupFiles: [dice] } },
      { test: { ...base, name: 'electron', include: ['tests/electron/**/*.test.{ts,mjs}'], setupFiles: [dice] } },
      {
        test: {
          ...sharing,
          name: 'renderer',
          include: ['tests/{renderer,migrations}/**/*.test.{ts,tsx}'],
          setupFiles: [dice, 'fake-indexeddb/auto'],
        },
      },
      { test: { ...base, name: 'bench', include: ['tests/bench/**/*.test.ts'] } },
      { test: { ...base, name: 'walls', include: ['tests/walls/**/*.test.{ts,mjs}'] } },
    ],
  },
});
