import { join } from 'node:path';
import type { Disk } from './disk.ts';
import type { SettingsFile } from './settings.ts';
import type { Shelf } from './shelf.ts';
import { type FolderTrouble, tryFolder } from './try-folder.ts';

/** Where copies go at present. */
export interface PresentPlace {
  /** The folder that was chosen, or the default one. */
  readonly wanted: string;
  readonly isDefault: boolean;
  /** Where they go in fact: the default folder while the chosen one is not to be had. */
  readonly folder: string;
  readonly trouble: FolderTrouble | null;
}

export interface Places {
  readonly defaultFolder: string;
  /** Tries the folder. */
  present(): Promise<PresentPlace>;
  /** Every folder that copies may lie in, the present one first. */
  all(): Promise<string[]>;
  /** The shelves in a folder; none where it cannot be looked into. */
  shelves(folder: string): Promise<Shelf[]>;
}

const databaseFolder = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * A chosen folder is never made: a stick that is not plugged in leaves a place where a folder could be made that nobody
 * would find again. Copies go to the default folder meanwhile. One that is merely nearly full is used on.
 */
export function createPlaces(disk: Disk, settings: SettingsFile, defaultFolder: string): Places {
  return {
    defaultFolder,
    async present() {
      const chosen = (await settings.read()).folder;
      const wanted = chosen ?? defaultFolder;
      if (chosen === null) await disk.makeFolder(defaultFolder).catch(() => undefined);
      const trouble = await tryFolder(disk, wanted);
      const isUsable = trouble === null || trouble === 'no-space';
      if (!isUsable && chosen !== null) await disk.makeFolder(defaultFolder);
      return { wanted, isDefault: chosen === null, folder: isUsable ? wanted : defaultFolder, trouble };
    },
    async all() {
      const { folder, former } = await settings.read();
      return [...new Set([folder ?? defaultFolder, defaultFolder, ...former])];
    },
    async shelves(folder) {
      const names = await disk.list(folder).catch(() => []);
      return names.filter((name) => databaseFolder.test(name)).map((name) => ({ disk, folder: join(folder, name) }));
    },
  };
}
