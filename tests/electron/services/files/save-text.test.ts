import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveText } from '../../../../electron/services/files/save-text.ts';
import { contract } from '../../../../shared/ipc/contract.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'makegood-save-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('saving a text as a file', () => {
  it('writes it where the person says and answers the name only', async () => {
    const saved = await saveText({ name: 'refused.csv', text: 'a,b\r\n' }, async (name) => join(folder, name));
    expect(saved).toBe('refused.csv');
    expect(readFileSync(join(folder, 'refused.csv'), 'utf8')).toBe('a,b\r\n');
    expect(readdirSync(folder)).toEqual(['refused.csv']);
  });

  it('adds the ending where the person left it out', async () => {
    expect(await saveText({ name: 'refused.csv', text: '' }, async () => join(folder, 'mend me'))).toBe('mend me.csv');
  });

  it('writes nothing when nobody chose', async () => {
    expect(await saveText({ name: 'refused.csv', text: 'a' }, async () => null)).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves what was there and no unfinished file when it fails', async () => {
    mkdirSync(join(folder, 'refused.csv'));
    writeFileSync(join(folder, 'refused.csv', 'kept'), 'kept');
    await expect(saveText({ name: 'refused.csv', text: 'a' }, async (name) => join(folder, name))).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['refused.csv']);
  });
});

describe('the channel', () => {
  const takes = (name: string): boolean => contract['file:save-text'].argument.safeParse({ name, text: '' }).success;

  it('takes a plain name', () => {
    expect(takes('jobs 2026 (refused).csv')).toBe(true);
    expect(takes('Aufträge.csv')).toBe(true);
  });

  it.each([
    '../jobs.csv',
    '/etc/jobs.csv',
    'a\\b.csv',
    '.csv',
    '.hidden.csv',
    'jobs.exe',
    'jobs.csv\0',
    'C:jobs.csv',
    `${'a'.repeat(200)}.csv`,
  ])('refuses %s', (name) => {
    expect(takes(name)).toBe(false);
  });
});
