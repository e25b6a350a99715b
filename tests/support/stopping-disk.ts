import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type Disk, realDisk } from '../../electron/services/backup/disk.ts';

export interface StoppingDisk extends Disk {
  /** Steps that changed something. */
  steps(): number;
}

/**
 * A disk on which the power fails after so many steps that change something. What was not forced to the disk by then is lost in
 * part: unsynced files are cut in half, and every other name that its folder was not synced for is taken back.
 */
export function stoppingDisk(after: number): StoppingDisk {
  let steps = 0;
  let isDead = false;
  const unsynced = new Set<string>();
  const renamed = new Map<string, string>();
  const die = (): void => {
    isDead = true;
    for (const path of unsynced) if (existsSync(path)) writeFileSync(path, readFileSync(path).subarray(0, readFileSync(path).length / 2));
    for (const [to, from] of [...renamed].filter((_, n) => (n + after) % 2 === 0)) if (existsSync(to)) renameSync(to, from);
  };
  const step = <A extends unknown[], R>(work: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      if (!isDead && steps >= after) die();
      if (isDead) throw new Error('The power is gone.');
      steps += 1;
      return work(...args);
    };
  };
  return {
    ...realDisk,
    steps: () => steps,
    makeFolder: step(realDisk.makeFolder),
    remove: step(realDisk.remove),
    removeEmptyFolders: step(realDisk.removeEmptyFolders),
    rename: step(async (from, to) => {
      const isNew = !existsSync(to);
      await realDisk.rename(from, to);
      if (unsynced.delete(from)) unsynced.add(to);
      if (isNew) renamed.set(to, from);
    }),
    syncFolder: step(async (folder) => {
      await realDisk.syncFolder(folder);
      for (const to of renamed.keys()) if (to.startsWith(folder)) renamed.delete(to);
    }),
    create: step(async (path) => {
      const file = await realDisk.create(path);
      unsynced.add(path);
      return {
        write: step(file.write),
        sync: step(async () => {
          await file.sync();
          unsynced.delete(path);
        }),
        close: file.close,
      };
    }),
  };
}

/** A disk that is full after so many bytes. */
export function fullDisk(after: number): Disk & { free(): void; written(): number } {
  let left = after;
  let written = 0;
  return {
    ...realDisk,
    written: () => written,
    free: () => {
      left = Number.MAX_SAFE_INTEGER;
    },
    async create(path) {
      const file = await realDisk.create(path);
      return {
        ...file,
        async write(bytes) {
          const room = Math.min(left, bytes.length);
          left -= room;
          written += room;
          await file.write(bytes.subarray(0, room));
          if (room < bytes.length) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
        },
      };
    },
  };
}
