import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What the desktops of Linux call the one who shows icons of programs. */
const watcher = 'org.kde.StatusNotifierWatcher';
const patienceMs = 2_000;

/**
 * Whether this desktop shows icons of programs. Windows and macOS do; on Linux the session is asked, and where it does not
 * answer there is none: a window that hides in a tray which is not there would look as if it were lost.
 */
export function hasTray(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): Promise<boolean> {
  if (platform !== 'linux') return Promise.resolve(true);
  if (!hasSession(env)) return Promise.resolve(false);
  const words = ['call', '--session', '--dest', 'org.freedesktop.DBus', '--object-path', '/org/freedesktop/DBus'];
  return new Promise((resolve) => {
    execFile(
      'gdbus',
      [...words, '--method', 'org.freedesktop.DBus.NameHasOwner', watcher],
      { timeout: patienceMs, env },
      (error, answer) => {
        resolve(error === null && answer.includes('true'));
      },
    );
  });
}

function hasSession({ DBUS_SESSION_BUS_ADDRESS: address, XDG_RUNTIME_DIR: folder }: NodeJS.ProcessEnv): boolean {
  return Boolean(address) || (Boolean(folder) && existsSync(join(folder ?? '', 'bus')));
}
