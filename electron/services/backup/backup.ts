import { join } from 'node:path';
import type { Lock } from '../../../shared/formats/backup/lock.ts';
import { carryChannels } from './carry-channels.ts';
import { type Backup, type BackupPorts, createCore } from './core.ts';
import { folderChannels } from './folder-channels.ts';
import { forgetChannels } from './forget-channels.ts';
import { createKeyRing } from './key-ring.ts';
import { createPlaces } from './places.ts';
import { createSettings } from './settings.ts';
import { takingChannels } from './taking-channels.ts';
import { tellState } from './tell-state.ts';
import { trustChannels } from './trust-channels.ts';

/** `cost` of making a key from a passphrase: less in tests alone. */
export function createBackup(ports: BackupPorts, cost?: Lock['n']): Backup {
  const { disk, profile, defaultFolder, keeper } = ports;
  const settings = createSettings(disk, join(profile, 'backup.json'));
  const ring = createKeyRing({ disk, file: join(profile, 'backup-keys.json'), keeper, ...(cost !== undefined && { cost }) });
  const core = createCore(ports, { ring, cost, settings, places: createPlaces(disk, settings, defaultFolder) });
  return {
    ...takingChannels(core),
    ...trustChannels(core),
    ...folderChannels(core),
    ...forgetChannels(core),
    ...carryChannels(core),
    'backup:state': () => tellState(core),
    'backup:set-passphrase': async ({ passphrase }) => {
      await ring.set(passphrase);
      ports.send('backup:changed', {});
      return tellState(core);
    },
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
