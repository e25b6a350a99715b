import { type FileHandle, mkdir, open, readdir, readFile, realpath, rename, rm, rmdir, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '../journal/open-journal.ts';

export interface FileToWrite {
  write(bytes: Uint8Array): Promise<void>;
  /** Forces what was written to the disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface FileToRead {
  readonly size: number;
  /** Up to `length` bytes from `at` on; fewer at the end. */
  read(at: number, length: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Every step that the backups take on a disk; handed in, so that a test can stop between any two of them. */
export interface Disk {
  /** With all folders above it. */
  makeFolder(path: string): Promise<void>;
  /** A new file; refused where one lies. Only this account can read it. */
  create(path: string): Promise<FileToWrite>;
  rename(from: string, to: string): Promise<void>;
  /** A file; of no effect where none lies. */
  remove(path: string): Promise<void>;
  /** A folder and those inside it, as far as they are empty. */
  removeEmptyFolders(path: string): Promise<void>;
  /** Makes the names in a folder durable. */
  syncFolder(path: string): Promise<void>;
  openRead(path: string): Promise<FileToRead>;
  /** @throws Error when it is longer than `maxBytes` */
  readWhole(path: string, maxBytes: number): Promise<Uint8Array>;
  /** Names in a folder; none where there is no such folder. */
  list(path: string): Promise<string[]>;
  /** Length in bytes and when it was changed (milliseconds); null where there is no file. */
  stat(path: string): Promise<{ readonly size: number; readonly changed: number } | null>;
  isFolder(path: string): Promise<boolean>;
  /** Without links. */
  realPath(path: string): Promise<string>;
  freeBytes(path: string): Promise<number>;
}

export const realDisk: Disk = {
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true, mode: 0o700 });
  },
  create: async (path) => writable(await open(path, 'wx', 0o600)),
  rename,
  remove: (path) => rm(path, { force: true }),
  removeEmptyFolders,
  syncFolder,
  openRead: async (path) => readable(await open(path, 'r')),
  async readWhole(path, maxBytes) {
    const found = await stat(path);
    if (found.size > maxBytes) throw new Error('A file of the backup is longer than any that Makegood writes.');
    return readFile(path);
  },
  list: (path) => orElse(readdir(path), []),
  async stat(path) {
    const found = await orElse(stat(path), null);
    return found === null || !found.isFile() ? null : { size: found.size, changed: found.mtimeMs };
  },
  isFolder: async (path) => (await orElse(stat(path), null))?.isDirectory() ?? false,
  realPath: realpath,
  async freeBytes(path) {
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
  },
};

async function removeEmptyFolders(path: string): Promise<void> {
  for (const inner of await orElse(readdir(path, { withFileTypes: true }), [])) {
    if (inner.isDirectory()) await removeEmptyFolders(join(path, inner.name));
  }
  await rmdir(path).catch(() => undefined);
}

function writable(handle: FileHandle): FileToWrite {
  return { write: (bytes) => handle.appendFile(bytes), sync: () => handle.sync(), close: () => handle.close() };
}

async function readable(handle: FileHandle): Promise<FileToRead> {
  const { size } = await handle.stat();
  return {
    size,
    async read(at, length) {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(Math.max(0, Math.min(length, size - at))), 0, undefined, at);
      return buffer.subarray(0, bytesRead);
    },
    close: () => handle.close(),
  };
}

async function orElse<T, E>(found: Promise<T>, otherwise: E): Promise<T | E> {
  try {
    return await found;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return otherwise;
    throw error;
  }
}
