import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { readWatchFile, type WatchFile, writeWatchFile } from './watch-file.ts';

/** Lets a person choose a folder; its path, or null. Handed in, because only Electron can ask. */
export type AskFolder = () => Promise<string | null>;

/** A file that was found and has stopped growing. */
export interface FoundFile {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** What the window may know: names, never paths. */
export interface WatchState {
  /** Name of the folder alone; null where none was chosen. */
  readonly folder: string | null;
  readonly on: boolean;
  /** Why nothing can be found at present. */
  readonly trouble: 'gone' | 'unreadable' | null;
  readonly waiting: FoundFile[];
}

export interface WatchedFolder {
  state(): Promise<WatchState>;
  /** Asks a person for the folder, and switches it on. What lies in it already counts as new. */
  choose(): Promise<WatchState>;
  switchTo(on: boolean): Promise<WatchState>;
  /** A part of a found file. @throws Error for one that is not waiting, or was changed meanwhile */
  read(id: string, from: number): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly size: number }>;
  /** This file has been dealt with: the same content is never found again, whatever it is called. */
  settle(id: string): Promise<WatchState>;
  /** Looks once; a timer calls it. */
  look(): Promise<void>;
  close(): void;
}

interface Waiting extends FoundFile {
  readonly path: string;
  readonly changedAt: number;
  readonly hash: string;
}

const kinds = new Set(['.csv', '.tsv', '.txt', '.vcf', '.xlsx']);
/** Larger ones are for a person to bring in. */
const mostBytes = 256 * 1024 * 1024;
const mostWaiting = 50;
/** How much of a file crosses at once. */
const watchPieceBytes = 4 * 1024 * 1024;
/** How often it looks; a file that did not change from one look to the next has stopped growing. */
const everyMs = 3_000;

/**
 * Watches one folder by looking again and again: that works on network drives and synced folders, where the system's own
 * notices do not. Files stay where they are and are only ever read.
 * @param file where the choice and the hashes of what was dealt with are kept
 * @param onChange called when there is something new to know
 */
export function createWatchedFolder(file: string, ask: AskFolder, onChange: () => void): WatchedFolder {
  let kept: WatchFile | null = null;
  let trouble: WatchState['trouble'] = null;
  /** Size and time of each file at the last look, by name. */
  let before = new Map<string, string>();
  /** What was found at a name, so that it is hashed once: its size and time. */
  const hashed = new Map<string, string>();
  let waiting: Waiting[] = [];
  let timer: NodeJS.Timeout | undefined;
  let looking = false;

  const load = async (): Promise<WatchFile> => {
    kept ??= await readWatchFile(file);
    return kept;
  };
  const keep = async (next: WatchFile): Promise<void> => {
    kept = next;
    await writeWatchFile(file, next);
  };
  const stateOf = ({ folder, on }: WatchFile): WatchState => ({
    folder: folder === null ? null : basename(folder),
    on: on && folder !== null,
    trouble,
    waiting: waiting.map(({ id, name, size }) => ({ id, name, size })),
  });
  const forget = (): void => {
    before = new Map();
    hashed.clear();
    waiting = [];
    trouble = null;
  };
  const schedule = (): void => {
    clearInterval(timer);
    timer = undefined;
    if (kept?.on && kept.folder !== null) timer = setInterval(() => void watched.look().catch(() => undefined), everyMs);
    timer?.unref();
  };
  const say = (next: WatchState['trouble']): void => {
    if (next === trouble) return;
    trouble = next;
    onChange();
  };

  /** Takes a file that stands still for found, unless its content was dealt with. */
  const consider = async (folder: string, name: string, size: number, changedAt: number, done: ReadonlySet<string>): Promise<void> => {
    const path = join(folder, name);
    const stamp = `${size} ${changedAt}`;
    if (hashed.get(name) === stamp) return;
    const hash = await hashFile(path);
    hashed.set(name, stamp);
    const others = waiting.filter((one) => one.path !== path);
    if (done.has(hash) || others.some((one) => one.hash === hash)) waiting = others;
    else waiting = [...others, { id: randomUUID(), name, size, path, changedAt, hash }];
    onChange();
  };

  const lookInto = async (folder: string, done: ReadonlySet<string>): Promise<void> => {
    const now = new Map<string, string>();
    for (const name of await readdir(folder)) {
      if (name.startsWith('.') || !kinds.has(extname(name).toLowerCase())) continue;
      // A file that vanishes or is locked meanwhile is met again at the next look.
      const facts = await stat(join(folder, name)).catch(() => null);
      if (facts === null || !facts.isFile() || facts.size === 0 || facts.size > mostBytes) continue;
      const stamp = `${facts.size} ${facts.mtimeMs}`;
      now.set(name, stamp);
      if (before.get(name) === stamp && waiting.length < mostWaiting) {
        await consider(folder, name, facts.size, facts.mtimeMs, done).catch(() => undefined);
      }
    }
    before = now;
    const gone = waiting.filter(({ name }) => !now.has(name));
    if (gone.length > 0) {
      waiting = waiting.filter(({ name }) => now.has(name));
      onChange();
    }
  };

  const watched: WatchedFolder = {
    async state() {
      const found = await load();
      if (timer === undefined) schedule();
      return stateOf(found);
    },
    async choose() {
      const found = await load();
      const folder = await ask();
      if (folder === null) return stateOf(found);
      forget();
      await keep({ ...found, folder, on: true });
      schedule();
      await watched.look();
      return stateOf(await load());
    },
    async switchTo(on) {
      const found = await load();
      forget();
      await keep({ ...found, on });
      schedule();
      if (on) await watched.look();
      return stateOf(await load());
    },
    async read(id, from) {
      const one = waiting.find((each) => each.id === id);
      if (one === undefined) throw new Error('This file is not waiting any more.');
      const facts = await stat(one.path);
      if (facts.size !== one.size || facts.mtimeMs !== one.changedAt)
        throw new Error('The file was changed meanwhile. It is looked at again.');
      return { bytes: await readPart(one.path, from, Math.min(watchPieceBytes, one.size - from)), size: one.size };
    },
    async settle(id) {
      const found = await load();
      const one = waiting.find((each) => each.id === id);
      if (one === undefined) return stateOf(found);
      waiting = waiting.filter((each) => each.id !== id);
      await keep({ ...found, done: [...found.done.filter((hash) => hash !== one.hash), one.hash].slice(-mostHashes) });
      return stateOf(await load());
    },
    async look() {
      const { folder, on, done } = await load();
      if (!on || folder === null || looking) return;
      looking = true;
      try {
        await lookInto(folder, new Set(done));
        say(null);
      } catch (error) {
        const before = trouble;
        forget();
        trouble = before;
        const { code } = error as NodeJS.ErrnoException;
        say(code === 'ENOENT' || code === 'ENOTDIR' ? 'gone' : 'unreadable');
      } finally {
        looking = false;
      }
    },
    close() {
      clearInterval(timer);
      timer = undefined;
    },
  };
  return watched;
}

/** Hashes of what was dealt with that are kept: years of a shop's files. */
const mostHashes = 5_000;

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await withFile(path, async (handle) => {
    for await (const piece of handle.createReadStream({ autoClose: false })) hash.update(piece as Buffer);
  });
  return hash.digest('hex');
}

async function readPart(path: string, from: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(Math.max(0, length));
  await withFile(path, (handle) => handle.read(bytes, 0, bytes.length, from));
  return bytes;
}

async function withFile(path: string, use: (handle: FileHandle) => Promise<unknown>): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await use(handle);
  } finally {
    await handle.close();
  }
}
