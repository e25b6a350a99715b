import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createExportFiles, type ExportFiles } from '../../../../electron/services/files/export-file.ts';
import { contract, maxPieceLength } from '../../../../shared/ipc/contract.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';

const newFolder = temporaryFolders();
let folder = '';
let files: ExportFiles;
beforeEach(() => {
  folder = join(newFolder(), 'Documents');
  mkdirSync(folder);
  files = createExportFiles(async (name) => join(folder, name));
});

const begin = async (owner = 1, name = 'all.json'): Promise<string> => (await files.begin(owner, name))?.id ?? '';

describe('writing a file piece by piece', () => {
  it('puts it in place when it is whole, and answers names without a path', async () => {
    writeFileSync(join(folder, 'all.json'), 'older');
    const id = await begin();
    expect(await files.write(1, id, 'ä\r\n')).toBe(4);
    expect(await files.write(1, id, '日本')).toBe(10);
    expect(readFileSync(join(folder, 'all.json'), 'utf8')).toBe('older');
    expect(await files.finish(1, id)).toEqual({ savedAs: 'all.json', folder: 'Documents' });
    expect(readFileSync(join(folder, 'all.json'), 'utf8')).toBe('ä\r\n日本');
    expect(readdirSync(folder)).toEqual(['all.json']);
  });

  it('leaves nothing behind when it is given up, by itself, by another one, or at the end', async () => {
    const id = await begin();
    await files.write(1, id, 'x');
    await files.cancel(1, 'another');
    expect(readdirSync(folder)).toHaveLength(1);
    await files.cancel(1, id);
    expect(readdirSync(folder)).toEqual([]);
    await begin();
    await begin();
    expect(readdirSync(folder)).toHaveLength(1);
    await begin(2);
    await files.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes pieces only from the window that began it, and none after its end', async () => {
    const id = await begin();
    await expect(files.write(2, id, 'x')).rejects.toThrow('not going on');
    await expect(files.finish(2, id)).rejects.toThrow('not going on');
    await files.finish(1, id);
    await expect(files.write(1, id, 'x')).rejects.toThrow('not going on');
  });

  it('writes nothing when nobody chose, and nothing stays when the place is no place', async () => {
    expect(await createExportFiles(async () => null).begin(1, 'all.json')).toBeNull();
    mkdirSync(join(folder, 'all.json'));
    writeFileSync(join(folder, 'all.json', 'kept'), 'kept');
    const id = await begin();
    await files.write(1, id, 'x');
    await expect(files.finish(1, id)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['all.json']);
    await expect(createExportFiles(async (name) => join(folder, 'gone', name)).begin(1, 'all.json')).rejects.toThrow();
  });
});

describe('the channels', () => {
  it.each(['../all.json', '/etc/all.json', 'a\\b.csv', '.json', 'all.exe', 'all.json\0', 'C:all.csv', `${'a'.repeat(200)}.ics`])(
    'refuse %s',
    (name) => {
      expect(contract['export:begin'].argument.safeParse({ name }).success).toBe(false);
    },
  );

  it('take the names that the program gives, and no piece that is empty or endless', () => {
    expect(contract['export:begin'].argument.safeParse({ name: 'Makegood open calls 2026-11-19.ics' }).success).toBe(true);
    const takes = (text: string): boolean =>
      contract['export:write'].argument.safeParse({ id: '0b6ddc5e-9f2f-4c25-9b53-5c3a3f6d8f10', text }).success;
    expect([takes('x'), takes(''), takes('x'.repeat(maxPieceLength + 1))]).toEqual([true, false, false]);
  });
});
