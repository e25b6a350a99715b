import { join } from 'node:path';
import { defaultCap } from '../../../shared/domain/backup/default-cap.ts';
import type { Lock } from '../../../shared/formats/backup/lock.ts';
import type { BackupChannel } from '../../../shared/ipc/backup-contract.ts';
import type { Argument, ChannelResult, EventPayload } from '../../../shared/ipc/contract.ts';
import type { AskWhere } from '../files/save-text.ts';
import { type Entry, readCatalogue } from './catalogue.ts';
import type { Disk } from './disk.ts';
import { inTurn } from './in-turn.ts';
import type { KeyKeeper, KeyRing } from './key-ring.ts';
import type { Places } from './places.ts';
import type { SettingsFile } from './settings.ts';
import type { Shelf } from './shelf.ts';
import type { Taking } from './take-snapshot.ts';

/** What each channel of the backups does, for the own shop. */
export type Backup = {
  readonly [C in BackupChannel]: (argument: Argument<C>, webContentsId: number) => Promise<ChannelResult<C>>;
};

export interface BackupPorts {
  readonly disk: Disk;
  readonly profile: string;
  /** Where copies go unless somebody chose another folder. */
  readonly defaultFolder: string;
  readonly now: () => Date;
  readonly send: <E extends 'backup:changed' | 'backup:progress'>(event: E, payload: EventPayload<E>) => void;
  readonly report: (where: string, error: unknown) => void;
  readonly keeper: () => KeyKeeper | null;
  readonly isNetworkFolder: (folder: string) => boolean;
  readonly askFolder: () => Promise<string | null>;
  /** A self-contained file to open. */
  readonly askFile: () => Promise<string | null>;
  readonly askWhereToSave: AskWhere;
  readonly showFolder: (folder: string) => Promise<void>;
  /** Windows that want to take a last snapshot before they close. */
  readonly atQuit: { readonly ask: (webContentsId: number, ask: boolean) => void; readonly done: (webContentsId: number) => void };
}

/** What the parts of the backups work with together. */
export interface Core {
  readonly ports: BackupPorts;
  readonly disk: Disk;
  /** Where the profile keeps pictures and files. */
  readonly filesFolder: string;
  readonly ring: KeyRing;
  /** Of making a key of a passphrase; undefined for as usual. */
  readonly cost: Lock['n'] | undefined;
  readonly settings: SettingsFile;
  readonly places: Places;
  /** What changes a shelf happens one after another. */
  readonly turn: ReturnType<typeof inTurn>;
  /** The snapshot that is being taken; there is one at a time. */
  taking: Taking | null;
  /** Ids of long work that nobody waits for any more. */
  readonly cancelled: Set<string>;
}

export function createCore(ports: BackupPorts, made: Pick<Core, 'ring' | 'cost' | 'settings' | 'places'>): Core {
  const filesFolder = join(ports.profile, 'files');
  return { ports, disk: ports.disk, filesFolder, ...made, turn: inTurn(), taking: null, cancelled: new Set() };
}

/** Every snapshot in every folder that can be reached, newest first. */
export async function findEntries({ places, ring }: Core): Promise<Entry[]> {
  const shelves = (await Promise.all((await places.all()).map((folder) => places.shelves(folder)))).flat();
  const entries = (await Promise.all(shelves.map((shelf) => readCatalogue(shelf, ring)))).flat();
  return entries.toSorted((one, other) => (one.at < other.at ? 1 : -1));
}

/** @throws Error when there is none of this id */
export async function findEntry(core: Core, id: string): Promise<Entry> {
  const found = (await findEntries(core)).find((one) => one.id === id);
  if (found === undefined) throw new Error('This backup is not there any more.');
  return found;
}

/** What lies in a folder in all, each part once, and what may. Bytes. */
export async function spaceOf(
  { disk, settings, places, ring }: Core,
  folder: string,
): Promise<{ taken: number; cap: number; chosen: number }> {
  const shelves = await places.shelves(folder);
  let taken = 0;
  for (const shelf of shelves) taken += takenBy(shelf, await readCatalogue(shelf, ring));
  const chosen = (await settings.read()).cap;
  const free = await disk.freeBytes(folder).catch(() => 0);
  return { taken, chosen, cap: chosen > 0 ? chosen : defaultCap(free, taken) };
}

/** What was counted of a shelf stays true while the same snapshots lie on it. */
const counted = new Map<string, { readonly of: string; readonly bytes: number }>();

function takenBy(shelf: Shelf, entries: readonly Entry[]): number {
  const of = entries.map(({ id }) => id).join();
  const before = counted.get(shelf.folder);
  if (before?.of === of) return before.bytes;
  let bytes = 0;
  for (const length of new Map(entries.flatMap(({ stored }) => stored)).values()) bytes += length;
  counted.set(shelf.folder, { of, bytes });
  return bytes;
}

/** Names on a shelf that the snapshot under way needs. */
export function sparedOn({ taking }: Core, shelf: Shelf): Set<string> {
  if (taking === null || taking.shelf.folder !== shelf.folder) return new Set();
  const { base, put, seal } = taking;
  return new Set([...(base === null ? [] : [...base.parts, ...base.files].map(([name]) => name)), ...[...put].map(seal.nameOf)]);
}

/** Says how far long work is: each hundredth once. */
export function tellProgress({ ports }: Core, id: string): (done: number, all: number) => void {
  let told = -1;
  return (done, all) => {
    const hundredth = all === 0 ? 100 : Math.floor((done / all) * 100);
    if (hundredth === told) return;
    told = hundredth;
    ports.send('backup:progress', { id, done, all });
  };
}
