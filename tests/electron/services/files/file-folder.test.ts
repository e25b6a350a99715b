import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFileFolder, type FileFolder } from '../../../../electron/services/files/file-folder.ts';
import { saveCopy } from '../../../../electron/services/files/save-copy.ts';
import { createFileIntake, type FileIntake } from '../../../../electron/services/files/take-in.ts';
import { filePieceBytes, filesPage, maxFileBytes } from '../../../../shared/ipc/files-contract.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';

const newFolder = temporaryFolders();
let root = '';
let folder: FileFolder;
let intake: FileIntake;
beforeEach(() => {
  root = newFolder();
  folder = createFileFolder(join(root, 'files'), join(root, 'thumbs'));
  intake = createFileIntake(folder);
});

const png = (rest = ''): Buffer => Buffer.from(`\x89PNG\r\n\x1a\n${rest}`, 'latin1');
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const pathOf = (sha256: string): string => join(root, 'files', sha256.slice(0, 2), sha256);

async function add(bytes: Uint8Array, name = 'a.png', piece = filePieceBytes): Promise<Awaited<ReturnType<FileIntake['finish']>>> {
  const id = await intake.begin(1, name);
  for (let from = 0; from < bytes.length; from += piece) await intake.append(1, id, bytes.subarray(from, from + piece));
  return intake.finish(1, id);
}
/** Puts one there as if it had been taken in: what is flushed two hundred times takes seconds. */
function put(bytes: Uint8Array): void {
  const path = pathOf(hashOf(bytes));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
const left = (): string[] => readdirSync(join(root, 'files', 'incoming'));

describe('taking a file in', () => {
  it('keeps it once under its hash, readable by nobody else, whatever it is called', async () => {
    const bytes = png('x'.repeat(200_000));
    const sha256 = hashOf(bytes);
    const kept = { kept: { sha256, mediaType: 'image/png', size: bytes.length } };
    expect(await add(bytes, 'a.png', 1_000)).toEqual(kept);
    expect(await add(bytes, '../../b.exe')).toEqual(kept);
    expect(readFileSync(pathOf(sha256)).equals(bytes)).toBe(true);
    expect(statSync(pathOf(sha256)).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(root, 'files')).toSorted()).toEqual([sha256.slice(0, 2), 'incoming'].toSorted());
    expect(left()).toEqual([]);
  });

  it('makes one that was damaged on the disk whole when it is added again', async () => {
    const bytes = png('boiler');
    await add(bytes);
    writeFileSync(pathOf(hashOf(bytes)), 'damaged');
    await add(bytes);
    expect(readFileSync(pathOf(hashOf(bytes)))).toEqual(bytes);
  });

  it('writes pieces in order though nobody waits', async () => {
    const id = await intake.begin(1, 'a.png');
    const pieces = [png(), ...Array.from({ length: 20 }, (_, n) => Buffer.alloc(5_000, n))];
    await Promise.all(pieces.map((piece) => intake.append(1, id, piece)));
    const answer = await intake.finish(1, id);
    expect(answer).toMatchObject({ kept: { sha256: hashOf(Buffer.concat(pieces)) } });
  });

  it('refuses by kind and by size, and leaves nothing behind', async () => {
    expect(await add(Buffer.from('MZ\x90'), 'photo.jpg')).toEqual({ refused: 'program' });
    expect(await add(new Uint8Array(), 'a.png')).toEqual({ refused: 'empty' });
    const id = await intake.begin(1, 'film.mp4');
    const piece = Buffer.alloc(filePieceBytes);
    for (let n = 0; n < maxFileBytes / filePieceBytes; n += 1) await intake.append(1, id, piece);
    await expect(intake.append(1, id, Buffer.alloc(1))).rejects.toThrow('too large');
    await expect(intake.finish(1, id)).rejects.toThrow('not being taken in');
    expect(left()).toEqual([]);
    expect((await folder.list('')).files).toEqual([]);
  });

  it('belongs to the window that began it, which has a few at a time', async () => {
    const id = await intake.begin(1, 'a.png');
    await expect(intake.append(2, id, png())).rejects.toThrow('not being taken in');
    await expect(intake.finish(2, id)).rejects.toThrow('not being taken in');
    await intake.cancel(2, id);
    expect(left()).toHaveLength(1);
    for (let n = 0; n < 6; n += 1) await intake.begin(1, 'b.png');
    expect(left()).toHaveLength(4);
    await expect(intake.append(1, id, png())).rejects.toThrow('not being taken in');
    await intake.close(1);
    expect(left()).toEqual([]);
  });

  it('clears away what a crash left half written, and goes on after a folder that would not be made', async () => {
    mkdirSync(join(root, 'files', 'incoming'), { recursive: true });
    writeFileSync(join(root, 'files', 'incoming', 'old.part'), 'half');
    await add(png());
    expect(left()).toEqual([]);
    const blocked = join(newFolder(), 'files');
    writeFileSync(blocked, 'a file in its place');
    const other = createFileIntake(createFileFolder(blocked, join(root, 'thumbs')));
    await expect(other.begin(1, 'a.png')).rejects.toThrow();
    rmSync(blocked);
    await other.cancel(1, await other.begin(1, 'a.png'));
    expect(readdirSync(blocked)).toEqual(['incoming']);
  });

  it('leaves nothing of a file when the disk is full, at a piece or at the end', async () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    for (const method of ['appendFile', 'sync'] as const) {
      const real = folder.openPart;
      const once = vi.spyOn(folder, 'openPart').mockImplementationOnce(async () => {
        const part = await real();
        vi.spyOn(part.handle, method).mockRejectedValue(full);
        return part;
      });
      await expect(add(png())).rejects.toThrow('no space');
      once.mockRestore();
      expect(left()).toEqual([]);
      expect((await folder.list('')).files).toEqual([]);
    }
    expect(await add(png())).toMatchObject({ kept: {} });
  });
});

describe('what is kept', () => {
  it('is looked for, read in parts, listed in pages and told as missing', async () => {
    const bytes = png('y'.repeat(filePieceBytes));
    await add(bytes);
    const sha256 = hashOf(bytes);
    const gone = '0'.repeat(64);
    expect(await folder.look([sha256, gone])).toEqual({ files: [sha256], thumbs: [] });
    const first = await folder.read(sha256, 0);
    const second = await folder.read(sha256, filePieceBytes);
    // A million bytes; compared one by one by `toEqual` they take seconds.
    expect(Buffer.concat([first?.bytes ?? png(), second?.bytes ?? png()]).equals(bytes)).toBe(true);
    expect(await folder.read(sha256, bytes.length + 5)).toEqual({ bytes: new Uint8Array(), size: bytes.length });
    expect(await folder.read(gone, 0)).toBeNull();
    expect(await folder.readWhole(gone)).toBeNull();
    for (let n = 0; n < filesPage; n += 1) put(png(String(n)));
    writeFileSync(join(root, 'files', sha256.slice(0, 2), 'notes.txt'), 'foreign');
    const page = await folder.list('');
    expect(page).toMatchObject({ more: true, files: { length: filesPage } });
    const rest = await folder.list(page.files.at(-1)?.sha256 ?? '');
    expect(rest).toMatchObject({ more: false, files: { length: 1 } });
    expect(new Set([...page.files, ...rest.files].map((file) => file.sha256)).size).toBe(filesPage + 1);
  });

  it('has small pictures beside it, of what is here and is a picture', async () => {
    await add(png());
    const sha256 = hashOf(png());
    await folder.keepThumb(sha256, png('small'));
    expect((await folder.look([sha256])).thumbs).toEqual([sha256]);
    expect((await folder.readDrawn('thumb', sha256))?.bytes).toEqual(png('small'));
    await expect(folder.keepThumb(sha256, Buffer.from('<svg>'))).rejects.toThrow('no small picture');
    await expect(folder.keepThumb('1'.repeat(64), png())).rejects.toThrow('not here');
    await expect(folder.keepThumb('../../x', png())).rejects.toThrow('no name');
  });

  it('is dropped only when it is old enough, with its small picture', async () => {
    await add(png());
    const sha256 = hashOf(png());
    await folder.keepThumb(sha256, png('small'));
    const now = Date.now();
    utimesSync(pathOf(sha256), new Date(now), new Date(now - 29 * 86_400_000));
    expect(await folder.drop([sha256, '0'.repeat(64)], 30, now)).toEqual([]);
    expect(await folder.drop([sha256], 29, now)).toEqual([sha256]);
    expect(await folder.look([sha256])).toEqual({ files: [], thumbs: [] });
  });

  it('leaves the program only as a copy whose ending says what it is', async () => {
    const bytes = png('copy');
    await add(bytes);
    const asked: string[] = [];
    const place = async (name: string) => {
      asked.push(name);
      return join(root, 'run.bat');
    };
    expect(await saveCopy(folder, hashOf(bytes), 'boiler', place)).toBe('run.bat.png');
    expect(asked).toEqual(['boiler.png']);
    expect(readFileSync(join(root, 'run.bat.png'))).toEqual(bytes);
    expect(existsSync(join(root, 'run.bat'))).toBe(false);
    expect(await saveCopy(folder, hashOf(bytes), 'boiler', async () => null)).toBeNull();
    await expect(saveCopy(folder, '0'.repeat(64), 'boiler', place)).rejects.toThrow('not on this computer');
    mkdirSync(join(root, 'taken.png', 'x'), { recursive: true });
    await expect(saveCopy(folder, hashOf(bytes), 'boiler', async () => join(root, 'taken.png'))).rejects.toThrow();
    expect(readdirSync(root).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
