import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { SnapshotSummary } from '../../../shared/domain/backup/snapshot-summary.ts';
import type { BackupChannel } from '../../../shared/ipc/backup-contract.ts';
import type { Argument, ChannelResult, EventPayload } from '../../../shared/ipc/contract.ts';
import { bringFiles } from './copy-files.ts';
import type { Disk } from './disk.ts';
import { inTurn } from './in-turn.ts';
import { readPieces } from './pieces.ts';
import { plainSeal } from './seal.ts';
import { filePath, listSnapshots, readManifest, readPart, type Shelf, type ShelvedSnapshot } from './shelf.ts';
import { finishSnapshot, putPart, type Taking } from './take-snapshot.ts';

/** What each channel of the backups does, for the own shop. */
export type Backup = {
  readonly [C in BackupChannel]: (argument: Argument<C>, webContentsId: number) => Promise<ChannelResult<C>>;
};

export interface BackupPorts {
  readonly disk: Disk;
  /** Where the profile keeps pictures and files. */
  readonly filesFolder: string;
  /** Where copies go unless somebody chose another folder. */
  readonly defaultFolder: string;
  readonly send: <E extends 'backup:changed' | 'backup:progress'>(event: E, payload: EventPayload<E>) => void;
}

interface Found extends ShelvedSnapshot {
  readonly shelf: Shelf;
}

const notBuilt = async (): Promise<never> => {
  throw new Error('This part of the backups is not there yet.');
};

export function createBackup(ports: BackupPorts): Backup {
  const { disk, filesFolder, defaultFolder, send } = ports;
  const turn = inTurn();
  let taking: Taking | null = null;

  const shelfOf = (databaseId: string): Shelf => ({ disk, folder: join(defaultFolder, databaseId) });
  const takingOf = (id: string): Taking => {
    if (taking?.id !== id) throw new Error('This backup is not going on any more.');
    return taking;
  };
  const findAll = async (): Promise<Found[]> => {
    const shelves = (await disk.list(defaultFolder)).map(shelfOf);
    const lists = await Promise.all(shelves.map(async (shelf) => (await listSnapshots(shelf)).map((one) => ({ ...one, shelf }))));
    return lists.flat().toSorted((one, other) => (one.at < other.at ? 1 : -1));
  };
  const find = async (id: string): Promise<Found> => {
    const found = (await findAll()).find((one) => one.id === id);
    if (found === undefined) throw new Error('This backup is not there any more.');
    return found;
  };
  const summaryOf = ({ file, shelf }: Found): SnapshotSummary | null => {
    if (file === null) return null;
    const { makegood: _name, version: _version, lock, ...head } = file.head;
    const bytes = [...file.stored.parts, ...file.stored.files].reduce((sum, [, length]) => sum + length, 0);
    return {
      ...head,
      files: file.stored.files.length,
      bytes,
      state: 'good',
      sealed: lock !== null,
      locked: false,
      folder: join(shelf.folder, '..'),
      verifiedAt: null,
      drill: null,
    };
  };
  const state: Backup['backup:state'] = async () => {
    const snapshots = (await findAll()).map(summaryOf).filter((one) => one !== null);
    return {
      snapshots,
      folder: defaultFolder,
      isDefaultFolder: true,
      meanwhile: null,
      warnings: [],
      former: [],
      passphrase: 'none',
      keyKept: null,
      olderPassphrase: 0,
      withoutPassphrase: 0,
      lastVerified: snapshots[0]?.at ?? null,
      lastDrill: null,
      bytes: 0,
      cap: 0,
      chosenCap: 0,
      askedAbout: null,
    };
  };

  return {
    'backup:begin': ({ kind, databaseId }) =>
      turn(async () => {
        if (taking !== null) taking.cancelled = true;
        const shelf = shelfOf(databaseId);
        const newest = (await listSnapshots(shelf)).findLast(({ file }) => file !== null);
        const base = newest === undefined ? null : await readManifest(disk, newest.path, plainSeal);
        taking = {
          ...{ id: randomUUID(), kind, databaseId, shelf, seal: plainSeal, put: new Set<string>(), cancelled: false },
          base: newest?.file?.stored ?? null,
        };
        return { id: taking.id, base };
      }),
    'backup:put': async ({ id, sha256, bytes }) => ({ stored: await putPart(takingOf(id), sha256, bytes) }),
    'backup:finish': ({ id, manifest }) =>
      turn(async () => {
        const one = takingOf(id);
        const progress = (done: number, all: number): void => send('backup:progress', { id, done, all });
        await finishSnapshot(one, manifest, { filesFolder, progress });
        if (taking === one) taking = null;
        send('backup:changed', {});
        const snapshot = summaryOf(await find(id));
        if (snapshot === null) throw new Error('The backup could not be read back.');
        return { snapshot };
      }),
    'backup:cancel': async ({ id }) => {
      if (taking?.id === id) {
        taking.cancelled = true;
        taking = null;
      }
      return null;
    },
    'backup:state': state,
    'backup:manifest': async ({ id }) => readManifest(disk, (await find(id)).path, plainSeal),
    'backup:part': async ({ id, sha256 }) => ({ bytes: (await readPart((await find(id)).shelf, sha256, plainSeal)).packed }),
    'backup:bring-files': async ({ id }) => {
      const { shelf, path } = await find(id);
      const { files } = await readManifest(disk, path, plainSeal);
      return bringFiles(disk, filesFolder, files, (sha256) => readPieces(disk, filePath(shelf, sha256)));
    },
    'backup:verify': notBuilt,
    'backup:drilled': notBuilt,
    'backup:keep-smaller': notBuilt,
    'backup:choose-folder': notBuilt,
    'backup:show-folder': notBuilt,
    'backup:move-older': notBuilt,
    'backup:set-cap': notBuilt,
    'backup:set-passphrase': notBuilt,
    'backup:open-file': notBuilt,
    'backup:close-file': notBuilt,
    'backup:unlock': notBuilt,
    'backup:export': notBuilt,
    'backup:forget-older': notBuilt,
    'backup:ask-at-quit': async () => null,
    'backup:quit-done': async () => null,
  };
}
