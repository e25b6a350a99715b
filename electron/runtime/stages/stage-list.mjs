import { readdirSync } from 'node:fs';
import { ROOT } from '../paths.mjs';

const bin = (file) => `node_modules/${file}`;

/** Every project that TypeScript checks: each `tsconfig*.json` beside package.json. */
const typeProjects = (root = ROOT) =>
  readdirSync(root)
    .filter((name) => /^tsconfig.*\.json$/.test(name))
    .sort();

/** Long tests of shared/ in which no date is read: they say the same wherever they run. */
const withoutClock = ['formats/csv/**', 'formats/backup/**', 'domain/import/stream.test.ts', 'domain/duplicate/**', 'domain/search/**'].map(
  (files) => `tests/shared/${files}`,
);

/**
 * What `npm test` runs, in order. `commands` are scripts for Node with their arguments; the first that fails fails the
 * stage, the others still run. `reports`: the files that count its tests; a stage without one counts as one. `beside`:
 * it uses one core at most, so that it runs side by side with its neighbours of that kind.
 */
export const STAGES = [
  {
    name: 'lint',
    title: 'Lint and format',
    beside: true,
    commands: () => [
      {
        args: [
          bin('@biomejs/biome/bin/biome'),
          'ci',
          '--error-on-warnings',
          `--colors=${process.stdout.isTTY ? 'force' : 'off'}`,
          '--reporter=default',
          '--reporter=junit',
          '--reporter-file=reports/lint.xml',
        ],
      },
    ],
  },
  {
    name: 'types',
    title: 'Types',
    beside: true,
    commands: () =>
      typeProjects().map((project) => ({
        args: [bin('typescript/bin/tsc'), '-p', project, '--noEmit', '--pretty', String(process.stdout.isTTY === true)],
      })),
  },
  { name: 'walls', title: 'Walls', beside: true, commands: () => [{ args: ['tests/walls/run-walls.mjs'] }] },
  {
    name: 'unit',
    title: 'Unit tests',
    commands: () => [{ args: [bin('vitest/vitest.mjs'), 'run'] }],
    reports: ['unit.json'],
  },
  {
    name: 'zones',
    title: 'Unit tests of shared/ on the other side of the date line',
    commands: () => [
      {
        args: [
          bin('vitest/vitest.mjs'),
          'run',
          '--project',
          'shared',
          ...withoutClock.flatMap((files) => ['--exclude', files]),
          '--reporter=dot',
          '--reporter=json',
          '--outputFile.json=reports/zones.json',
        ],
        // Other dice than in `unit`, so that each law is tried with two (tests/support/dice.ts).
        env: { TZ: 'Pacific/Apia', MAKEGOOD_SEED: '19571004' },
      },
    ],
  },
  {
    name: 'e2e',
    title: 'End-to-end tests in the real Electron',
    needsProgram: true,
    commands: () => [{ args: [bin('@playwright/test/cli.js'), 'test'] }],
    reports: ['e2e.json'],
  },
];

/** What `npm run check` runs: all that needs no Electron. */
export const CHECK = ['lint', 'types', 'walls', 'unit'];
