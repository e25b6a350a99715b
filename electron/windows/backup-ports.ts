import { app, safeStorage, shell } from 'electron';
import type { KeyKeeper } from '../services/backup/key-ring.ts';

/** The system's own place for keys; null where there is none, or one that hides nothing (Linux without a keyring). */
export function systemKeys(): KeyKeeper | null {
  if (!app.isReady() || !safeStorage.isEncryptionAvailable()) return null;
  if (process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text') return null;
  return {
    seal: (text) => safeStorage.encryptString(text).toString('base64'),
    open: (sealed) => safeStorage.decryptString(Buffer.from(sealed, 'base64')),
  };
}

/** Opens a folder in the file manager. @throws Error when the system could not */
export async function openFolder(folder: string): Promise<void> {
  if ((await shell.openPath(folder)) !== '') throw new Error('The folder could not be opened.');
}
