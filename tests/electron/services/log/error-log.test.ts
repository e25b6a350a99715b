import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createErrorLog } from '../../../../electron/services/log/error-log.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const now = (): Date => new Date('2026-11-02T09:00:00.000Z');

describe('createErrorLog', () => {
  it('writes a line at once, with the moment, the place and the stack', () => {
    const file = join(newFolder(), 'deep', 'errors.log');
    const report = createErrorLog(file, now);
    report('start', new Error('It broke.'));
    report('window', 'a string');
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^2026-11-02T09:00:00\.000Z start: Error: It broke\.\n +at /);
    expect(text).toMatch(/2026-11-02T09:00:00\.000Z window: a string\n$/);
  });

  it('is for its owner only', () => {
    const file = join(newFolder(), 'errors.log');
    createErrorLog(file, now)('start', 'x');
    expect(process.platform === 'win32' ? 0 : statSync(file).mode & 0o077).toBe(0);
  });

  it('keeps one older file and never grows past its limit', () => {
    const file = join(newFolder(), 'errors.log');
    const report = createErrorLog(file, now);
    for (let n = 0; n < 130; n += 1) report(`n${n}`, 'x'.repeat(30_000));
    expect(statSync(file).size).toBeLessThan(1024 * 1024 + 21_000);
    expect(statSync(`${file}.old`).size).toBeLessThan(1024 * 1024 + 21_000);
    expect(existsSync(`${file}.old.old`)).toBe(false);
    expect(readFileSync(file, 'utf8')).toContain('n129');
  });

  it('never makes two errors of one', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(() => createErrorLog(join(folder, 'file', 'errors.log'), now)('start', new Error('x'))).not.toThrow();
    for (const odd of [null, undefined, Object.create(null), Symbol('x'), { toString: () => 'o' }]) {
      expect(() => createErrorLog(join(folder, 'errors.log'), now)('odd', odd)).not.toThrow();
    }
  });
});
