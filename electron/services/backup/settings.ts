import { z } from 'zod';
import { instantSchema } from '../../../shared/domain/base/now.ts';
import type { Disk } from './disk.ts';
import { inTurn } from './in-turn.ts';
import { readJson, writeJson } from './json-file.ts';

const settingsSchema = z.strictObject({
  version: z.literal(1),
  /** Where copies go; null for the default folder. */
  folder: z.string().max(4_000).nullable(),
  /** Folders chosen before: copies may lie there still. */
  former: z.array(z.string().max(4_000)).max(100),
  /** Bytes; 0 when nobody chose. */
  cap: z.int().nonnegative(),
  /** Self-contained files that were written, newest last: an erasure cannot reach them, but can name them. */
  exports: z.array(z.strictObject({ path: z.string().max(4_000), databaseId: z.uuid(), at: instantSchema })).max(50),
});
type Settings = z.infer<typeof settingsSchema>;

export interface SettingsFile {
  read(): Promise<Settings>;
  change(change: Partial<Settings>): Promise<void>;
}

/** What a person chose about backups, in `<profile>/backup.json`. Where it cannot be read, everything is as usual. */
export function createSettings(disk: Disk, file: string): SettingsFile {
  const turn = inTurn();
  const read = async (): Promise<Settings> => {
    const found = await readJson(disk, file, settingsSchema);
    return found === null || found === 'damaged' ? { version: 1, folder: null, former: [], cap: 0, exports: [] } : found;
  };
  return { read, change: (change) => turn(async () => writeJson(disk, file, { ...(await read()), ...change })) };
}
