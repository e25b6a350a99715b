import { defineConfig } from 'vitest/config';

const base = { environment: 'node', restoreMocks: true, unstubGlobals: true } as const;

export default defineConfig({
  test: {
    reporters: ['default', 'json', 'junit'],
    outputFile: { json: 'reports/unit.json', junit: 'reports/unit.xml' },
    allowOnly: false,
    projects: [
      { test: { ...base, name: 'shared', include: ['tests/shared/**/*.test.ts', 'tests/migrations/**/*.test.ts'] } },
      { test: { ...base, name: 'electron', include: ['tests/electron/**/*.test.{ts,mjs}'] } },
      { test: { ...base, name: 'renderer', include: ['tests/renderer/**/*.test.{ts,tsx}'], setupFiles: ['fake-indexeddb/auto'] } },
      { test: { ...base, name: 'walls', include: ['tests/walls/**/*.test.{ts,mjs}'], testTimeout: 30_000 } },
    ],
  },
});
