import { createHash, type Hash, randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { MediaRefusal } from '../../../shared/formats/media/media-refusals.ts';
import { sniffedBytes, sniffMedia } from '../../../shared/formats/media/sniff-media.ts';
import { type KeptFile, maxFileBytes } from '../../../shared/ipc/files-contract.ts';
import type { FileFolder, FilePart } from './file-folder.ts';

/** Files that windows bring, piece by piece. */
export interface FileIntake {
  begin(owner: number, name: string): Promise<string>;
  /** Answers the bytes so far. @throws Error for a file that is not being taken in or grows too large, and the file system's own */
  append(owner: number, id: string, bytes: Uint8Array): Promise<number>;
  /** Keeps it durably, or says why it is not kept. */
  finish(owner: number, id: string): Promise<{ kept: KeptFile } | { refused: MediaRefusal }>;
  cancel(owner: number, id: string): Promise<void>;
  /** Gives up what a window had open when it closed. */
  close(owner: number): Promise<void>;
}

/** At once by one window: more would only lie open because somebody forgot them. */
const mostOpen = 4;

interface Incoming {
  readonly owner: number;
  readonly name: string;
  readonly part: FilePart;
  readonly hash: Hash;
  size: number;
  head: Buffer;
  tail: Buffer;
  /** Settles when all pieces so far are written: pieces never overtake each other. */
  written: Promise<void>;
}

/**
 * Takes files in: under no name at first, hashed while they are written, judged by their bytes, flushed, and only then put
 * in their place. A full disk, a crash or a change of mind leaves nothing.
 */
export function createFileIntake(folder: FileFolder): FileIntake {
  const open = new Map<string, Incoming>();

  const incomingOf = (owner: number, id: string): Incoming => {
    const file = open.get(id);
    if (file === undefined || file.owner !== owner) throw new Error('This file is not being taken in any more.');
    return file;
  };
  const giveUp = async (id: string): Promise<void> => {
    const file = open.get(id);
    open.delete(id);
    if (file === undefined) return;
    await file.written.catch(() => undefined);
    await file.part.handle.close().catch(() => undefined);
    await rm(file.part.path, { force: true });
  };
  const keep = async (file: Incoming): Promise<{ kept: KeptFile } | { refused: MediaRefusal }> => {
    await file.written;
    const sniffed = sniffMedia(file.head, file.tail, file.name);
    if (!sniffed.ok) return { refused: sniffed.reason };
    await file.part.handle.sync();
    await file.part.handle.close();
    const sha256 = file.hash.digest('hex');
    await folder.place(file.part.path, sha256);
    return { kept: { sha256, mediaType: sniffed.mediaType, size: file.size } };
  };

  return {
    async begin(owner, name) {
      const own = [...open].filter(([, file]) => file.owner === owner);
      for (const [id] of own.slice(0, Math.max(0, own.length - mostOpen + 1))) await giveUp(id);
      const part = await folder.openPart();
      const id = randomUUID();
      const none = Buffer.alloc(0);
      open.set(id, { owner, name, part, hash: createHash('sha256'), size: 0, head: none, tail: none, written: Promise.resolve() });
      return id;
    },
    async append(owner, id, bytes) {
      const file = incomingOf(owner, id);
      try {
        if (file.size + bytes.length > maxFileBytes) throw new Error('This file is too large to be kept.');
        file.size += bytes.length;
        file.hash.update(bytes);
        if (file.head.length < sniffedBytes) file.head = Buffer.concat([file.head, bytes.subarray(0, sniffedBytes - file.head.length)]);
        file.tail = Buffer.concat([file.tail, bytes.subarray(-sniffedBytes)]).subarray(-sniffedBytes);
        file.written = file.written.then(() => file.part.handle.appendFile(bytes));
        await file.written;
        return file.size;
      } catch (error) {
        await giveUp(id);
        throw error;
      }
    },
    async finish(owner, id) {
      try {
        return await keep(incomingOf(owner, id));
      } finally {
        // Whatever came of it: the file that was placed is no longer under its old name.
        if (open.get(id)?.owner === owner) await giveUp(id);
      }
    },
    async cancel(owner, id) {
      if (open.get(id)?.owner === owner) await giveUp(id);
    },
    async close(owner) {
      for (const [id, file] of open) if (file.owner === owner) await giveUp(id);
    },
  };
}
