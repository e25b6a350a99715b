import { describe, expect, test } from 'vitest';
import { plantHouse } from './planted-house.mjs';
import { checkWall } from './wall-list.mjs';

const value = 'export const value = 1;\n';

/** Everything that others may or may not import, without imports of its own. */
const RESTING = {
  'shared/domain/job/job.ts': value,
  'shared/ipc/contract.ts': value,
  'shared/text/en.ts': value,
  'electron/main.ts': value,
  'electron/services/journal/journal.ts': value,
  'electron/runtime/say.mjs': value,
  'renderer/ui/Button.tsx': 'export const value = () => <p>1</p>;\n',
  'renderer/ui/button.module.css': '.a { color: red; }\n',
  'renderer/data/kernel/run-command.ts': value,
  'renderer/desktop/bridge.ts': value,
  'renderer/features/jobs/feature.ts': value,
  'renderer/features/calls/feature.ts': value,
  'renderer/app/App.tsx': value,
  'tests/support/help.ts': value,
};

const plant = (file, code) => plantHouse({ ...RESTING, [file]: `${code}\n` });
const look = (file, code) => checkWall('imports', plant(file, code));

describe('who may import whom', () => {
  test.each([
    ['shared/domain/job/x.ts', '../../../renderer/ui/Button.tsx'],
    ['shared/domain/job/x.ts', '../../../tests/support/help.ts'],
    ['shared/domain/job/x.ts', 'dexie'],
    ['shared/domain/job/x.ts', 'electron'],
    ['shared/domain/job/x.ts', '@mantine/core'],
    ['shared/domain/job/x.ts', 'node:fs'],
    ['shared/domain/job/x.ts', 'fs/promises'],
    ['shared/domain/job/x.ts', './gone.ts'],
    ['electron/services/x.ts', '../../renderer/data/kernel/run-command.ts'],
    ['electron/services/x.ts', '../runtime/say.mjs'],
    ['electron/services/x.ts', '../main.ts'],
    ['electron/services/x.ts', 'dexie'],
    ['electron/services/x.ts', 'react'],
    ['electron/preload.ts', '../shared/domain/job/job.ts'],
    ['electron/preload.ts', './services/journal/journal.ts'],
    ['electron/preload.ts', 'node:path'],
    ['electron/runtime/x.mjs', '../services/journal/journal.ts'],
    ['renderer/ui/X.tsx', '../../shared/domain/job/job.ts'],
    ['renderer/ui/X.tsx', '../data/kernel/run-command.ts'],
    ['renderer/ui/X.tsx', 'dexie-react-hooks'],
    ['renderer/data/x.ts', '../ui/Button.tsx'],
    ['renderer/data/x.ts', '../features/jobs/feature.ts'],
    ['renderer/data/x.ts', '../app/App.tsx'],
    ['renderer/data/x.ts', 'electron'],
    ['renderer/data/x.ts', 'node:path'],
    ['renderer/desktop/x.ts', '../../shared/domain/job/job.ts'],
    ['renderer/features/jobs/x.ts', '../calls/feature.ts'],
    ['renderer/features/jobs/x.ts', '../../../electron/services/journal/journal.ts'],
    ['renderer/features/jobs/x.ts', '../../app/App.tsx'],
    ['renderer/features/x.ts', '../app/App.tsx'],
    ['renderer/app/x.ts', '../../electron/services/journal/journal.ts'],
    ['resources/x.ts', '../shared/ipc/contract.ts'],
  ])('%s may not import %s', async (file, target) => {
    expect(await look(file, `\nimport { value } from '${target}';`)).toEqual([expect.stringContaining(`${file}:2  imports ${target}: `)]);
  });

  test.each([
    ['shared/domain/call/x.ts', '../job/job.ts'],
    ['shared/domain/call/x.ts', 'zod'],
    ['electron/main.ts', './services/journal/journal.ts'],
    ['electron/services/x.ts', '../../shared/domain/job/job.ts'],
    ['electron/services/x.ts', 'node:fs'],
    ['electron/services/x.ts', 'electron'],
    ['electron/preload.ts', '../shared/ipc/contract.ts'],
    ['electron/preload.ts', 'electron'],
    ['renderer/ui/X.tsx', '../../shared/text/en.ts'],
    ['renderer/ui/X.tsx', './button.module.css'],
    ['renderer/ui/X.tsx', '@mantine/core'],
    ['renderer/data/x.ts', '../desktop/bridge.ts'],
    ['renderer/data/x.ts', 'dexie'],
    ['renderer/desktop/x.ts', '../../shared/ipc/contract.ts'],
    ['renderer/features/jobs/x.ts', '../../data/kernel/run-command.ts'],
    ['renderer/features/jobs/x.ts', './feature.ts'],
    ['renderer/app/x.ts', '../features/jobs/feature.ts'],
    ['renderer/main.ts', './app/App.tsx'],
    ['tests/shared/x.ts', '../../renderer/app/App.tsx'],
  ])('%s may import %s', async (file, target) => {
    expect(await look(file, `import { value } from '${target}';`)).toEqual([]);
  });

  test.each([
    "import type { value } from '../calls/feature.ts';",
    "export type T = import('../calls/feature.ts').value;",
    "export { value } from '../calls/feature.ts';",
    "export * from '../calls/feature.ts';",
    "import '../calls/feature.ts';",
    "export const load = () => import('../calls/feature.ts');",
    "export const Screen = () => <p>{import('../calls/feature.ts')}</p>;",
    "import make from '../calls/feature.ts?worker';",
    "new Worker(new URL('../calls/feature.ts', import.meta.url));",
    'export const load = (name: string) => import(name);',
    "export const load = (name: string) => import('../' + name);",
    'new Worker(new URL(name, import.meta.url));',
  ])('%s counts as an import', async (code) => {
    expect(await look('renderer/features/jobs/x.tsx', code)).toEqual([
      expect.stringMatching(/^renderer\/features\/jobs\/x\.tsx:1 {2}imports/),
    ]);
  });

  test.each(["new Worker(new URL('./feature.ts', import.meta.url));", 'new URL(text);', "// import '../calls/feature.ts'"])(
    '%s does not',
    async (code) => {
      expect(await look('renderer/features/jobs/x.ts', code)).toEqual([]);
    },
  );
});

describe('circles', () => {
  const circles = (files) => checkWall('circles', plantHouse(files));

  test.each([
    [
      'of two',
      { 'shared/a.ts': "import { b } from './b.ts';", 'shared/b.ts': "import { a } from './a.ts';" },
      'shared/a.ts <-> shared/b.ts',
    ],
    [
      'of types',
      { 'shared/a.ts': "import type { B } from './b.ts';", 'shared/b.ts': "import type { A } from './a.ts';" },
      'shared/a.ts <-> shared/b.ts',
    ],
    [
      'of three',
      { 'shared/a.ts': "import './b.ts';", 'shared/b.ts': "import './c.ts';", 'shared/c.ts': "import './a.ts';" },
      'shared/a.ts <-> shared/b.ts <-> shared/c.ts',
    ],
    ['of one', { 'shared/a.ts': "import './a.ts';" }, 'shared/a.ts'],
  ])('%s are refused', async (_what, files, expected) => {
    expect(await circles(files)).toEqual([expected]);
  });

  test('two ways to the same file are none', async () => {
    const files = { 'shared/a.ts': "import './b.ts';\nimport './c.ts';", 'shared/b.ts': "import './c.ts';", 'shared/c.ts': value };
    expect(await circles(files)).toEqual([]);
  });
});
