import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createBackup } from '../../../../electron/services/backup/backup.ts';
import type { Backup } from '../../../../electron/services/backup/core.ts';
import { backupPorts, databaseId, rowsOf, sha256Of, takeSnapshot } from '../../../support/backup-shelf.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const at = (n: number): string => new Date(Date.parse('2026-03-04T05:00:00.000Z') + n * 60_000).toISOString();
const the = { of: 'backup' } as const;

let root = '';
let backup: Backup;
const send = vi.fn();
const askFolder = vi.fn<() => Promise<string | null>>();
const open = () => createBackup(backupPorts(root, { send, askFolder }), 2 ** 14);
beforeEach(() => {
  root = newFolder();
  send.mockReset();
  backup = open();
});

const state = () => backup['backup:state'](the, 1);
const shelf = (...names: string[]): string => join(root, 'backups', databaseId, ...names);
const partFile = (name: string): string => shelf('parts', name.slice(0, 2), name);
const partsThere = (): string[] => readdirSync(shelf('parts'), { recursive: true, encoding: 'utf8' }).filter((name) => name.length > 60);
const partNames = async (id: string): Promise<string[]> => (await backup['backup:manifest']({ id }, 1)).parts.map(({ sha256 }) => sha256);
const damage = (path: string): void => {
  const bytes = readFileSync(path);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  writeFileSync(path, bytes);
};

describe('checking a snapshot', () => {
  it('reads all of it, and says when', async () => {
    const picture = Buffer.from('a picture');
    const sha256 = sha256Of(picture);
    mkdirSync(join(root, 'profile', 'files', sha256.slice(0, 2)), { recursive: true });
    writeFileSync(join(root, 'profile', 'files', sha256.slice(0, 2), sha256), picture);
    const { id } = await takeSnapshot(backup, { at: at(1), tables: rowsOf(3), files: [{ sha256, bytes: picture.length }] });
    const report = await backup['backup:verify']({ id }, 1);
    expect(report).toMatchObject({ id, ok: true, parts: 2, files: 1, problems: [] });
    expect((await state()).snapshots[0]).toMatchObject({ verifiedAt: '2026-03-05T00:00:00.000Z' });
    expect(send).toHaveBeenCalledWith('backup:progress', { id, done: 3, all: 3 });
    damage(shelf('files', sha256.slice(0, 2), sha256));
    expect((await backup['backup:verify']({ id }, 1)).problems).toEqual([
      { what: 'file', problem: 'damaged', table: null, rows: 0, sha256 },
    ]);
  });

  it('names the table and the rows of a damaged part, and marks every snapshot that shares it', async () => {
    const tables = rowsOf(7);
    const first = await takeSnapshot(backup, { at: at(1), tables });
    const second = await takeSnapshot(backup, { at: at(2), tables });
    const [part = ''] = await partNames(first.id);
    damage(partFile(part));
    const report = await backup['backup:verify']({ id: second.id }, 1);
    expect(report.problems).toEqual([{ what: 'part', problem: 'damaged', table: 'customers', rows: 7, sha256: part }]);
    expect((await state()).snapshots.map((one) => one.state)).toEqual(['damaged', 'damaged']);
    await expect(backup['backup:part']({ id: first.id, sha256: part }, 1)).rejects.toThrow();
  });

  it('makes no base of a damaged one: the next snapshot writes the part anew, and heals those that share it', async () => {
    const tables = rowsOf(7);
    const { id } = await takeSnapshot(backup, { at: at(1), tables });
    const [part = ''] = await partNames(id);
    rmSync(partFile(part));
    expect((await backup['backup:verify']({ id }, 1)).problems).toMatchObject([{ problem: 'missing' }]);
    expect((await backup['backup:begin']({ kind: 'hourly', databaseId }, 1)).base).toBeNull();
    await takeSnapshot(backup, { at: at(2), tables });
    expect((await state()).snapshots.map((one) => one.state)).toEqual(['good', 'good']);
    expect(await backup['backup:verify']({ id }, 1)).toMatchObject({ ok: true });
  });

  it('promises a shared part no longer when it is gone at the end', async () => {
    const { id } = await takeSnapshot(backup, { at: at(1), tables: rowsOf(7) });
    const begun = await backup['backup:begin']({ kind: 'hourly', databaseId }, 1);
    const [part = ''] = await partNames(id);
    rmSync(partFile(part));
    const base = begun.base as NonNullable<typeof begun.base>;
    const manifest = { ...base, id: begun.id, at: at(2) };
    await expect(backup['backup:finish']({ id: begun.id, manifest }, 1)).rejects.toThrow('did not come back');
    expect((await backup['backup:begin']({ kind: 'hourly', databaseId }, 1)).base).toBeNull();
    expect((await state()).snapshots.map((one) => one.state)).toEqual(['damaged']);
  });

  it('finds out when the manifest cannot be read', async () => {
    const { id } = await takeSnapshot(backup, { at: at(1), tables: rowsOf(7) });
    const [file = ''] = readdirSync(shelf('snapshots'));
    damage(shelf('snapshots', file));
    expect((await backup['backup:verify']({ id }, 1)).problems).toMatchObject([{ what: 'manifest', problem: 'damaged' }]);
    await takeSnapshot(backup, { at: at(2), tables: rowsOf(2, 2, 'b') });
    // What the unreadable one needs is not known: nothing is swept away.
    expect(partsThere()).toHaveLength(4);
  });
});

describe('a snapshot far smaller than the one before', () => {
  it('is asked about, and answered for', async () => {
    const full = await takeSnapshot(backup, { at: at(1), tables: rowsOf(60) });
    const small = await takeSnapshot(backup, { at: at(2), tables: rowsOf(2) });
    expect(small.state).toBe('smaller');
    expect(await state()).toMatchObject({ askedAbout: small.id, lastVerified: full.at });
    const after = await backup['backup:keep-smaller']({ id: small.id, answer: 'right' }, 1);
    expect(after.askedAbout).toBeNull();
    expect(after.snapshots.map((one) => one.state)).toEqual(['good', 'good']);
    backup = open();
    expect((await state()).askedAbout).toBeNull();
  });

  it('remembers how a restore for trial went', async () => {
    const { id } = await takeSnapshot(backup, { at: at(1), tables: rowsOf(2) });
    await backup['backup:drilled']({ id, at: at(9), result: 'whole' }, 1);
    expect((await state()).lastDrill).toEqual({ at: at(9), result: 'whole' });
  });
});

describe('space', () => {
  it('is kept to: older ones go with what only they hold', async () => {
    await backup['backup:set-cap']({ bytes: 1 }, 1);
    const taken = [];
    for (let n = 0; n < 6; n += 1) taken.push(await takeSnapshot(backup, { at: at(n * 60), tables: rowsOf(30, 30, String(n)) }));
    const { snapshots, chosenCap, cap } = await state();
    expect(snapshots.map(({ id }) => id)).toEqual(
      taken
        .slice(3)
        .toReversed()
        .map(({ id }) => id),
    );
    expect({ chosenCap, cap }).toEqual({ chosenCap: 1, cap: 1 });
    expect(partsThere()).toHaveLength(6);
    for (const { id } of snapshots) expect(await backup['backup:verify']({ id }, 1)).toMatchObject({ ok: true });
  });

  it('is freed for an erasure: all that is older goes, wherever it can be reached', async () => {
    const older = await takeSnapshot(backup, { at: at(1), tables: rowsOf(3, 3, 'old') });
    const elsewhere = join(root, 'stick');
    mkdirSync(elsewhere);
    askFolder.mockResolvedValueOnce(elsewhere);
    await backup['backup:choose-folder'](the, 1);
    const newest = await takeSnapshot(backup, { at: at(2), seq: 2, kind: 'after-erasure', tables: rowsOf(3, 3, 'new') });
    expect((await state()).snapshots.map(({ id }) => id)).toEqual([newest.id, older.id]);
    await expect(backup['backup:forget-older']({ before: older.id, databaseId: newest.id }, 1)).rejects.toThrow('must be there');
    expect(await backup['backup:forget-older']({ before: newest.id, databaseId }, 1)).toEqual({ forgotten: 1, unreached: [] });
    expect((await state()).snapshots.map(({ id }) => id)).toEqual([newest.id]);
    expect(partsThere()).toEqual([]);
  });
});

describe('the folder', () => {
  const choose = async (folder: string | null) => {
    askFolder.mockResolvedValueOnce(folder);
    return backup['backup:choose-folder'](the, 1);
  };
  const stick = (): string => join(root, 'stick');
  beforeEach(() => mkdirSync(stick()));

  it('is another when a person says so; older copies stay until they are moved', async () => {
    const first = await takeSnapshot(backup, { at: at(1), tables: rowsOf(3) });
    expect((await choose(null)).state.isDefaultFolder).toBe(true);
    expect(await choose(stick())).toMatchObject({ refused: null, state: { folder: stick(), isDefaultFolder: false } });
    const { base, id } = await backup['backup:begin']({ kind: 'hourly', databaseId }, 1);
    expect(base).toBeNull();
    await backup['backup:cancel']({ id }, 1);
    expect((await state()).former).toEqual([{ folder: join(root, 'backups'), snapshots: 1, reachable: true }]);
    expect(await backup['backup:move-older'](the, 1)).toMatchObject({ moved: 1, left: 0, state: { former: [] } });
    expect(existsSync(shelf())).toBe(false);
    expect((await state()).snapshots).toMatchObject([{ id: first.id, folder: stick(), state: 'good' }]);
    expect(await backup['backup:verify']({ id: first.id }, 1)).toMatchObject({ ok: true });
  });

  it('leaves what cannot be moved whole where it is', async () => {
    const { id } = await takeSnapshot(backup, { at: at(1), tables: rowsOf(3) });
    const [part = ''] = await partNames(id);
    await choose(stick());
    rmSync(partFile(part));
    expect(await backup['backup:move-older'](the, 1)).toMatchObject({ moved: 0, left: 1 });
    expect((await state()).snapshots).toMatchObject([{ id, folder: join(root, 'backups') }]);
  });

  it('is refused inside the profile, and where nothing can be written', async () => {
    mkdirSync(join(root, 'profile', 'IndexedDB'), { recursive: true });
    expect((await choose(join(root, 'profile'))).refused).toBe('inside-profile');
    expect((await choose(join(root, 'profile', 'IndexedDB'))).refused).toBe('inside-profile');
    expect((await choose(join(root, 'nowhere'))).refused).toBe('unwritable');
    expect((await state()).isDefaultFolder).toBe(true);
  });

  it('that is not plugged in is said to be missing; copies go to the usual one meanwhile, and are named', async () => {
    await choose(stick());
    rmSync(stick(), { recursive: true });
    expect(await state()).toMatchObject({ warnings: ['missing'], meanwhile: join(root, 'backups'), folder: stick() });
    const { folder } = await takeSnapshot(backup, { at: at(1), tables: rowsOf(3) });
    expect(folder).toBe(join(root, 'backups'));
    expect(existsSync(stick())).toBe(false);
    mkdirSync(stick());
    expect(await state()).toMatchObject({ meanwhile: null, former: [{ folder: join(root, 'backups'), snapshots: 1 }] });
  });

  it('is warned of when a program keeps it in step with others', async () => {
    const cloud = join(root, 'Dropbox');
    mkdirSync(cloud);
    expect((await choose(cloud)).state.warnings).toEqual(['cloud-synced']);
  });
});

describe('the passphrase', () => {
  const set = (passphrase: string) => backup['backup:set-passphrase']({ passphrase }, 1);
  const all = (): string =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => readFileSync(join(one.parentPath, one.name), 'latin1'))
      .join('\n');

  it('seals all but what the list shows, and hourly copies need nobody', async () => {
    const tables = rowsOf(5);
    const plain = await takeSnapshot(backup, { at: at(1), tables });
    expect(await set('seven green ladders')).toMatchObject({ passphrase: 'set', keyKept: 'file', withoutPassphrase: 1 });
    backup = open();
    const sealed = await takeSnapshot(backup, { at: at(2), tables });
    expect(sealed).toMatchObject({ sealed: true, locked: false, customers: 5 });
    const names = await partNames(sealed.id);
    expect(partsThere().filter((name) => names.includes(name.slice(-64)))).toHaveLength(2);
    rmSync(shelf('parts'), { recursive: true });
    expect(await backup['backup:verify']({ id: plain.id }, 1)).toMatchObject({ ok: false });
    const third = await takeSnapshot(backup, { at: at(3), tables });
    expect(partsThere().some((name) => names.includes(name.slice(-64)))).toBe(false);
    expect(await backup['backup:verify']({ id: third.id }, 1)).toMatchObject({ ok: true });
    expect(all()).not.toContain('seven green ladders');
  });

  it('is asked for on another computer: a wrong one says so, the right one opens', async () => {
    await set('seven green ladders');
    const { id } = await takeSnapshot(backup, { at: at(1), tables: rowsOf(5) });
    rmSync(join(root, 'profile'), { recursive: true });
    backup = open();
    expect((await state()).snapshots).toMatchObject([{ id, locked: true, customers: 5 }]);
    await expect(backup['backup:manifest']({ id }, 1)).rejects.toThrow('passphrase');
    expect(await backup['backup:unlock']({ id, passphrase: 'seven green' }, 1)).toEqual({ unlocked: false });
    expect(await backup['backup:unlock']({ id, passphrase: 'seven green ladders' }, 1)).toEqual({ unlocked: true });
    expect((await backup['backup:manifest']({ id }, 1)).tables).toEqual({ customers: 5, jobs: 5 });
    expect((await state()).snapshots).toMatchObject([{ locked: false }]);
  });

  it('is changed or taken away for new copies; older ones still open', async () => {
    await set('seven green ladders');
    const first = await takeSnapshot(backup, { at: at(1), tables: rowsOf(5) });
    await set('eight blue ladders');
    const second = await takeSnapshot(backup, { at: at(2), tables: rowsOf(5) });
    expect(await state()).toMatchObject({ olderPassphrase: 1, withoutPassphrase: 0 });
    expect(await set('')).toMatchObject({ passphrase: 'none', keyKept: null, olderPassphrase: 2 });
    backup = open();
    expect(await takeSnapshot(backup, { at: at(3), tables: rowsOf(5) })).toMatchObject({ sealed: false });
    for (const { id } of [first, second]) expect(await backup['backup:verify']({ id }, 1)).toMatchObject({ ok: true });
  });

  it('whose key is lost stops copies loudly instead of leaving them open', async () => {
    await set('seven green ladders');
    writeFileSync(join(root, 'profile', 'backup-keys.json'), '{');
    backup = open();
    expect(await state()).toMatchObject({ warnings: ['key-missing'], passphrase: 'set' });
    await expect(takeSnapshot(backup, { at: at(1), tables: rowsOf(5) })).rejects.toThrow('Set the passphrase again');
    await set('seven green ladders');
    expect(await takeSnapshot(backup, { at: at(1), tables: rowsOf(5) })).toMatchObject({ sealed: true });
  });

  it('is kept by the system where that keeps keys', async () => {
    const flip = (text: string): string => text.split('').toReversed().join('');
    const keeper = () => ({ seal: flip, open: flip });
    backup = createBackup(backupPorts(root, { keeper }), 2 ** 14);
    expect(await set('seven green ladders')).toMatchObject({ keyKept: 'system' });
    backup = createBackup(backupPorts(root, { keeper }), 2 ** 14);
    expect(await takeSnapshot(backup, { at: at(1), tables: rowsOf(5) })).toMatchObject({ sealed: true });
    expect(await open()['backup:state'](the, 1)).toMatchObject({ warnings: ['key-missing'], snapshots: [{ locked: true }] });
  });
});
