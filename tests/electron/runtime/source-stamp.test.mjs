import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BUILD_INPUTS, listInputs, sourceStamp } from '../../../electron/runtime/build/source-stamp.mjs';

let root;
const put = (file, text) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'makegood-stamp-'));
  put('shared/domain/a.ts', 'a');
  put('electron/main.ts', 'main');
  put('electron/runtime/start.mjs', 'start');
  put('package-lock.json', '{}');
  put('tests/a.test.ts', 'test');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('the inputs are the program, without its runtime and tests', () => {
  expect(listInputs(root, BUILD_INPUTS)).toEqual(['electron/main.ts', 'package-lock.json', 'shared/domain/a.ts']);
});

test.each([
  ['a changed file', () => put('shared/domain/a.ts', 'b'), true],
  ['a new file', () => put('shared/domain/b.ts', ''), true],
  ['a renamed file', () => renameSync(path.join(root, 'shared/domain/a.ts'), path.join(root, 'shared/domain/c.ts')), true],
  ['a changed lockfile', () => put('package-lock.json', '{ }'), true],
  ['a changed runtime', () => put('electron/runtime/start.mjs', 'other'), false],
  ['a changed test', () => put('tests/a.test.ts', 'other'), false],
  ['a file written again as it was', () => put('shared/domain/a.ts', 'a'), false],
])('%s', (_what, change, changes) => {
  const before = sourceStamp(root, BUILD_INPUTS);
  change();
  expect(sourceStamp(root, BUILD_INPUTS) !== before).toBe(changes);
});
