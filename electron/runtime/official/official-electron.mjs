import { existsSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inRoot } from '../paths.mjs';
import { run } from '../processes.mjs';
import { say } from '../say.mjs';
import { forgetFailure, rememberFailure } from './remembered-failure.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const PROBE_MS = 8_000;
const DOWNLOAD_MS = 20 * 60_000;
const PACKAGE = inRoot('node_modules', 'electron');

/** The version that package.json asks for. */
export const officialVersion = () => JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8')).version;

/** Path of the official binary when it is installed, complete and of the right version; else undefined. */
export function readyOfficial() {
  try {
    const inside = readFileSync(path.join(PACKAGE, 'path.txt'), 'utf8');
    const version = readFileSync(path.join(PACKAGE, 'dist', 'version'), 'utf8')
      .trim()
      .replace(/^v/, '');
    const electron = path.join(PACKAGE, 'dist', inside);
    return version === officialVersion() && existsSync(electron) ? electron : undefined;
  } catch {
    return undefined;
  }
}

/** Tries to fetch the official Electron; resolves to its path, or to undefined after saying why in one line. */
export async function installOfficial(cache) {
  const version = officialVersion();
  if (!downloadedBefore(version)) {
    say(`Asking Electron's release page for ${version} ...`);
    const probe = await run(process.execPath, [path.join(HERE, 'probe-release.mjs'), version], {
      stderr: 'pipe',
      stdout: 'ignore',
      timeout: PROBE_MS,
    });
    if (probe.code !== 0) {
      const reason = probe.signal ? `no answer in ${PROBE_MS / 1000} s` : 'it cannot be reached';
      say(`Electron's release page: ${reason}.`);
      rememberFailure(cache, version, reason);
      return undefined;
    }
  }
  say(`Fetching Electron ${version} from its release page ...`);
  const { code } = await run(process.execPath, [path.join(PACKAGE, 'install.js')], { stdout: 'inherit', timeout: DOWNLOAD_MS });
  const electron = readyOfficial();
  if (code === 0 && electron) {
    forgetFailure(cache);
    return electron;
  }
  say(`Electron ${version} could not be fetched (exit ${code}).`);
  rememberFailure(cache, version, 'the download failed');
  return undefined;
}

// Electron's installer keeps its downloads; with one at hand no page needs to be asked.
function downloadedBefore(version) {
  const home = os.homedir();
  const folder =
    process.env.electron_config_cache ??
    { darwin: path.join(home, 'Library', 'Caches', 'electron'), win32: path.join(process.env.LOCALAPPDATA ?? home, 'electron', 'Cache') }[
      process.platform
    ] ??
    path.join(process.env.XDG_CACHE_HOME || path.join(home, '.cache'), 'electron');
  const zip = `electron-v${version}-${process.platform}-${process.arch}.zip`;
  try {
    return readdirSync(folder).some((name) => name === zip || existsSync(path.join(folder, name, zip)));
  } catch {
    return false;
  }
}
