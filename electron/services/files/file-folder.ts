import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isDrawn } from '../../../shared/formats/media/media-types.ts';
import { sniffedBytes, sniffMedia } from '../../../shared/formats/media/sniff-media.ts';
import { filePieceBytes, filesPage, maxFileBytes } from '../../../shared/ipc/files-contract.ts';
import { syncFolder } from '../journal/open-journal.ts';

/** A file that is still being written; it has no name of its own yet. */
export interface FilePart {
  readonly path: string;
  readonly handle: FileHandle;
}

/** A picture as the window may draw it. */
interface DrawnPicture {
  readonly bytes: Buffer<ArrayBuffer>;
  readonly mediaType: string;
}

/** Where the pictures and files of one shop lie: each once, named by the SHA-256 of its bytes, in 256 folders. */
export interface FileFolder {
  /** Opens an empty file to write to. What a crash left half written before is gone. */
  openPart(): Promise<FilePart>;
  /** Gives a whole, flushed file its name, and flushes the name too. */
  place(part: string, sha256: string): Promise<void>;
  /** Which of these are here. */
  look(sha256s: readonly string[]): Promise<{ files: string[]; thumbs: string[] }>;
  read(sha256: string, from: number): Promise<{ bytes: Uint8Array<ArrayBuffer>; size: number } | null>;
  /** The whole of a file, null for one that is not here. */
  readWhole(sha256: string): Promise<Buffer<ArrayBuffer> | null>;
  /** A file or its small picture, if it is a picture that can be drawn. */
  readDrawn(kind: 'file' | 'thumb', sha256: string): Promise<DrawnPicture | null>;
  /** @throws Error for what is no small picture of one that is here */
  keepThumb(sha256: string, bytes: Uint8Array): Promise<void>;
  /** From after this name on; empty: from the first. */
  list(after: string): Promise<{ files: { sha256: string; bytes: number }[]; more: boolean }>;
  /** Removes those that were put here `days` or longer before `nowMs`. Answers which are gone. */
  drop(sha256s: readonly string[], days: number, nowMs: number): Promise<string[]>;
}

const dayMs = 86_400_000;
const isName = (name: string): boolean => /^[0-9a-f]{64}$/.test(name);

/**
 * @param files the folder of whole files; `thumbs` the one of small pictures, which can be made again at any time
 */
export function createFileFolder(files: string, thumbs: string): FileFolder {
  const incoming = join(files, 'incoming');
  let ready: Promise<void> | null = null;
  const pathIn = (folder: string, sha256: string): string => {
    if (!isName(sha256)) throw new Error('This is no name of a file.');
    return join(folder, sha256.slice(0, 2), sha256);
  };

  const makeReady = async (): Promise<void> => {
    await rm(incoming, { recursive: true, force: true });
    await mkdir(incoming, { recursive: true, mode: 0o700 });
  };

  return {
    async openPart() {
      ready ??= makeReady();
      await ready.catch((error: unknown) => {
        ready = null;
        throw error;
      });
      const path = join(incoming, `${randomUUID()}.part`);
      return { path, handle: await open(path, 'wx', 0o600) };
    },
    async place(part, sha256) {
      const path = pathIn(files, sha256);
      const made = await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      // In place of one that is there already: the same bytes, and a damaged one is whole again.
      await rename(part, path);
      await syncFolder(dirname(path));
      if (made === undefined) return;
      await syncFolder(files);
      await syncFolder(dirname(files));
    },
    async look(sha256s) {
      const here = async (folder: string): Promise<string[]> => {
        const sizes = await Promise.all(sha256s.map((sha256) => sizeOf(pathIn(folder, sha256))));
        return sha256s.filter((_sha256, at) => sizes[at] !== null);
      };
      const [found, small] = await Promise.all([here(files), here(thumbs)]);
      return { files: found, thumbs: small };
    },
    async read(sha256, from) {
      const handle = await openIfThere(pathIn(files, sha256));
      if (handle === null) return null;
      try {
        const { size } = await handle.stat();
        const bytes = Buffer.alloc(Math.max(0, Math.min(filePieceBytes, size - from)));
        const { bytesRead } = await handle.read(bytes, 0, bytes.length, from);
        return { bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytesRead), size };
      } finally {
        await handle.close();
      }
    },
    readWhole: (sha256) => readIfThere(pathIn(files, sha256)),
    async readDrawn(kind, sha256) {
      const bytes = await readIfThere(pathIn(kind === 'file' ? files : thumbs, sha256));
      if (bytes === null) return null;
      const mediaType = drawnType(bytes);
      return mediaType === null ? null : { bytes, mediaType };
    },
    async keepThumb(sha256, bytes) {
      if (drawnType(bytes) === null) throw new Error('This is no small picture.');
      if ((await sizeOf(pathIn(files, sha256))) === null) throw new Error('The picture that this one is of is not here.');
      const path = pathIn(thumbs, sha256);
      const part = `${path}.${randomUUID()}.part`;
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      try {
        const handle = await open(part, 'wx', 0o600);
        await handle.writeFile(bytes).finally(() => handle.close());
        await rename(part, path);
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
    },
    async list(after) {
      const found: { sha256: string; bytes: number }[] = [];
      const folders = (await namesIn(files)).filter((name) => /^[0-9a-f]{2}$/.test(name) && name >= after.slice(0, 2));
      for (const folder of folders) {
        const names = (await namesIn(join(files, folder))).filter((name) => isName(name) && name.startsWith(folder));
        for (const sha256 of names.filter((name) => name > after)) {
          if (found.length === filesPage) return { files: found, more: true };
          const bytes = await sizeOf(pathIn(files, sha256));
          if (bytes !== null) found.push({ sha256, bytes });
        }
      }
      return { files: found, more: false };
    },
    async drop(sha256s, days, nowMs) {
      const dropped: string[] = [];
      for (const sha256 of sha256s) {
        const path = pathIn(files, sha256);
        const found = await stat(path).catch(() => null);
        if (found === null || found.mtimeMs > nowMs - days * dayMs) continue;
        await rm(path, { force: true });
        await rm(pathIn(thumbs, sha256), { force: true });
        dropped.push(sha256);
      }
      return dropped;
    },
  };
}

/** The media type of a picture that the window can draw, by its bytes; null for everything else. */
function drawnType(bytes: Uint8Array): string | null {
  const sniffed = sniffMedia(bytes.subarray(0, sniffedBytes), bytes.subarray(-sniffedBytes), '');
  return sniffed.ok && isDrawn(sniffed.mediaType) ? sniffed.mediaType : null;
}

async function sizeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() === true ? found.size : null;
}

/** A folder that cannot be read holds nothing for whoever asks: what is missing is told by name. */
async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).toSorted();
}

async function readIfThere(path: string): Promise<Buffer<ArrayBuffer> | null> {
  const size = await sizeOf(path);
  return size === null || size > maxFileBytes ? null : readFile(path).catch(() => null);
}

async function openIfThere(path: string): Promise<FileHandle | null> {
  return open(path, 'r').catch(() => null);
}
