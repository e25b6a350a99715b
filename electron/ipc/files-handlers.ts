import type { ShopName } from '../../shared/ipc/contract.ts';
import type { FileFolder } from '../services/files/file-folder.ts';
import { saveCopy } from '../services/files/save-copy.ts';
import type { AskWhere } from '../services/files/save-text.ts';
import type { FileIntake } from '../services/files/take-in.ts';
import type { Handlers } from './handler.ts';

/** The pictures and files of one shop. */
export interface ShopFiles {
  readonly folder: FileFolder;
  readonly intake: FileIntake;
}

interface Ports {
  readonly shopFiles: Readonly<Record<ShopName, ShopFiles>>;
  readonly askWhereToSave: AskWhere;
}

type FilesChannel = Extract<keyof Handlers, `files:${string}`>;

/** What windows ask of pictures and files; each shop has its own. */
export function createFilesHandlers({ shopFiles, askWhereToSave }: Ports): Pick<Handlers, FilesChannel> {
  return {
    'files:append': async ({ id, bytes }, { shop, webContentsId }) => ({
      bytes: await shopFiles[shop].intake.append(webContentsId, id, bytes),
    }),
    'files:begin': async ({ name }, { shop, webContentsId }) => ({ id: await shopFiles[shop].intake.begin(webContentsId, name) }),
    'files:cancel': async ({ id }, { shop, webContentsId }) => {
      await shopFiles[shop].intake.cancel(webContentsId, id);
      return null;
    },
    'files:drop': async ({ sha256s, days }, { shop }) => ({ dropped: await shopFiles[shop].folder.drop(sha256s, days, Date.now()) }),
    'files:finish': ({ id }, { shop, webContentsId }) => shopFiles[shop].intake.finish(webContentsId, id),
    'files:keep-thumb': async ({ sha256, bytes }, { shop }) => {
      await shopFiles[shop].folder.keepThumb(sha256, bytes);
      return null;
    },
    'files:list': ({ after }, { shop }) => shopFiles[shop].folder.list(after),
    'files:look': ({ sha256s }, { shop }) => shopFiles[shop].folder.look(sha256s),
    'files:read': async ({ sha256, from }, { shop }) => ({ part: await shopFiles[shop].folder.read(sha256, from) }),
    'files:save-copy': async ({ sha256, name }, { shop }) => ({
      savedAs: await saveCopy(shopFiles[shop].folder, sha256, name, askWhereToSave),
    }),
  };
}
