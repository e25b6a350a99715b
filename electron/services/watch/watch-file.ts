import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

const watchFileSchema = z.strictObject({
  /** Full path of the folder, which only the main process knows. */
  folder: z.string().min(1).max(4_096).nullable(),
  on: z.boolean(),
  /** Hex SHA-256 of contents that were dealt with, oldest first. */
  done: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(5_000),
});
export type WatchFile = z.infer<typeof watchFileSchema>;

const none: WatchFile = { folder: null, on: false, done: [] };

/** What was chosen; nothing where there is no such file, or none that can be read. */
export async function readWatchFile(file: string): Promise<WatchFile> {
  try {
    return watchFileSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return none;
  }
}

/** Under another name first: a crash leaves the old choice or the new one. @throws the file system's own error */
export async function writeWatchFile(file: string, value: WatchFile): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(value), { mode: 0o600 });
  await rename(`${file}.new`, file);
}
