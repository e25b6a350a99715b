import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { importGraph } from './checks/import-graph.mjs';
import { sourceFiles } from './checks/source-files.mjs';
import { judgeStart } from './checks/start-size.mjs';
import { plantHouse } from './planted-house.mjs';
import { runTool } from './run-tool.mjs';
import { checkWall } from './wall-list.mjs';

describe('shared/ is compiled with the language alone', () => {
  const compile = (code) =>
    runTool(plantHouse({ 'shared/x.ts': `${code}\nexport {};\n` }, ['tsconfig.json', 'tsconfig.shared.json']), 'typescript/bin/tsc', [
      '-p',
      'tsconfig.shared.json',
      '--noEmit',
    ]);

  test('the DOM, Node and Electron cannot be named', async () => {
    const names = [
      'document',
      'window',
      'fetch',
      'localStorage',
      'indexedDB',
      'process',
      'Buffer',
      'require',
      'setTimeout',
      '__dirname',
      'crypto',
      'performance',
    ];
    const [report] = await compile(names.map((name) => `void ${name};`).join('\n'));
    expect(names.filter((name) => !report.includes(`'${name}'`))).toEqual([]);
  });

  test('plain TypeScript compiles', async () => {
    expect(await compile('export const days = new Map<string, number>([["monday", 1]]);')).toEqual([]);
  });

  const config = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../tsconfig.shared.json'), 'utf8'));
  const judge = (options, rest = {}) => {
    const text = JSON.stringify({ ...config, ...rest, compilerOptions: { ...config.compilerOptions, ...options } });
    return checkWall('shared-config', plantHouse({ 'tsconfig.shared.json': text }));
  };

  test.each([
    ['a DOM library', { lib: ['ES2023', 'DOM'] }, {}],
    ['no libraries named', { lib: undefined }, {}],
    ['Node types', { types: ['node'] }, {}],
    ['all types', { types: undefined }, {}],
    ['strict off', { strict: false }, {}],
    ['another folder', {}, { include: ['domain'] }],
    ['more folders', {}, { include: ['shared', 'renderer'] }],
  ])('%s is refused', async (_what, options, rest) => {
    expect(await judge(options, rest)).not.toEqual([]);
  });

  test('as it is, it passes', async () => {
    expect(await judge({})).toEqual([]);
  });
});

describe('length of files', () => {
  const lines = (count) => '/* x */\n'.repeat(count);

  test.each(['shared/x.ts', 'renderer/ui/x.css', 'electron/runtime/x.mjs', 'tests/x.test.ts'])(
    '%s over 400 lines is refused',
    async (file) => {
      expect(await checkWall('long-files', plantHouse({ [file]: lines(401) }))).toEqual([
        `${file}:401  401 lines; the longest allowed is 400`,
      ]);
    },
  );

  test('400 lines pass', async () => {
    expect(await checkWall('long-files', plantHouse({ 'shared/x.ts': lines(400) }))).toEqual([]);
  });
});

describe('letters of a screen', () => {
  const action = (id, keys) => `export const a = [{ id: '${id}', label: '', keys: ${JSON.stringify(keys)}, run: () => undefined }];\n`;
  const check = (files) =>
    checkWall('letters', plantHouse(Object.fromEntries(Object.entries(files).map(([file, code]) => [`renderer/features/${file}`, code]))));

  test.each([
    ['two panels of one page', { 'jobs/job/a.tsx': action('edit', ['E']), 'jobs/parts/b.tsx': action('parts', ['E']) }],
    ['a card and the list beside it', { 'calls/today/a.tsx': action('give', ['G']), 'praises/panel/b.tsx': action('praise', ['G', '7']) }],
    [
      'two actions of the whole program, one by a named key,',
      {
        'promises/path.ts': "export const promiseKey = 'Alt+P';\n",
        'promises/feature.ts': action('promise', []).replace('[]', '[promiseKey]'),
        'parts/feature.ts': action('parts', ['Alt+P']),
      },
    ],
    ['a screen and the whole program', { 'promises/feature.ts': action('promise', ['P']), 'jobs/parts/b.tsx': action('parts', ['P']) }],
  ])('%s may not share one', async (_what, files) => {
    expect(await check(files)).toContainEqual(expect.stringContaining('share the key'));
  });

  test('a screen that is not listed is asked for', async () => {
    expect(await check({ 'jobs/new-page/a.tsx': action('edit', ['E']) })).toEqual([expect.stringContaining('SCREENS')]);
  });

  test('other screens, other cards, other keys, and one that stands in for another pass', async () => {
    const files = {
      'jobs/job/a.tsx': action('edit-job', ['E', 'Escape']),
      'customers/edit/a.tsx': action('edit-customer', ['E']),
      'calls/card/a.tsx': action('later', ['S', '1', 'Mod+Enter']),
      'promises/card/a.tsx': action('date', ['S', '1', 'Mod+Enter']),
      'promises/feature.ts': action('promise', ['P']),
      'promises/panel/a.tsx': action('promise', ['Alt+P', 'P']),
    };
    expect(await check(files)).toEqual([]);
  });
});

describe('nothing unused', () => {
  const house = (extra) => {
    const packageJson = {
      name: 'planted',
      type: 'module',
      main: 'electron/main.ts',
      dependencies: { zod: '4.6.7', ...extra.dependencies },
    };
    const knip = { entry: ['electron/main.ts'], project: ['{shared,electron}/**/*.ts'] };
    return plantHouse({
      'package.json': JSON.stringify(packageJson),
      'knip.json': JSON.stringify(knip),
      'electron/main.ts': "import { z } from 'zod';\nimport { used } from '../shared/x.ts';\nconsole.log(used, z);\n",
      'shared/x.ts': `export const used = 1;\n${extra.code ?? ''}`,
      ...extra.files,
    });
  };

  test('an export, a file and a dependency that nobody uses are refused', async () => {
    const [report] = await checkWall(
      'unused',
      house({ code: 'export const idle = 2;\n', files: { 'shared/lonely.ts': 'export const a = 1;\n' }, dependencies: { dexie: '4.4.7' } }),
    );
    expect(report).toMatch(/idle/);
    expect(report).toMatch(/shared\/lonely\.ts/);
    expect(report).toMatch(/dexie/);
  });

  test('a house where all is used passes', async () => {
    expect(await checkWall('unused', house({}))).toEqual([]);
  });
});

describe('lint holds up its walls', () => {
  const lint = (files) => runTool(plantHouse(files, ['biome.json']), '@biomejs/biome/bin/biome', ['lint', '--error-on-warnings']);

  test.each([
    ['a camelCase file', { 'shared/findRevisit.ts': 'export const a = 1;\n' }, 'useFilenamingConvention'],
    ['a snake_case file', { 'shared/find_revisit.ts': 'export const a = 1;\n' }, 'useFilenamingConvention'],
    ['a PascalCase file that is no component', { 'shared/FindRevisit.ts': 'export const a = 1;\n' }, 'useFilenamingConvention'],
    ['a test run alone', { 'tests/x.test.ts': "import { test } from 'vitest';\ntest.only('x', () => {});\n" }, 'noFocusedTests'],
    ['a skipped test', { 'tests/x.test.ts': "import { test } from 'vitest';\ntest.skip('x', () => {});\n" }, 'noSkippedTests'],
    ['a skipped group', { 'tests/x.test.ts': "import { describe } from 'vitest';\ndescribe.skip('x', () => {});\n" }, 'noSkippedTests'],
    ['a default export', { 'shared/x.ts': 'export default 1;\n' }, 'noDefaultExport'],
    ['any', { 'shared/x.ts': 'export const a = (x: any) => x;\n' }, 'noExplicitAny'],
  ])('%s is refused', async (_what, files, rule) => {
    const [report] = await lint(files);
    expect(report).toContain(rule);
  });

  test('well-named files and plain tests pass', async () => {
    const files = {
      'shared/find-revisit.ts': 'export const a = 1;\n',
      'renderer/ui/DateField.tsx': 'export const DateField = () => <p>1</p>;\n',
      'tests/shared/find-revisit.test.ts': "import { expect, test } from 'vitest';\ntest('x', () => expect(1).toBe(1));\n",
    };
    expect(await lint(files)).toEqual([]);
  });
});

describe('the lockfile', () => {
  const packages = { '': { dependencies: { tool: '1.0.0' } }, 'node_modules/tool': { version: '1.0.0', optionalDependencies: {} } };
  const judge = (changed, wanted = { tool: '1.0.0' }) => {
    const files = {
      'package-lock.json': JSON.stringify({ packages: { ...packages, ...changed } }),
      'package.json': JSON.stringify({ dependencies: wanted }),
    };
    return checkWall('lockfile', plantHouse(files));
  };

  test.each([
    ['without a dependency of package.json', {}, { tool: '1.0.0', more: '1.0.0' }],
    ['of another version', {}, { tool: '1.0.1' }],
    [
      'without the packages of other machines',
      { 'node_modules/tool': { version: '1.0.0', optionalDependencies: { 'tool-darwin-arm64': '1.0.0' } } },
      undefined,
    ],
    ['tied to one registry', { 'node_modules/tool': { version: '1.0.0', resolved: 'https://example.org/tool.tgz' } }, undefined],
  ])('%s is refused', async (_what, changed, wanted) => {
    expect(await judge(changed, wanted)).toHaveLength(1);
  });

  test('one that fits passes', async () => {
    expect(await judge({})).toEqual([]);
  });
});

describe('the start reads no more than it must', () => {
  const entry = 'renderer/app/start/start-program.tsx';
  const long = `export const words = '${'w'.repeat(500)}';\nexport type Word = string;\n`;
  const look = (how) => {
    const root = plantHouse({ [entry]: "import './shell.ts';\n", 'renderer/app/start/shell.ts': how, 'shared/words.ts': long });
    return judgeStart(importGraph(root, sourceFiles(root)), sourceFiles(root), 300);
  };

  test.each([
    "import { words } from '../../../shared/words.ts';",
    "import { type Word, words } from '../../../shared/words.ts';",
    "import '../../../shared/words.ts';",
    "export { words } from '../../../shared/words.ts';",
    "export * from '../../../shared/words.ts';",
  ])('%s counts', (how) => {
    expect(look(how)).toEqual([expect.stringContaining('shared/words.ts')]);
  });

  test.each([
    "export const load = () => import('../../../shared/words.ts');",
    "import type { Word } from '../../../shared/words.ts';",
    "import { type Word } from '../../../shared/words.ts';",
    "export type { Word } from '../../../shared/words.ts';",
  ])('%s does not', (how) => {
    expect(look(how)).toEqual([]);
  });
});
