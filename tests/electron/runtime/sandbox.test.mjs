import { expect, test } from 'vitest';
import { judgeSandbox } from '../../../electron/runtime/open/sandbox.mjs';

const plain = { platform: 'linux', uid: 1000, helper: '/opt/chrome-sandbox', helperIsSetuid: false, userNamespaces: true };

test.each([
  ['a plain user with user namespaces', {}],
  ['a plain user with the setuid helper', { userNamespaces: false, helperIsSetuid: true }],
  ['macOS', { platform: 'darwin', userNamespaces: false }],
])('%s keeps the sandbox', (_what, facts) => {
  expect(judgeSandbox({ ...plain, ...facts })).toEqual({ switches: [] });
});

test('root has none, and is told', () => {
  expect(judgeSandbox({ ...plain, uid: 0 })).toEqual({ switches: ['--no-sandbox'], note: expect.stringContaining('root') });
});

test('a machine that cannot set it up says how to repair that', () => {
  const { switches, note } = judgeSandbox({ ...plain, userNamespaces: false });
  expect(switches).toEqual(['--no-sandbox']);
  expect(note).toContain("chmod 4755 '/opt/chrome-sandbox'");
});
