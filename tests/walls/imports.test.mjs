import { describe, expect, test } from 'vitest';
import { plantHouse } from './planted-house.mjs';
import { checkWall } from './wall-list.mjs';

const value = 'export const value = 1;\n';
const from = (target) => `import { value } from '${target}';\nexport const again = value;\n`;

/** Everything that others may or may not import, without imports of its own. */
const RESTING = {
  'shared/domain/job/job.ts': value,
  'shared/ipc/contract.ts': value,
  'shared/text/en.ts': value,
  'electron/services/journal/journal.ts': value,
  'electron/runtime/say.mjs': value,
  'renderer/ui/Button.tsx': value,
  'renderer/data/kernel/run-command.ts': value,
  'renderer/desktop/bridge.ts': value,
  'renderer/features/jobs/feature.ts': value,
  'renderer/features/calls/feature.ts': value,
  'renderer/app/App.tsx': value,
  'tests/support/help.ts': value,
};

// rule -> who (a new file), what it imports
const FORBIDDEN = [
  ['shared-stands-alone', 'shared/domain/job/x.ts', '../../../renderer/ui/Button.tsx'],
  ['shared-needs-no-platform', 'shared/domain/job/x.ts', 'dexie'],
  ['shared-needs-no-platform', 'shared/domain/job/x.ts', 'electron'],
  ['no-node-outside-electron', 'shared/domain/job/x.ts', 'node:fs'],
  ['electron-uses-shared', 'electron/services/x.ts', '../../renderer/data/kernel/run-command.ts'],
  ['electron-uses-shared', 'electron/services/x.ts', '../runtime/say.mjs'],
  ['no-react-in-main', 'electron/services/x.ts', 'dexie'],
  ['preload-uses-the-contract', 'electron/preload.ts', '../shared/domain/job/job.ts'],
  ['runtime-stands-alone', 'electron/runtime/x.mjs', '../services/journal/journal.ts'],
  ['ui-knows-no-business', 'renderer/ui/X.tsx', '../../shared/domain/job/job.ts'],
  ['ui-knows-no-business', 'renderer/ui/X.tsx', '../data/kernel/run-command.ts'],
  ['data-uses-desktop', 'renderer/data/x.ts', '../ui/Button.tsx'],
  ['data-uses-desktop', 'renderer/data/x.ts', '../features/jobs/feature.ts'],
  ['desktop-uses-the-contract', 'renderer/desktop/x.ts', '../../shared/domain/job/job.ts'],
  ['feature-uses-no-feature', 'renderer/features/jobs/x.ts', '../calls/feature.ts'],
  ['feature-uses-no-feature', 'renderer/features/jobs/x.ts', '../../../electron/services/journal/journal.ts'],
  ['nothing-imports-app', 'renderer/features/jobs/x.ts', '../../app/App.tsx'],
  ['app-uses-the-renderer', 'renderer/app/x.ts', '../../electron/services/journal/journal.ts'],
  ['no-electron-in-the-renderer', 'renderer/data/x.ts', 'electron'],
  ['no-node-outside-electron', 'renderer/data/x.ts', 'node:path'],
  ['no-tests-in-the-program', 'shared/domain/job/x.ts', '../../../tests/support/help.ts'],
  ['no-lost-imports', 'shared/domain/job/x.ts', './gone.ts'],
];

const ALLOWED = [
  ['shared/domain/call/x.ts', '../job/job.ts'],
  ['shared/domain/call/y.ts', 'zod'],
  ['electron/main.ts', './services/journal/journal.ts'],
  ['electron/services/x.ts', '../../shared/domain/job/job.ts'],
  ['electron/services/y.ts', 'node:fs'],
  ['electron/preload.ts', '../shared/ipc/contract.ts'],
  ['renderer/ui/X.tsx', '../../shared/text/en.ts'],
  ['renderer/data/x.ts', '../desktop/bridge.ts'],
  ['renderer/desktop/x.ts', '../../shared/ipc/contract.ts'],
  ['renderer/features/jobs/x.ts', '../../data/kernel/run-command.ts'],
  ['renderer/features/jobs/y.ts', './feature.ts'],
  ['renderer/app/x.ts', '../features/jobs/feature.ts'],
  ['renderer/main.tsx', './app/App.tsx'],
  ['tests/shared/x.ts', '../../renderer/app/App.tsx'],
];

// Each in a name of its own, so that one run sees them all.
const numbered = (list) =>
  list.map(([file, target], index) => [
    file === 'electron/preload.ts' || /main\.tsx?$/.test(file) ? file : file.replace(/[xyX](\.\w+)$/, `n${index}$1`),
    target,
  ]);

const look = (files) => checkWall('imports', plantHouse({ ...RESTING, ...files }, ['.dependency-cruiser.cjs']));

describe('who may import whom', () => {
  test('every forbidden import is refused, by its own rule', async () => {
    const planted = numbered(FORBIDDEN.map(([, file, target]) => [file, target]));
    const [report] = await look(Object.fromEntries(planted.map(([file, target]) => [file, from(target)])));
    const flat = report.replaceAll(/\s+/g, ' ');
    const unseen = FORBIDDEN.filter(([rule], index) => !flat.includes(`error ${rule}: ${planted[index][0]} `));
    expect(unseen).toEqual([]);
  });

  test('types, exports, lazy imports and workers count as imports', async () => {
    const target = '../calls/feature.ts';
    const files = {
      'renderer/features/jobs/type.ts': `import type { value } from '${target}';\nexport type T = typeof value;\n`,
      'renderer/features/jobs/export.ts': `export * from '${target}';\n`,
      'renderer/features/jobs/lazy.ts': `export const load = () => import('${target}');\n`,
      'renderer/features/jobs/worker.ts': `import make from '${target}?worker';\nexport { make };\n`,
    };
    const [report] = await look(files);
    expect(Object.keys(files).filter((file) => !report.includes(`feature-uses-no-feature: ${file}`))).toEqual([]);
  });

  test('circles are refused, of types too', async () => {
    const [report] = await look({
      'shared/domain/job/a.ts': `import type { B } from './b.ts';\nexport interface A { b: B }\n`,
      'shared/domain/job/b.ts': `import type { A } from './a.ts';\nexport interface B { a: A }\n`,
    });
    expect(report).toContain('error no-circles: shared/domain/job/a.ts');
  });

  test('what the house allows passes', async () => {
    expect(await look(Object.fromEntries(numbered(ALLOWED).map(([file, target]) => [file, from(target)])))).toEqual([]);
  });
});

describe('imports that the rules cannot see', () => {
  test.each([
    "export type T = import('../calls/feature.ts').value;",
    'const load = (name: string) => import(name);',
    "new Worker(new URL('../jobs/worker.ts', import.meta.url));",
    "new Worker(new URL('./../jobs/worker.ts', import.meta.url));",
    'new Worker(new URL(name, import.meta.url));',
  ])('%s is refused', async (line) => {
    expect(await checkWall('hidden-imports', plantHouse({ 'renderer/data/x.ts': `\n${line}\n` }))).toEqual([
      expect.stringMatching(/^renderer\/data\/x\.ts:2 {2}/),
    ]);
  });

  test.each(["import('./lazy.ts');", "new Worker(new URL('./worker.ts', import.meta.url));", 'new URL(text);'])(
    '%s passes',
    async (line) => {
      expect(await checkWall('hidden-imports', plantHouse({ 'renderer/data/x.ts': `${line}\n` }))).toEqual([]);
    },
  );
});
