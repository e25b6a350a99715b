import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetFailure, recallFailure, rememberFailure } from '../../../electron/runtime/official/remembered-failure.mjs';

const HOUR = 3_600_000;
let cache;
beforeEach(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'makegood-official-'));
});
afterEach(() => rmSync(cache, { recursive: true, force: true }));

describe('a release page that could not be reached', () => {
  test('is remembered for half a day, for that version', () => {
    rememberFailure(cache, '45.4.1', 'no answer', 1000);
    expect(recallFailure(cache, '45.4.1', 1000 + 11 * HOUR)?.reason).toBe('no answer');
    expect(recallFailure(cache, '45.4.1', 1000 + 13 * HOUR)).toBeUndefined();
    expect(recallFailure(cache, '45.4.2', 1000)).toBeUndefined();
  });

  test('is asked again when the clock was set back', () => {
    rememberFailure(cache, '45.4.1', 'no answer', 10 * HOUR);
    expect(recallFailure(cache, '45.4.1', 9 * HOUR)).toBeUndefined();
  });

  test('is asked when nothing or nonsense is remembered', () => {
    expect(recallFailure(cache, '45.4.1')).toBeUndefined();
    writeFileSync(path.join(cache, 'official-electron-unreachable.json'), '{');
    expect(recallFailure(cache, '45.4.1')).toBeUndefined();
  });

  test('is forgotten once reached', () => {
    rememberFailure(cache, '45.4.1', 'no answer');
    forgetFailure(cache);
    expect(recallFailure(cache, '45.4.1')).toBeUndefined();
  });
});
