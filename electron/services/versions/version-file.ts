import { z } from 'zod';
import { readJsonFile, writeJsonFile } from '../files/json-file.ts';

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
  return readJsonFile(file, versionsSchema, '.unreadable');
}

/** What it says must be known before a database is opened. @throws the file system's own error */
export function writeVersions(file: string, value: Versions): void {
  writeJsonFile(file, value);
}
