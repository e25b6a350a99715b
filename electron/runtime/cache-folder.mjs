import { accessSync, constants, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * Folders where fetched things may live, best first. Outside `node_modules`, so that a reinstall keeps them.
 * The last one is in the temporary folder, for accounts whose home cannot be written.
 */
export function cacheCandidates({ env, platform, home, tmp, user }) {
  if (env.MAKEGOOD_CACHE) return [path.resolve(env.MAKEGOOD_CACHE)];
  const last = path.join(tmp, `makegood-cache-${user}`);
  if (platform === 'win32') {
    const local = env.LOCALAPPDATA || (home && path.join(home, 'AppData', 'Local'));
    return local ? [path.join(local, 'makegood', 'Cache'), last] : [last];
  }
  if (platform === 'darwin') return home ? [path.join(home, 'Library', 'Caches', 'makegood'), last] : [last];
  // The XDG rules say that a relative value must be ignored.
  const xdg = env.XDG_CACHE_HOME && path.isAbsolute(env.XDG_CACHE_HOME) ? env.XDG_CACHE_HOME : undefined;
  const base = xdg || (home && path.join(home, '.cache'));
  return base ? [path.join(base, 'makegood'), last] : [last];
}

function isWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first candidate that can be made and written, as an absolute path. */
export function cacheFolder() {
  const user = typeof process.getuid === 'function' ? process.getuid() : 'user';
  const home = process.env.HOME || process.env.USERPROFILE || safeHome();
  const candidates = cacheCandidates({ env: process.env, platform: process.platform, home, tmp: os.tmpdir(), user });
  const found = candidates.find(isWritable);
  if (!found) throw new Error(`No folder to keep Electron in could be written: ${candidates.join(', ')}. Set MAKEGOOD_CACHE to one.`);
  return found;
}

// os.homedir() throws for a user without an entry in the password file.
function safeHome() {
  try {
    return os.homedir();
  } catch {
    return undefined;
  }
}
