import type { z } from 'zod';
import type { Disk } from './disk.ts';
import { tools } from './tools.ts';
import { writeDurably } from './write-durably.ts';

const longest = 16 * 1024 * 1024;

/** What a small file of ours says; null where there is none, `damaged` where it says nothing that we wrote. */
export async function readJson<S extends z.ZodType>(disk: Disk, path: string, schema: S): Promise<z.infer<S> | null | 'damaged'> {
  if ((await disk.stat(path)) === null) return null;
  try {
    return schema.parse(JSON.parse(tools.text(await disk.readWhole(path, longest))));
  } catch {
    return 'damaged';
  }
}

export async function writeJson(disk: Disk, path: string, value: unknown): Promise<void> {
  await writeDurably(disk, path, [tools.utf8(`${JSON.stringify(value)}\n`)]);
}
