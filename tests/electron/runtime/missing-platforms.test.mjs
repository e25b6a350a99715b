import { describe, expect, test } from 'vitest';
import { completeLockfile, machineOf } from '../../../electron/runtime/dependencies/missing-platforms.mjs';

describe('the kind of machine that a name tells', () => {
  test.each([
    ['@biomejs/cli-darwin-arm64', { cpu: ['arm64'], os: ['darwin'] }],
    ['@swc/core-linux-x64-gnu', { cpu: ['x64'], os: ['linux'], libc: ['glibc'] }],
    ['@biomejs/cli-linux-x64-musl', { cpu: ['x64'], os: ['linux'], libc: ['musl'] }],
    ['@swc/core-win32-x64-msvc', { cpu: ['x64'], os: ['win32'] }],
    ['@oxc-parser/binding-linux-arm-gnueabihf', { cpu: ['arm'], os: ['linux'], libc: ['glibc'] }],
    ['@oxc-parser/binding-wasm32-wasi', undefined],
    ['fsevents', undefined],
  ])('%s', (name, expected) => {
    expect(machineOf(name)).toEqual(expected);
  });
});

describe('completing a lockfile', () => {
  const parent = { version: '1.0.0', dev: true, optionalDependencies: { 'tool-darwin-arm64': '1.0.0', 'tool-linux-x64': '1.0.0' } };
  const lock = {
    lockfileVersion: 3,
    packages: { '': {}, 'node_modules/tool': parent, 'node_modules/tool-linux-x64': { version: '1.0.0' } },
  };

  test('adds what is named and not there, in order', () => {
    const { lock: complete, added } = completeLockfile(lock);
    expect(added).toEqual(['tool-darwin-arm64']);
    expect(Object.keys(complete.packages)).toEqual([
      '',
      'node_modules/tool',
      'node_modules/tool-darwin-arm64',
      'node_modules/tool-linux-x64',
    ]);
    expect(complete.packages['node_modules/tool-darwin-arm64']).toEqual({
      version: '1.0.0',
      cpu: ['arm64'],
      os: ['darwin'],
      dev: true,
      optional: true,
    });
  });

  test('changes nothing when it is complete', () => {
    const { lock: complete } = completeLockfile(lock);
    expect(completeLockfile(complete)).toEqual({ lock: complete, added: [] });
  });

  test('leaves out a package whose version is a range', () => {
    const loose = { ...parent, optionalDependencies: { 'tool-darwin-arm64': '^1.0.0' } };
    expect(completeLockfile({ packages: { 'node_modules/tool': loose } }).added).toEqual([]);
  });
});
