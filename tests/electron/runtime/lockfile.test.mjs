import { describe, expect, test } from 'vitest';
import { dependencyStamp, isInstalled } from '../../../electron/runtime/dependencies/lockfile.mjs';

const machine = { node: '20.20.2', platform: 'linux', arch: 'x64' };

describe('the stamp of installed dependencies', () => {
  test('stays when only the minor version of Node changes', () => {
    expect(dependencyStamp('lock', { ...machine, node: '20.1.0' })).toBe(dependencyStamp('lock', machine));
  });

  test.each([
    ['the lockfile', 'other lock', machine],
    ['the major version of Node', 'lock', { ...machine, node: '22.0.0' }],
    ['the machine', 'lock', { ...machine, arch: 'arm64' }],
  ])('changes with %s', (_what, lock, where) => {
    expect(dependencyStamp(lock, where)).not.toBe(dependencyStamp('lock', machine));
  });
});

describe("npm's own record of node_modules", () => {
  const zod = { version: '4.0.0', integrity: 'sha512-a' };
  const lock = (packages) => JSON.stringify({ packages });
  const wanted = lock({
    '': {},
    'node_modules/zod': zod,
    'node_modules/only-mac': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  });

  test.each([
    ['fits without the packages of other machines', { 'node_modules/zod': zod }, true],
    ['does not fit when one is missing', {}, false],
    ['does not fit when one is of another version', { 'node_modules/zod': { ...zod, version: '4.0.1' } }, false],
    ['does not fit when one has other content', { 'node_modules/zod': { ...zod, integrity: 'sha512-c' } }, false],
    ['does not fit when one is too many', { 'node_modules/zod': zod, 'node_modules/extra': zod }, false],
  ])('%s', (_what, present, expected) => {
    expect(isInstalled(wanted, lock(present))).toBe(expected);
  });
});
