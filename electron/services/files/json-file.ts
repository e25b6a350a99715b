import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';

/**
 * What a small file of our own says; null where there is none, or none that can be understood. Such a one is put aside,
 * with `aside` behind its name, so that it is not written over.
 */
export function readJsonFile<T>(file: string, schema: z.ZodType<T>, aside: string): T | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    putAside(file, aside);
    return null;
  }
}

function putAside(file: string, aside: string): void {
  try {
    renameSync(file, file + aside);
  } catch {
    // It stays where it is and is written over by the next note.
  }
}

/**
 * Writes a small file whole or not at all: under another name first, on the disk before it takes its place, and for this
 * user alone. In one go, because what it says must be known before what follows. @throws the file system's own error
 */
export function writeJsonFile(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(`${file}.new`, 'w', 0o600);
  try {
    writeSync(handle, JSON.stringify(value));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(`${file}.new`, file);
}
