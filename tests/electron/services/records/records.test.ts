import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createJournal } from '../../../../electron/services/journal/journal.ts';
import { createRecords, type Records } from '../../../../electron/services/records/records.ts';
import { recordsContract } from '../../../../shared/ipc/records-contract.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const databaseId = '0b6ddc5e-9f2f-4c25-9b53-5c3a3f6d8f10';
const note = { databaseId, generation: 2, seq: 41, schemaVersion: 3 };

let profile: string;
let file: string;
let at: string;
let cleared = 0;
let isFull = false;
beforeEach(() => {
  profile = newFolder();
  file = join(profile, 'records.json');
  at = '2026-11-21T10:00:00.000Z';
});

function open(): Records {
  return createRecords({
    file,
    journal: join(profile, 'journal'),
    databases: join(profile, 'IndexedDB'),
    damaged: join(profile, 'damaged'),
    now: () => new Date(at),
    chromium: 130,
    requireRoom: async () => {
      if (isFull) throw new Error('The disk is full.');
    },
    clearDatabases: async () => {
      cleared += 1;
    },
  });
}

describe('what main remembers of the database', () => {
  it('is nothing in a new profile, and nothing is written by asking', async () => {
    expect(await open().known()).toEqual({ name: 'makegood', nextName: 'makegood-2', known: null, journals: [] });
    expect(readdirSync(profile)).toEqual([]);
  });

  it('is there after the next start, for this user alone', async () => {
    open().note(note);
    const records = open();
    expect((await records.known()).known).toEqual(note);
    expect(records.file()).toMatchObject({ chromium: 130, schemaVersion: 3, current: 'makegood' });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(profile).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  it('is which database is the current one, with those before it and why they are kept', async () => {
    const records = open();
    records.use({ name: 'makegood-2', why: 'restore' });
    at = '2026-11-22T10:00:00.000Z';
    records.use({ name: 'makegood-3', why: 'recovery' });
    records.use({ name: 'makegood-3', why: 'recovery' });
    const again = open();
    expect(again.file().current).toBe('makegood-3');
    expect((await again.known()).nextName).toBe('makegood-4');
    expect(recordsContract['records:kept'].result.parse(again.kept())).toEqual([
      { name: 'makegood-2', at: '2026-11-22T10:00:00.000Z', why: 'recovery' },
      { name: 'makegood', at: '2026-11-21T10:00:00.000Z', why: 'restore' },
    ]);
  });

  it('goes back to a database that was kept, and lets one go that is not in use', () => {
    const records = open();
    records.use({ name: 'makegood-2', why: 'restore' });
    records.use({ name: 'makegood', why: 'restore' });
    expect(records.kept().map(({ name }) => name)).toEqual(['makegood-2']);
    expect(() => records.letGo({ name: 'makegood' })).toThrow('in use');
    expect(records.letGo({ name: 'makegood-2' })).toEqual([]);
    expect(open().kept()).toEqual([]);
  });

  it('survives a damaged file: its twin knows the same, and what was damaged is put aside', () => {
    const records = open();
    records.use({ name: 'makegood-2', why: 'restore' });
    for (const broken of ['', '{', '{"makegood":"records","version":2}', readFileSync(file, 'utf8').slice(0, -9)]) {
      writeFileSync(file, broken);
      expect(open().file().current).toBe('makegood-2');
      expect(readFileSync(`${file}.damaged`, 'utf8')).toBe(broken);
    }
    writeFileSync(file, '{');
    writeFileSync(join(profile, 'records.twin.json'), '');
    const lost = open();
    expect(lost.file()).toMatchObject({ current: 'makegood', known: null });
    lost.note(note);
    expect(open().file().known).toEqual({ databaseId, generation: 2, seq: 41 });
  });

  it('counts what the journal holds, by generation', async () => {
    const journal = createJournal(join(profile, 'journal'), 200);
    await journal.open({ databaseId, generation: 1, startAfter: 4 });
    for (let seq = 5; seq < 9; seq += 1)
      await journal.append({ databaseId, generation: 1, records: [{ seq, text: JSON.stringify('x'.repeat(80)) }] });
    await journal.open({ databaseId, generation: 2, startAfter: 8 });
    await journal.close();
    mkdirSync(join(profile, 'journal', 'somebody-else'));
    const { journals } = await open().known();
    expect(journals).toEqual([
      { databaseId, generation: 1, startAfter: 4, bytes: expect.any(Number), hasFrames: true },
      { databaseId, generation: 2, startAfter: 8, bytes: 52, hasFrames: false },
    ]);
  });

  it('copies the browser’s folder aside as it is, and keeps the two newest copies', async () => {
    const records = open();
    expect(await records.putAside()).toEqual({ folder: null });
    const folder = join(profile, 'IndexedDB', 'app_makegood_0.indexeddb.leveldb');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'LOCK'), '');
    for (const day of ['21', '22', '23']) {
      at = `2026-11-${day}T10:00:00.000Z`;
      writeFileSync(join(folder, '000003.log'), `of ${day}`);
      expect(await records.putAside()).toEqual({ folder: `damaged/2026-11-${day}T10-00-00.000Z` });
    }
    const damaged = join(profile, 'damaged');
    expect(readdirSync(damaged).toSorted()).toEqual(['2026-11-22T10-00-00.000Z', '2026-11-23T10-00-00.000Z']);
    const copy = join(damaged, '2026-11-23T10-00-00.000Z', 'app_makegood_0.indexeddb.leveldb');
    expect(readdirSync(copy)).toEqual(['000003.log']);
    expect(readFileSync(join(copy, '000003.log'), 'utf8')).toBe('of 23');
    expect(readFileSync(join(folder, '000003.log'), 'utf8')).toBe('of 23');
  });

  it('leaves them where they are while the disk is the trouble', async () => {
    const folder = join(profile, 'IndexedDB', 'app_makegood_0.indexeddb.leveldb');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'CURRENT'), 'whole');
    cleared = 0;
    isFull = true;
    await expect(open().clear()).rejects.toThrow('The disk is full.');
    isFull = false;
    expect(cleared).toBe(0);
    expect(readFileSync(join(folder, 'CURRENT'), 'utf8')).toBe('whole');
  });

  it('moves them away where none can be opened any more, and has the browser forget them', async () => {
    const folder = join(profile, 'IndexedDB', 'app_makegood_0.indexeddb.leveldb');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'CURRENT'), 'garbage');
    cleared = 0;
    expect(await open().clear()).toEqual({ folder: 'damaged/2026-11-21T10-00-00.000Z' });
    expect(cleared).toBe(1);
    expect(readdirSync(profile)).toEqual(['damaged']);
    expect(readdirSync(join(profile, 'damaged', '2026-11-21T10-00-00.000Z'))).toEqual(['app_makegood_0.indexeddb.leveldb']);
  });
});
