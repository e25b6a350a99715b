import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive, run } from '../processes.mjs';
import { Halt, say } from '../say.mjs';
import { fetchPackage } from './fetch-package.mjs';
import { makePlain } from './make-plain.mjs';
import { FALLBACK, fallbackName } from './pin.mjs';
import { unpackElectron } from './unpack-electron.mjs';

const STAMP = 'makegood-complete.json';

/** Path of the ready binary in `cache`, or undefined. Only a folder whose stamp fits is ready. */
export function readyFallback(cache, pin = FALLBACK) {
  const folder = path.join(cache, fallbackName(pin));
  try {
    const stamp = JSON.parse(readFileSync(path.join(folder, STAMP), 'utf8'));
    const electron = path.join(folder, 'electron');
    return stamp.integrity === pin.integrity && existsSync(electron) ? electron : undefined;
  } catch {
    return undefined;
  }
}

/** Fetches and prepares the fallback into `cache`; whatever interrupts it, `cache` never holds half of it under its name. */
export async function installFallback(cache, pin = FALLBACK) {
  removeLeftovers(cache, pin);
  const staging = mkdtempSync(path.join(cache, `${fallbackName(pin)}.partial-${process.pid}-`));
  const target = path.join(cache, fallbackName(pin));
  try {
    const tarball = await fetchPackage(pin, staging, progressPrinter(pin.bytes));
    say('  unpacking ...');
    // GNU tar is on every Debian; streaming through it spares 200 MB of memory.
    const { code } = await run('tar', ['-xzf', tarball, '-C', staging, pin.zip]);
    if (code !== 0) throw new Halt(`tar could not unpack ${tarball} (exit ${code}). Is the disk full?`);
    const made = path.join(staging, 'made');
    mkdirSync(made, { mode: 0o755 });
    await unpackElectron(path.join(staging, pin.zip), pin, made);
    await makePlain(made, pin);
    writeFileSync(path.join(made, STAMP), `${JSON.stringify({ integrity: pin.integrity, electron: pin.electron })}\n`);
    moveIntoPlace(made, target, () => readyFallback(cache, pin));
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  return readyFallback(cache, pin);
}

function moveIntoPlace(made, target, isReady) {
  // Another start may have finished first: then its copy is as good. A folder without a fitting stamp is in the way.
  if (isReady()) return;
  rmSync(target, { recursive: true, force: true });
  try {
    renameSync(made, target);
  } catch (error) {
    if (!isReady()) throw error;
  }
}

// Folders of starts that were killed; their process id is in the name.
function removeLeftovers(cache, pin) {
  const pattern = new RegExp(`^${fallbackName(pin).replaceAll('.', '\\.')}\\.partial-(\\d+)-`);
  for (const name of readdirSync(cache)) {
    const match = pattern.exec(name);
    if (match && !isAlive(Number(match[1]))) rmSync(path.join(cache, name), { recursive: true, force: true });
  }
}

function progressPrinter(total) {
  let last = -1;
  return (bytes) => {
    const tenth = Math.floor((bytes / total) * 10);
    if (tenth <= last) return;
    last = tenth;
    say(`  ${String(tenth * 10).padStart(3)} %  ${Math.round(bytes / 1e6)} of ${Math.round(total / 1e6)} MB`);
  };
}
