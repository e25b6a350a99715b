import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createBackup } from '../../../../electron/services/backup/backup.ts';
import type { Backup } from '../../../../electron/services/backup/core.ts';
import { contract } from '../../../../shared/ipc/contract.ts';
import { backupPorts, databaseId, manifestOf, partOf, rowsOf, sha256Of, takeSnapshot } from '../../../support/backup-shelf.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const at = (n: number): string => `2026-03-04T05:0${n}:00.000Z`;

let root = '';
let backup: Backup;
const send = vi.fn();
beforeEach(() => {
  root = newFolder();
  send.mockReset();
  backup = createBackup(backupPorts(root, { send }), 2 ** 14);
});

const filesUnder = (folder: string): string[] =>
  readdirSync(join(root, 'backups', databaseId, folder), { recursive: true, encoding: 'utf8' }).filter((name) => /[0-9a-f]{8}/.test(name));
const state = () => backup['backup:state']({ of: 'backup' }, 1);

describe('a snapshot', () => {
  it('comes back as it went in, by its parts and its manifest', async () => {
    const tables = rowsOf(3, 2);
    const { id } = await takeSnapshot(backup, { at: at(1), tables });
    const manifest = await backup['backup:manifest']({ id }, 1);
    expect(contract['backup:manifest'].result.parse(manifest)).toEqual(manifest);
    expect(manifest.tables).toEqual({ customers: 3, jobs: 2 });
    for (const part of manifest.parts) {
      const { bytes } = await backup['backup:part']({ id, sha256: part.sha256 }, 1);
      const lines = gunzipSync(bytes).toString('utf8').trimEnd().split('\n');
      expect(lines.map((line) => JSON.parse(line))).toEqual(tables[part.table]);
    }
    expect(await state()).toMatchObject({ snapshots: [{ id, customers: 3, jobs: 2, rows: 5, state: 'good', sealed: false }] });
    expect(contract['backup:state'].result.safeParse(await state()).success).toBe(true);
    expect(send).toHaveBeenCalledWith('backup:changed', {});
  });

  it('shares the parts that it has in common with the one before, which is offered as its base', async () => {
    const tables = rowsOf(3, 2);
    const first = await takeSnapshot(backup, { at: at(1), tables });
    expect(filesUnder('parts')).toHaveLength(2);
    const { id, base } = await backup['backup:begin']({ kind: 'quit', databaseId }, 1);
    expect(base?.id).toBe(first.id);
    const added = partOf('jobs', [...(tables['jobs'] ?? []), { id: 'one more' }]);
    await backup['backup:put']({ id, sha256: added.part.sha256, bytes: added.packed }, 1);
    const kept = base?.parts.filter(({ table }) => table === 'customers') ?? [];
    const shop = { at: at(2), kind: 'quit', tables: { ...tables, jobs: [1, 2, 3] } } as const;
    await backup['backup:finish']({ id, manifest: manifestOf(id, shop, [...kept, added.part]) }, 1);
    expect(filesUnder('parts')).toHaveLength(3);
    expect((await state()).snapshots.map(({ id: one }) => one)).toEqual([id, first.id]);
  });

  it('is stored once, however often it is sent', async () => {
    const { id } = await backup['backup:begin']({ kind: 'hourly', databaseId }, 1);
    const { part, packed } = partOf('jobs', [{ id: 'a' }]);
    expect(await backup['backup:put']({ id, sha256: part.sha256, bytes: packed }, 1)).toEqual({ stored: true });
    expect(await backup['backup:put']({ id, sha256: part.sha256, bytes: packed }, 1)).toEqual({ stored: false });
  });

  it('takes no part that is not what it says, and none that would burst', async () => {
    const { id } = await backup['backup:begin']({ kind: 'hourly', databaseId }, 1);
    const { part, packed } = partOf('jobs', [{ id: 'a' }]);
    const put = (bytes: Uint8Array, sha256 = part.sha256) => backup['backup:put']({ id, sha256, bytes }, 1);
    await expect(put(packed, 'b'.repeat(64))).rejects.toThrow('not what it should be');
    await expect(put(packed.subarray(0, -4))).rejects.toThrow('not what it should be');
    await expect(put(new Uint8Array([1, 2, 3]))).rejects.toThrow('not what it should be');
    const endless = Buffer.alloc(80 * 1024 * 1024);
    await expect(put(new Uint8Array(gzipSync(endless)), sha256Of(endless))).rejects.toThrow('longer than any');
    expect(existsSync(join(root, 'backups', databaseId))).toBe(false);
  });

  it('is not there before all of it is', async () => {
    const { id } = await backup['backup:begin']({ kind: 'hourly', databaseId }, 1);
    const { part, packed } = partOf('jobs', [{ id: 'a' }]);
    const finish = (kind: 'hourly' | 'quit' = 'hourly') =>
      backup['backup:finish']({ id, manifest: manifestOf(id, { at: at(1), kind, tables: { jobs: [1] } }, [part]) }, 1);
    await expect(finish()).rejects.toThrow('did not come back');
    await expect(finish('quit')).rejects.toThrow('another backup');
    await backup['backup:put']({ id, sha256: part.sha256, bytes: packed }, 1);
    rmSync(join(root, 'backups', databaseId, 'parts', part.sha256.slice(0, 2), part.sha256));
    await expect(finish()).rejects.toThrow('did not come back');
    expect((await state()).snapshots).toEqual([]);
    await backup['backup:put']({ id, sha256: part.sha256, bytes: packed }, 1);
    await finish();
    expect((await state()).snapshots).toHaveLength(1);
  });

  it('is over when it was given up, or when another begins', async () => {
    const begin = () => backup['backup:begin']({ kind: 'hourly', databaseId }, 1);
    const { part, packed } = partOf('jobs', [{ id: 'a' }]);
    const put = (id: string) => backup['backup:put']({ id, sha256: part.sha256, bytes: packed }, 1);
    const first = await begin();
    const second = await begin();
    await expect(put(first.id)).rejects.toThrow('not going on');
    await backup['backup:cancel']({ id: first.id }, 1);
    await put(second.id);
    await backup['backup:cancel']({ id: second.id }, 1);
    await expect(put(second.id)).rejects.toThrow('not going on');
  });
});

describe('pictures and files', () => {
  const picture = createHash('sha512').update('a picture').digest();
  const sha256 = sha256Of(picture);
  const lies = () => join(root, 'profile', 'files', sha256.slice(0, 2), sha256);
  beforeEach(() => {
    mkdirSync(join(root, 'profile', 'files', sha256.slice(0, 2)), { recursive: true });
    writeFileSync(lies(), picture);
  });
  const files = [{ sha256, bytes: picture.length }];

  it('go along once, and come back where they are gone', async () => {
    const { id } = await takeSnapshot(backup, { at: at(1), tables: rowsOf(1), files });
    const next = await takeSnapshot(backup, { at: at(2), tables: rowsOf(1), files });
    expect(next).toMatchObject({ files: 1, missingFiles: 0 });
    expect(filesUnder('files')).toHaveLength(1);
    expect(await backup['backup:bring-files']({ id }, 1)).toEqual({ brought: 0, missing: [] });
    rmSync(join(root, 'profile', 'files'), { recursive: true });
    expect(await backup['backup:bring-files']({ id }, 1)).toEqual({ brought: 1, missing: [] });
    expect(readFileSync(lies()).equals(picture)).toBe(true);
  });

  it('that are missing or damaged are counted, and stop nothing', async () => {
    writeFileSync(lies(), Buffer.alloc(picture.length));
    const absent = { sha256: 'c'.repeat(64), bytes: 3 };
    const { id, ...snapshot } = await takeSnapshot(backup, { at: at(1), tables: rowsOf(1), files: [...files, absent] });
    expect(snapshot).toMatchObject({ files: 0, missingFiles: 2, state: 'good' });
    rmSync(lies());
    expect(await backup['backup:bring-files']({ id }, 1)).toEqual({ brought: 0, missing: [sha256, absent.sha256] });
    expect(existsSync(lies())).toBe(false);
  });
});
