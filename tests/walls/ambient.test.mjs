import { describe, expect, test } from 'vitest';
import { plantHouse } from './planted-house.mjs';
import { checkWall } from './wall-list.mjs';

const look = (file, code) => {
  const root = plantHouse({ [file]: `${code}\n` });
  return checkWall(file.startsWith('shared/') ? 'ambient-shared' : 'ambient-renderer', root);
};

const CLOCK_AND_CHANCE = [
  'Date.now()',
  'new Date()',
  'new Date(...given)',
  'Date()',
  'const D = Date',
  'const { now } = Date',
  'read(Date)',
  '(Date as any).now()',
  "Date['now']()",
  'function plan(now = new Date()) {}',
  'Math.random()',
  'const { random } = Math',
  'const M = Math',
  'crypto.randomUUID()',
  'crypto.getRandomValues(bytes)',
  'performance.now()',
  'globalThis.Date.now()',
  'window.crypto.randomUUID()',
  'self[name]',
  "import { Temporal } from 'temporal-polyfill'; Temporal.Now.instant()",
];
const ZONE = [
  'new Date(2026, 0, 1)',
  'date.getHours()',
  'date.setDate(1)',
  'date.toLocaleDateString()',
  "new Intl.DateTimeFormat('en')",
  "Intl.DateTimeFormat('en', { hour: 'numeric' })",
];
const HARMLESS = [
  'new Date(given)',
  'Date.UTC(2026, 0, 1)',
  'const isDate = given instanceof Date',
  'let date: Date; type Clock = typeof Date; interface X { at: Date }',
  'Math.floor(1.5)',
  "import { Temporal } from 'temporal-polyfill'; Temporal.Instant.from(text)",
  "new Intl.DateTimeFormat('en', { timeZone: zone })",
  'function digest(crypto: Hasher) { return crypto.digest() }',
  'const open = ({ crypto, performance }: Given) => crypto.open(performance)',
  'const row = { Date: 1, now: 2 }; row.Date',
  '// Date.now() in a comment\nconst text = "Math.random()"',
];

describe('shared/', () => {
  test.each([...CLOCK_AND_CHANCE, ...ZONE])('%s is refused', async (code) => {
    expect(await look('shared/domain/x.ts', code)).toEqual([expect.stringMatching(/^shared\/domain\/x\.ts:1 {2}/)]);
  });

  test.each(HARMLESS)('%s passes', async (code) => {
    expect(await look('shared/domain/x.ts', code)).toEqual([]);
  });
});

describe('renderer/', () => {
  test.each(CLOCK_AND_CHANCE)('%s is refused', async (code) => {
    expect(await look('renderer/features/jobs/x.tsx', code)).toHaveLength(1);
  });

  test.each([...ZONE, ...HARMLESS])('%s passes', async (code) => {
    expect(await look('renderer/features/jobs/x.ts', code)).toEqual([]);
  });

  test.each(['renderer/data/clock/clock.ts', 'renderer/desktop/bridge.ts'])('%s is a port and may', async (file) => {
    expect(await look(file, 'Date.now(); crypto.randomUUID()')).toEqual([]);
  });
});
