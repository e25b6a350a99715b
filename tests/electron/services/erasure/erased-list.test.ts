import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createErasedList, type ErasedList } from '../../../../electron/services/erasure/erased-list.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const at = '2026-11-22T09:00:00.000Z';
const id = '0b6ddc5e-9f2f-4c25-9b53-5c3a3f6d8f10';
const other = '0b6ddc5e-9f2f-4c25-9b53-5c3a3f6d8f11';
const rows = { erased: [{ table: 'customers', id: 'c' }], redacted: [], kept: [] };
const report = {
  finishedAt: at,
  operations: 1,
  drafts: 0,
  files: 0,
  snapshots: 0,
  journals: 0,
  databases: 1,
  unreached: [],
  mentions: [],
  mentionsInAll: 0,
};

let profile: string;
let copies: string;
const open = (copyFolders: string[] = [copies]): ErasedList =>
  createErasedList({
    profile,
    copyFolders: async () => copyFolders,
    leftovers: [join(profile, 'damaged'), join(profile, 'errors.log')],
    journal: join(profile, 'journal'),
  });

beforeEach(() => {
  profile = newFolder();
  copies = newFolder();
});

describe('the list of who was erased', () => {
  it('is kept in the profile and beside the copies, and says what is still to be finished', async () => {
    await open().begin({ id, at, rows });
    expect(await open().list()).toEqual([{ id, at, state: 'begun', rows, report: null }]);
    expect(existsSync(join(copies, 'erased.json'))).toBe(true);
    await open().done({ id, report });
    expect(await open().list()).toEqual([{ id, at, state: 'done', rows, report }]);
  });

  it('is found beside the copies by a computer that knows of none, with nothing to finish', async () => {
    await open().begin({ id, at, rows });
    profile = newFolder();
    expect(await open().list()).toEqual([{ id, at, state: 'done', rows, report: null }]);
  });

  it('brings its own to a stick that was away, and takes what lies there', async () => {
    await open([]).begin({ id, at, rows });
    await open([]).done({ id, report });
    writeFileSync(
      join(copies, 'erased.json'),
      JSON.stringify({
        makegood: 'erased',
        version: 1,
        erasures: [{ id: other, at: '2026-11-20T09:00:00.000Z', state: 'done', rows, report }],
      }),
    );
    expect((await open().list()).map((one) => one.id)).toEqual([id, other]);
    await open().begin({ id: '0b6ddc5e-9f2f-4c25-9b53-5c3a3f6d8f12', at, rows });
    expect(readFileSync(join(copies, 'erased.json'), 'utf8')).toContain(id);
  });

  it('takes one at a time, forgets one that was given up, and never one that is done', async () => {
    await open().begin({ id, at, rows });
    await open().begin({ id, at, rows });
    await expect(open().begin({ id: other, at, rows })).rejects.toThrow('not finished');
    await open().giveUp({ id });
    expect(await open().list()).toEqual([]);
    await open().begin({ id, at, rows });
    await open().done({ id, report });
    await open().giveUp({ id });
    expect(await open().list()).toHaveLength(1);
  });

  it('is not passed over when it cannot be understood', async () => {
    writeFileSync(join(profile, 'erased.json'), '{');
    await expect(open().list()).rejects.toThrow();
  });

  it('sweeps what was put aside as damaged', async () => {
    mkdirSync(join(profile, 'damaged', 'a'), { recursive: true });
    mkdirSync(join(profile, 'journal'));
    writeFileSync(join(profile, 'damaged', 'a', '000003.log'), 'Zebedee');
    writeFileSync(join(profile, 'errors.log'), 'Zebedee');
    writeFileSync(join(profile, 'journal', 'x.journal.damaged-1'), 'Zebedee');
    writeFileSync(join(profile, 'journal', 'x.journal'), 'kept');
    expect(await open().sweep()).toBe(4);
    expect(existsSync(join(profile, 'damaged'))).toBe(false);
    expect(existsSync(join(profile, 'journal', 'x.journal.damaged-1'))).toBe(false);
    expect(existsSync(join(profile, 'journal', 'x.journal'))).toBe(true);
  });
});
