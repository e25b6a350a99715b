import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What the build is made from. The runtime itself is no part of the program. */
export const BUILD_INPUTS = [
  'electron',
  'shared',
  'renderer',
  'resources',
  'electron.vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const LEFT_OUT = new Set(['electron/runtime']);

/** Every file under the inputs, as sorted paths with forward slashes; inputs that do not exist are left out. */
export function listInputs(root, inputs = BUILD_INPUTS) {
  const files = [];
  const visit = (relative) => {
    if (LEFT_OUT.has(relative)) return;
    const stat = statSync(path.join(root, relative), { throwIfNoEntry: false });
    if (stat?.isFile()) files.push(relative);
    if (stat?.isDirectory()) for (const name of readdirSync(path.join(root, relative))) visit(`${relative}/${name}`);
  };
  inputs.forEach(visit);
  return files.sort();
}

/** A hash of the names and contents of all inputs: equal exactly when a build would give the same program. */
export function sourceStamp(root, inputs) {
  const hash = createHash('sha256');
  for (const file of listInputs(root, inputs)) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
