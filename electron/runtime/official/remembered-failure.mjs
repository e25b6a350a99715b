import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const HOURS = 12;
const fileIn = (cache) => path.join(cache, 'official-electron-unreachable.json');

/** Whether a remembered failure still counts: same version, and not older than half a day (nor from the future). */
function stillCounts(memory, version, now) {
  const age = now - memory.at;
  return memory.version === version && age >= 0 && age < HOURS * 3_600_000;
}

/** The remembered failure to reach Electron's release page, or undefined when it should be asked (again). */
export function recallFailure(cache, version, now = Date.now()) {
  try {
    const memory = JSON.parse(readFileSync(fileIn(cache), 'utf8'));
    return stillCounts(memory, version, now) ? memory : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers the failure, so that the next starts do not wait for the page again. */
export function rememberFailure(cache, version, reason, now = Date.now()) {
  writeFileSync(fileIn(cache), JSON.stringify({ version, reason, at: now }));
}

/** Forgets it: the page was reached. */
export const forgetFailure = (cache) => rmSync(fileIn(cache), { force: true });
