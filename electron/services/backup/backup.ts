import { join } from 'node:path';
import type { Lock } from '../../../shared/formats/backup/lock.ts';
import { bringFiles } from './copy-files.ts';
import { type Backup, type BackupPorts, type Core, createCore, findEntry } from './core.ts';
import { folderChannels } from './folder-channels.ts';
import { forgetChannels } from './forget-channels.ts';
import { createKeyRing } from './key-ring.ts';
import { createPlaces } from './places.ts';
import { createSettings } from './settings.ts';
import { type Source, sourceOf } from './source.ts';
import { takingChannels } from './taking-channels.ts';
import { tellState } from './tell-state.ts';
import { trustChannels } from './trust-channels.ts';

const notBuilt = async (): Promise<never> => {
  throw new Error('This part of the backups is not there yet.');
};

/** `cost` of making a key from a passphrase: less in tests alone. */
export function createBackup(ports: BackupPorts, cost?: Lock['n']): Backup {
  const { disk, profile, defaultFolder, keeper } = ports;
  const settings = createSettings(disk, join(profile, 'backup.json'));
  const ring = createKeyRing({ disk, file: join(profile, 'backup-keys.json'), keeper, ...(cost !== undefined && { cost }) });
  const core = createCore(ports, { ring, settings, places: createPlaces(disk, settings, defaultFolder) });
  return {
    ...takingChannels(core),
    ...trustChannels(core),
    ...folderChannels(core),
    ...forgetChannels(core),
    ...readingChannels(core),
    'backup:state': () => tellState(core),
    'backup:set-passphrase': async ({ passphrase }) => {
      await ring.set(passphrase);
      ports.send('backup:changed', {});
      return tellState(core);
    },
    'backup:unlock': async ({ id, passphrase }) => {
      const { file } = await findEntry(core, id);
      const lock = file?.head.lock ?? null;
      const unlocked = lock === null || (await ring.unlock(lock, passphrase));
      if (unlocked) ports.send('backup:changed', {});
      return { unlocked };
    },
    'backup:open-file': notBuilt,
    'backup:close-file': notBuilt,
    'backup:export': notBuilt,
    'backup:ask-at-quit': async ({ ask }, webContentsId) => {
      ports.atQuit.ask(webContentsId, ask === 'yes');
      return null;
    },
    'backup:quit-done': async (_backup, webContentsId) => {
      ports.atQuit.done(webContentsId);
      return null;
    },
  };
}

/** Bringing records back. The snapshot that was asked last stays open: a restore asks for one part after another. */
function readingChannels(core: Core): Pick<Backup, 'backup:manifest' | 'backup:part' | 'backup:bring-files'> {
  let last: { readonly id: string; readonly source: Source } | null = null;
  const open = async (id: string, afresh: boolean): Promise<Source> => {
    if (afresh || last?.id !== id) last = { id, source: await sourceOf(core, await findEntry(core, id)) };
    return last.source;
  };
  return {
    'backup:manifest': async ({ id }) => (await open(id, true)).manifest(),
    'backup:part': async ({ id, sha256 }) => ({ bytes: await (await open(id, false)).part(sha256) }),
    'backup:bring-files': async ({ id }) => {
      const source = await open(id, true);
      return bringFiles(core.disk, core.filesFolder, (await source.manifest()).files, source.file);
    },
  };
}
