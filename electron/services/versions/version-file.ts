import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/** Fields that a later program adds are no reason not to read it: what it says is meant for earlier ones. */
const versionsSchema = z.object({
  makegood: z.literal('versions'),
  /** The highest schema version that any database of this profile may be at; null while none has been opened. */
  schemaVersion: z.int().positive().nullable(),
  /** Major version of the Chromium that last opened it. */
  chromium: z.int().positive(),
  /** Version of Makegood that last opened it. */
  program: z.string().min(1).max(60),
  /** Where Chromium's IndexedDB keeps the records. */
  backend: z.string().max(60),
});
export type Versions = z.infer<typeof versionsSchema>;

/** What the file says. One that cannot be read is put aside under another name: it is no reason to refuse anybody. */
export function readVersions(file: string): Versions | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  try {
    return versionsSchema.parse(JSON.parse(text));
  } catch {
    setAside(file);
    return null;
  }
}

function setAside(file: string): void {
  try {
    renameSync(file, `${file}.unreadable`);
  } catch {
    // It is written over, then.
  }
}

/**
 * Writes it whole or not at all, and waits for the disk: what it says must be known before a database is opened.
 * @throws the file system's own error
 */
export function writeVersions(file: string, value: Versions): void {
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
