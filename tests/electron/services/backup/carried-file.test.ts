import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createBackup } from '../../../../electron/services/backup/backup.ts';
import { containerTools } from '../../../../electron/services/backup/carried-file.ts';
import type { Backup } from '../../../../electron/services/backup/core.ts';
import { collect } from '../../../../electron/services/backup/pieces.ts';
import type { Manifest } from '../../../../shared/domain/backup/manifest.ts';
import { schemaVersion } from '../../../../shared/domain/schema-version.ts';
import { type ContainerHead, type EntryToWrite, writeContainer } from '../../../../shared/formats/backup/container.ts';
import { joinBytes, lengthBytes } from '../../../../shared/formats/backup/join-bytes.ts';
import { backupPorts, databaseId, manifestOf, partOf, rowsOf, sha256Of, takeSnapshot } from '../../../support/backup-shelf.ts';
import { faultCount, faultTry } from '../../../support/fault-count.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const the = { of: 'backup' } as const;
const passphrase = 'seven green ladders';
const picture = Buffer.alloc(150_000, 'a picture');
const pictureName = sha256Of(picture);

let root = '';
let backup: Backup;
let id = '';
let chosen = '';
const tables = rowsOf(40);
const send = vi.fn();

beforeAll(async () => {
  root = newFolder();
  const askFile = async () => chosen;
  backup = createBackup(backupPorts(root, { send, askFile, askWhereToSave: async (name) => join(root, name) }), 2 ** 14);
  mkdirSync(join(root, 'profile', 'files', pictureName.slice(0, 2)), { recursive: true });
  writeFileSync(join(root, 'profile', 'files', pictureName.slice(0, 2), pictureName), picture);
  const files = [{ sha256: pictureName, bytes: picture.length }];
  ({ id } = await takeSnapshot(backup, { at: '2026-03-04T05:06:00.000Z', tables, files }));
});

async function write(words: string): Promise<Uint8Array<ArrayBuffer>> {
  const { saved } = await backup['backup:export']({ id, passphrase: words }, 1);
  expect(saved?.savedAs).toBe('Makegood 2026-03-04.makegood');
  const path = join(root, 'Makegood 2026-03-04.makegood');
  const bytes = readFileSync(path);
  expect(saved?.bytes).toBe(bytes.length);
  rmSync(path);
  return new Uint8Array(bytes);
}

async function open(bytes: Uint8Array) {
  chosen = join(root, 'given.makegood');
  writeFileSync(chosen, bytes);
  return backup['backup:open-file'](the, 1);
}
const refusal = async (bytes: Uint8Array): Promise<string | null> => {
  const opened = await open(bytes);
  return opened !== null && 'refused' in opened ? opened.refused : null;
};

async function expectWhole(opened: string): Promise<void> {
  const manifest = await backup['backup:manifest']({ id: opened }, 1);
  expect(manifest.id).toBe(id);
  for (const part of manifest.parts) {
    const { bytes } = await backup['backup:part']({ id: opened, sha256: part.sha256 }, 1);
    const lines = gunzipSync(bytes).toString('utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(tables[part.table]);
  }
  rmSync(join(root, 'profile', 'files'), { recursive: true });
  expect(await backup['backup:bring-files']({ id: opened }, 1)).toEqual({ brought: 1, missing: [] });
  expect(readFileSync(join(root, 'profile', 'files', pictureName.slice(0, 2), pictureName)).equals(picture)).toBe(true);
}

describe('a self-contained file', () => {
  it('holds all of a snapshot, and opens again', async () => {
    const opened = await open(await write(''));
    expect(opened).toMatchObject({ locked: false, name: 'given.makegood' });
    if (opened === null || !('id' in opened)) throw new Error('refused');
    await expectWhole(opened.id);
    await backup['backup:close-file']({ id: opened.id }, 1);
    await expect(backup['backup:manifest']({ id: opened.id }, 1)).rejects.toThrow('not there');
    expect(send).toHaveBeenCalledWith('backup:progress', { id, done: 4, all: 4 });
  });

  it('is opened by its passphrase and by no other', async () => {
    const bytes = await write(passphrase);
    expect(Buffer.from(bytes).includes('a picturea picture')).toBe(false);
    expect(Buffer.from(bytes).includes(pictureName)).toBe(false);
    const opened = await open(bytes);
    if (opened === null || !('id' in opened)) throw new Error('refused');
    expect(opened.locked).toBe(true);
    await expect(backup['backup:manifest']({ id: opened.id }, 1)).rejects.toThrow('passphrase');
    for (const wrong of ['', 'x', 'seven blue ladders', 'Seven green ladders', `${passphrase} `]) {
      await faultTry('backup-passphrase', async () => {
        expect(await backup['backup:unlock']({ id: opened.id, passphrase: wrong }, 1)).toEqual({ unlocked: false });
        await expect(backup['backup:manifest']({ id: opened.id }, 1)).rejects.toThrow('passphrase');
      });
    }
    expect(await backup['backup:unlock']({ id: opened.id, passphrase }, 1)).toEqual({ unlocked: true });
    await expectWhole(opened.id);
  });

  it('is not there before it is whole, nor when it is given up', async () => {
    const before = readdirSync(root).toSorted();
    send.mockImplementationOnce(() => void backup['backup:cancel']({ id }, 1));
    await expect(backup['backup:export']({ id, passphrase: '' }, 1)).rejects.toThrow('given up');
    expect(readdirSync(root).toSorted()).toEqual(before);
    send.mockReset();
  });
});

const everything = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => `${name} ${sha256Of(readFileSync(join(folder, name)))}`)
    .join('\n');

describe('a file that is not what it was', () => {
  it('is refused wherever it was cut, with or without a passphrase', async () => {
    for (const words of ['', passphrase]) {
      const bytes = await write(words);
      const before = everything(join(root, 'profile')) + everything(join(root, 'backups'));
      const count = faultCount(20, 100);
      for (let n = 0; n < count; n += 1) {
        await faultTry('backup-cut', async () => {
          const refused = await refusal(bytes.subarray(0, Math.floor((n / count) * bytes.length)));
          expect(refused).toBe(n === 0 ? 'not-a-backup' : 'cut');
        });
      }
      expect(await refusal(bytes.subarray(0, -1))).toBe('cut');
      expect(await refusal(joinBytes([bytes, new Uint8Array(1)]))).toBe('damaged');
      expect(everything(join(root, 'profile')) + everything(join(root, 'backups'))).toBe(before);
    }
  });

  it('is refused for a single bit, wherever it is', async () => {
    const bytes = await write('');
    const before = everything(join(root, 'profile')) + everything(join(root, 'backups'));
    const count = faultCount(60, 1_000);
    for (let n = 0; n < count; n += 1) {
      const at = n < 40 ? n : Math.floor((n / count) * bytes.length);
      await faultTry('backup-bits', async () => {
        const flipped = Uint8Array.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << (n % 8));
        expect(await refusal(flipped), `bit ${n % 8} of byte ${at}`).not.toBeNull();
      });
    }
    expect(everything(join(root, 'profile')) + everything(join(root, 'backups'))).toBe(before);
  });

  it('is refused when its frames were swapped, left out, or sent twice', async () => {
    const bytes = await write(passphrase);
    const [start, ...frames] = framesOf(bytes);
    const rejoin = (changed: readonly Uint8Array[]) => joinBytes([start as Uint8Array, ...changed]);
    expect(await refusal(rejoin(frames))).toBeNull();
    const count = faultCount(12, frames.length - 1);
    for (let n = 0; n < count; n += 1) {
      const at = Math.floor((n / count) * (frames.length - 1));
      const [one, other] = [frames[at] as Uint8Array, frames[at + 1] as Uint8Array];
      if (sha256Of(one) === sha256Of(other)) continue;
      await faultTry('backup-swaps', async () => {
        expect(await refusal(rejoin(frames.with(at, other).with(at + 1, one))), `swap ${at}`).not.toBeNull();
        expect(await refusal(rejoin(frames.toSpliced(at, 1))), `without ${at}`).not.toBeNull();
        expect(await refusal(rejoin(frames.toSpliced(at, 0, one))), `twice ${at}`).not.toBeNull();
      });
    }
  });
});

/** The start, then each frame. */
function framesOf(bytes: Uint8Array): Uint8Array[] {
  const frames = [bytes.subarray(0, 12)];
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 12; at < bytes.length; ) {
    const length = 5 + view.getUint32(at + 1);
    frames.push(bytes.subarray(at, at + length));
    at += length;
  }
  return frames;
}

describe('a file that somebody made up', () => {
  const { part, packed } = partOf('customers', [{ id: 'a' }]);
  const headOf = (more: Partial<ContainerHead> = {}): ContainerHead => ({
    ...{ makegood: 'snapshot-head', version: 1, id: databaseId, databaseId, generation: 1, seq: 1, at: '2026-03-04T05:06:00.000Z' },
    ...{ kind: 'by-hand', program: '0.1.0', schemaVersion, customers: 1, jobs: 0, rows: 1, missingFiles: 0, lock: null },
    ...more,
  });
  const manifest: Manifest = { ...manifestOf(databaseId, { at: headOf().at, kind: 'by-hand', tables: { customers: [1] } }, [part]) };
  const gzipOf = (value: unknown) => new Uint8Array(gzipSync(JSON.stringify(value)));
  const make = (entries: readonly EntryToWrite[], head = headOf()) =>
    collect(
      writeContainer(
        head,
        (async function* () {
          yield* entries;
        })(),
        containerTools,
      ),
      Number.MAX_SAFE_INTEGER,
    );
  const theManifest = (value: unknown = manifest): EntryToWrite => ({ kind: 'manifest', name: 'manifest', pieces: [gzipOf(value)] });
  const thePart = (bytes: Uint8Array = packed, name = part.sha256): EntryToWrite => ({ kind: 'part', name, pieces: [bytes] });

  it('opens when it is in order', async () => expect(await refusal(await make([theManifest(), thePart()]))).toBeNull());

  it.each([
    ['a newer schema', 'newer-schema', () => make([theManifest(), thePart()], headOf({ schemaVersion: schemaVersion + 1 }))],
    [
      'a newer schema in its manifest alone',
      'newer-schema',
      () => make([theManifest({ ...manifest, schemaVersion: schemaVersion + 1 }), thePart()]),
    ],
    ['a path for a name', 'bad-name', () => make([theManifest(), thePart(packed, '../../profile/records.json')])],
    ['a path of Windows', 'bad-name', () => make([theManifest(), thePart(packed, 'C:\\Windows\\x')])],
    ['no manifest', 'damaged', () => make([thePart()])],
    ['a manifest of something else', 'damaged', () => make([theManifest({ ...manifest, seq: 9 }), thePart()])],
    ['a manifest that is none', 'damaged', () => make([theManifest({ hello: 1 }), thePart()])],
    ['a part too few', 'damaged', () => make([theManifest()])],
    ['a part twice', 'damaged', () => make([theManifest(), thePart(), thePart()])],
    ['a part that says something else', 'damaged', () => make([theManifest(), thePart(gzipOf('another'))])],
    ['a part that is no gzip', 'damaged', () => make([theManifest(), thePart(new Uint8Array(9))])],
    ['a part that would burst', 'too-large', () => make([theManifest(), thePart(new Uint8Array(gzipSync(Buffer.alloc(80 * 2 ** 20))))])],
    [
      'a lock that asks for all memory',
      'damaged',
      () =>
        make(
          [theManifest()],
          headOf({ lock: { kdf: 'scrypt', salt: 'a'.repeat(64), n: 2 ** 30, r: 8, p: 1, verifier: 'a'.repeat(64) } as never }),
        ),
    ],
    [
      'an absurd length',
      'too-large',
      async () => joinBytes([(await make([])).subarray(0, 12), new Uint8Array([1]), lengthBytes(0xffffffff)]),
    ],
    ['a frame of no kind', 'damaged', async () => joinBytes([(await make([])).subarray(0, 12), new Uint8Array([99]), lengthBytes(0)])],
    ['a newer format', 'newer-format', async () => joinBytes([(await make([])).subarray(0, 8), lengthBytes(2)])],
    ['something else altogether', 'not-a-backup', async () => new TextEncoder().encode('name,address\n')],
    ['nothing', 'not-a-backup', async () => new Uint8Array(0)],
  ])('is refused for %s', async (_what, problem, bytes) =>
    faultTry('backup-made-up', async () => expect(await refusal(await bytes())).toBe(problem)),
  );

  it('is refused in words when it is gone, or when nobody chose', async () => {
    chosen = join(root, 'nowhere.makegood');
    expect(await backup['backup:open-file'](the, 1)).toEqual({ refused: 'unreadable', name: 'nowhere.makegood' });
    const none = createBackup(backupPorts(root));
    expect(await none['backup:open-file'](the, 1)).toBeNull();
    expect(await none['backup:export']({ id, passphrase: '' }, 1)).toEqual({ saved: null });
  });
});
