import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { syncFolder } from '../journal/open-journal.ts';
import type { AskWhere } from './save-text.ts';

/** Where a finished file lies, without its path: the page names files, never folders. */
export interface SavedFile {
  readonly savedAs: string;
  /** Name of the folder alone. */
  readonly folder: string;
}

/** Files that windows write piece by piece; each window has one at a time. */
export interface ExportFiles {
  /** Asks a person where a file of this name goes. Null when nobody chose a place. Whatever the window had open is given up. */
  begin(owner: number, name: string): Promise<{ readonly id: string; readonly savedAs: string } | null>;
  /** Adds a piece. @throws Error for an export that is not open, and the file system's own */
  write(owner: number, id: string, text: string): Promise<number>;
  /** Makes it durable and puts it in place of whatever was there. */
  finish(owner: number, id: string): Promise<SavedFile>;
  /** Gives it up: nothing of it stays. */
  cancel(owner: number, id: string): Promise<void>;
  /** Gives up all that is open, when the program ends or a window closes. */
  close(owner?: number): Promise<void>;
}

interface OpenFile {
  readonly id: string;
  readonly path: string;
  readonly unfinished: string;
  readonly handle: FileHandle;
  bytes: number;
}

/**
 * Writes large files under another name first, flushed to the disk before they take their own: a full disk, a crash or a
 * cancelled export leaves what was there before as it was.
 */
export function createExportFiles(askWhere: AskWhere): ExportFiles {
  const files = new Map<number, OpenFile>();

  const fileOf = (owner: number, id: string): OpenFile => {
    const file = files.get(owner);
    if (file === undefined || file.id !== id) throw new Error('This export is not going on any more.');
    return file;
  };
  const giveUp = async (owner: number): Promise<void> => {
    const file = files.get(owner);
    files.delete(owner);
    if (file === undefined) return;
    await file.handle.close().catch(() => undefined);
    await rm(file.unfinished, { force: true });
  };

  return {
    async begin(owner, name) {
      const chosen = await askWhere(name);
      if (chosen === null) return null;
      await giveUp(owner);
      const path = extname(chosen) === '' ? `${chosen}${extname(name)}` : chosen;
      const unfinished = join(dirname(path), `.${randomUUID()}.part`);
      const file = { id: randomUUID(), path, unfinished, handle: await open(unfinished, 'wx'), bytes: 0 };
      files.set(owner, file);
      return { id: file.id, savedAs: basename(path) };
    },
    async write(owner, id, text) {
      const file = fileOf(owner, id);
      const bytes = Buffer.from(text, 'utf8');
      await file.handle.appendFile(bytes);
      file.bytes += bytes.length;
      return file.bytes;
    },
    async finish(owner, id) {
      const file = fileOf(owner, id);
      try {
        await file.handle.sync();
        await file.handle.close();
        await rename(file.unfinished, file.path);
        await syncFolder(dirname(file.path));
      } catch (error) {
        await giveUp(owner);
        throw error;
      }
      files.delete(owner);
      return { savedAs: basename(file.path), folder: basename(dirname(file.path)) };
    },
    async cancel(owner, id) {
      if (files.get(owner)?.id === id) await giveUp(owner);
    },
    async close(owner) {
      await Promise.all((owner === undefined ? [...files.keys()] : [owner]).map(giveUp));
    },
  };
}
