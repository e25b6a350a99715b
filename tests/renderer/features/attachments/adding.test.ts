import { describe, expect, it } from 'vitest';
import { base64OfBytes, bytesOfBase64 } from '../../../../renderer/data/files/base64.ts';
import { type FileAsk, keepFile } from '../../../../renderer/data/files/keep-file.ts';
import { readKept } from '../../../../renderer/data/files/read-kept.ts';
import { gatherFiles } from '../../../../renderer/features/attachments/adding/add-files.ts';
import { addingOf, forgetAdding, setAdding } from '../../../../renderer/features/attachments/adding/adding-session.ts';
import { pastedFiles } from '../../../../renderer/features/attachments/adding/dropped-files.ts';
import { filePieceBytes, maxFileBytes } from '../../../../shared/ipc/files-contract.ts';
import { keepInMemory } from '../../../support/memory-files.ts';

const png = '\x89PNG\r\n\x1a\n';
const file = (text: string, name = 'a.png'): File => new File([Uint8Array.from(text, (letter) => letter.charCodeAt(0))], name);
const nothing = (): void => undefined;

describe('gathering files', () => {
  it('takes each by itself: what is wrong with one costs no other', async () => {
    const told: [number, string, number][] = [];
    const keep = keepInMemory();
    const failing: typeof keep = async (one, name) => {
      if (name === 'full.png') throw new Error('The disk is full.');
      if (name === 'folder') throw new DOMException('no', 'NotFoundError');
      return keep(one, name);
    };
    const files = [file(png), file('MZ', 'setup.exe'), file(png, 'full.png'), file('', 'folder'), file(`${png}2`, 'b.png')];
    const { contents, problems } = await gatherFiles(files, 200, failing, (place, name, share) => told.push([place, name, share]));
    expect(contents.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['a.png', 'image/png'],
      ['b.png', 'image/png'],
    ]);
    expect(problems).toEqual([
      { name: 'setup.exe', reason: 'program', message: '' },
      { name: 'full.png', reason: 'failed', message: 'The disk is full.' },
      { name: 'folder', reason: 'unreadable', message: '' },
    ]);
    expect(told.map(([place]) => place)).toEqual([1, 2, 3, 4, 5]);
  });

  it('stops taking where the record is full, and names what stayed out', async () => {
    const { contents, problems } = await gatherFiles([file(png), file(`${png}2`, 'b.png')], 1, keepInMemory(), nothing);
    expect(contents).toHaveLength(1);
    expect(problems).toEqual([{ name: 'b.png', reason: 'too-many', message: '' }]);
  });
});

describe('bringing a file to main', () => {
  function pretendedMain(fail?: string) {
    const calls: string[] = [];
    let bytes = 0;
    const ask = (async (channel: string, argument: { bytes?: Uint8Array }) => {
      calls.push(channel);
      if (channel === fail) throw new Error('The disk is full.');
      if (channel === 'files:begin') return { id: '1' };
      if (channel === 'files:append') {
        bytes += argument.bytes?.length ?? 0;
        return { bytes };
      }
      return channel === 'files:finish' ? { kept: { sha256: 'a'.repeat(64), mediaType: 'image/gif', size: bytes } } : null;
    }) as unknown as FileAsk;
    return { ask, calls };
  }

  it('sends pieces, tells how far it is, and reads the size of a picture from its header', async () => {
    const main = pretendedMain();
    const told: number[] = [];
    const gif = file(`GIF89a\x2c\x01\xc8\0${'x'.repeat(filePieceBytes)}`, 'a.gif');
    const outcome = await keepFile(gif, 'a.gif', (done) => told.push(done), main.ask);
    expect(outcome).toMatchObject({ ok: true, content: { size: gif.size, width: 300, height: 200, name: 'a.gif' } });
    expect(told).toEqual([filePieceBytes, gif.size]);
    expect(main.calls).toEqual(['files:begin', 'files:append', 'files:append', 'files:finish']);
  });

  it('troubles nobody with what is too large, and leaves nothing open where it fails', async () => {
    const main = pretendedMain('files:append');
    const large = { size: maxFileBytes + 1 } as Blob;
    expect(await keepFile(large, 'film.mp4', nothing, main.ask)).toEqual({ ok: false, reason: 'too-large' });
    expect(main.calls).toEqual([]);
    await expect(keepFile(file(png), 'a.png', nothing, main.ask)).rejects.toThrow('disk is full');
    expect(main.calls.at(-1)).toBe('files:cancel');
  });

  it('reads one back in parts, unless it is gone or too long', async () => {
    const whole = new Uint8Array(10).map((_, n) => n);
    const ask = (async (_channel: string, { from }: { from: number }) => ({
      part: { bytes: whole.slice(from, from + 4), size: whole.length },
    })) as unknown as FileAsk;
    expect(await readKept('a', 10, ask)).toEqual(whole);
    expect(await readKept('a', 9, ask)).toBeNull();
    expect(await readKept('a', 9, (async () => ({ part: null })) as unknown as FileAsk)).toBeNull();
    const long = new Uint8Array(70_000).map((_, n) => n % 251);
    expect(bytesOfBase64(base64OfBytes(long))).toEqual(long);
  });
});

describe('what is pasted', () => {
  const data = (files: File[], types: string[]) => ({ files, types }) as unknown as DataTransfer;

  it('gets a name where it has none, and is left to the field where text was copied', () => {
    const shot = new File(['x'], 'image.png', { type: 'image/png' });
    const named = new File(['x'], 'boiler.jpg', { type: 'image/jpeg' });
    expect(pastedFiles(data([shot, named], ['Files']), false).map(({ name }) => name)).toEqual(['Pasted picture 1.png', 'boiler.jpg']);
    expect(pastedFiles(data([shot], ['text/plain', 'Files']), true)).toEqual([]);
    expect(pastedFiles(data([shot], ['Files']), true)).toHaveLength(1);
    expect(pastedFiles(null, false)).toEqual([]);
  });
});

describe('what is being added', () => {
  it('is remembered by record, whichever page is open', () => {
    const owner = { kind: 'job', id: 'j1' } as const;
    const problems = [{ name: 'a', reason: 'empty', message: '' }] as const;
    setAdding(owner, { running: null, problems, came: 2 });
    expect(addingOf({ kind: 'job', id: 'j1' })).toMatchObject({ came: 2, problems });
    expect(addingOf({ kind: 'property', id: 'j1' }).problems).toEqual([]);
    forgetAdding(owner);
    expect(addingOf(owner).came).toBe(0);
  });
});
