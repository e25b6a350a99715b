import { expect, test } from 'vitest';
import { npmCommand } from '../../../electron/runtime/npm.mjs';

const cli = '/usr/lib/node_modules/npm/bin/npm-cli.js';

test('npm is called through Node where its script is known', () => {
  expect(npmCommand({ npm_execpath: cli }, '/usr/bin/node', () => true)).toEqual({ command: '/usr/bin/node', first: [cli] });
});

test("another manager's script is not taken for npm", () => {
  expect(npmCommand({ npm_execpath: '/usr/lib/yarn.js' }, '/usr/bin/node', () => false)).toEqual({ command: 'npm', first: [] });
});

test('npm beside Node is found, as on Windows', () => {
  const { command, first } = npmCommand({}, '/node/node', (file) => file === '/node/node_modules/npm/bin/npm-cli.js');
  expect([command, first]).toEqual(['/node/node', ['/node/node_modules/npm/bin/npm-cli.js']]);
});
