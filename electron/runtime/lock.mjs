import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from './paths.mjs';
import { isAlive } from './processes.mjs';
import { say } from './say.mjs';

// In the temporary folder: the checkout may be read-only, and node_modules and out are emptied while we hold the lock.
function lockFolder() {
  const user = process.getuid?.() ?? os.userInfo().username;
  const name = createHash('sha256').update(ROOT).digest('hex').slice(0, 16);
  return path.join(os.tmpdir(), `makegood-${user}-${name}.lock`);
}

/** Runs `work` while no other start or test of this checkout prepares anything; a dead holder's lock is taken over. */
export async function withLock(work) {
  const folder = lockFolder();
  const owner = path.join(folder, 'pid');
  for (let told = false; !take(folder, owner); ) {
    if (!told) say('Another start or test of this folder is preparing; waiting for it ...');
    told = true;
    await sleep(500);
  }
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function take(folder, owner) {
  try {
    mkdirSync(folder);
    writeFileSync(owner, String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (!isHeld(owner)) rmSync(folder, { recursive: true, force: true });
  return false;
}

function isHeld(owner) {
  try {
    return isAlive(Number(readFileSync(owner, 'utf8')));
  } catch {
    // Its holder is just about to write its id, or was killed before it could: the next look tells.
    return Boolean(recentlyMissing(owner));
  }
}

const firstMissing = new Map();
function recentlyMissing(owner) {
  const since = firstMissing.get(owner) ?? Date.now();
  firstMissing.set(owner, since);
  return Date.now() - since < 3000;
}
