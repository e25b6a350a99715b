import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';

function databaseFolder(profile: string): string {
  return path.join(profile, 'IndexedDB', 'app_makegood_0.indexeddb.leveldb');
}

/** The largest file whose name begins and ends so: of several logs, the one that holds something. */
function largest(profile: string, begins: string, ends: string): string {
  const folder = databaseFolder(profile);
  const files = readdirSync(folder)
    .filter((name) => name.startsWith(begins) && name.endsWith(ends))
    .map((name) => path.join(folder, name));
  const [first] = files.toSorted((a, b) => statSync(b).size - statSync(a).size);
  if (first === undefined || statSync(first).size === 0) throw new Error(`The database has no ${begins}${ends} that holds anything.`);
  return first;
}

function flipBit(file: string): void {
  const bytes = readFileSync(file);
  const bit = Math.floor(Math.random() * bytes.length * 8);
  bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
  writeFileSync(file, bytes);
}

/** What becomes of a disk's files, done to LevelDB's of the records while no program runs. */
export const damages = {
  bit: (profile) => flipBit(largest(profile, '', '.log')),
  manifest: (profile) => flipBit(largest(profile, 'MANIFEST-', '')),
  current: (profile) => rmSync(path.join(databaseFolder(profile), 'CURRENT')),
  cut: (profile) => {
    const file = largest(profile, '', '.log');
    truncateSync(file, Math.floor(statSync(file).size / 2));
  },
  folder: (profile) => rmSync(databaseFolder(profile), { recursive: true }),
} as const satisfies Record<string, (profile: string) => void>;
export type Damage = keyof typeof damages;
