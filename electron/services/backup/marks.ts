import { join } from 'node:path';
import { z } from 'zod';
import { sha256Schema } from '../../../shared/domain/backup/manifest.ts';
import { instantSchema } from '../../../shared/domain/base/now.ts';
import { readJson, writeJson } from './json-file.ts';
import type { Shelf } from './shelf.ts';

const snapshotMarkSchema = z.strictObject({
  /** When all of it was last read back and was whole. */
  verifiedAt: instantSchema.nullable(),
  drill: z.strictObject({ at: instantSchema, result: z.enum(['whole', 'broken']) }).nullable(),
  answer: z.enum(['right', 'wrong']).nullable(),
});
export type SnapshotMark = z.infer<typeof snapshotMarkSchema>;

const marksSchema = z.strictObject({
  version: z.literal(1),
  /** Names of parts and files that were found not to be as they were written, until they are written anew. */
  damaged: z.array(sha256Schema),
  snapshots: z.record(z.uuid(), snapshotMarkSchema),
});
/** What became known of a shelf's snapshots after they were taken. It lies beside them: a new computer knows it too. */
export type Marks = z.infer<typeof marksSchema>;

export const noMark: SnapshotMark = { verifiedAt: null, drill: null, answer: null };
const marksPath = (shelf: Shelf): string => join(shelf.folder, 'marks.json');

/** Marks that cannot be read are as none: a check finds out anew what they said. */
export async function readMarks(shelf: Shelf): Promise<Marks> {
  const found = await readJson(shelf.disk, marksPath(shelf), marksSchema);
  return found === null || found === 'damaged' ? { version: 1, damaged: [], snapshots: {} } : found;
}

/** Writes them where they have changed. */
export async function changeMarks(shelf: Shelf, change: (marks: Marks) => Marks): Promise<void> {
  const before = await readMarks(shelf);
  const after = change(before);
  if (JSON.stringify(after) !== JSON.stringify(before)) await writeJson(shelf.disk, marksPath(shelf), after);
}

export function markSnapshot(marks: Marks, id: string, mark: Partial<SnapshotMark>): Marks {
  return { ...marks, snapshots: { ...marks.snapshots, [id]: { ...(marks.snapshots[id] ?? noMark), ...mark } } };
}

export function markDamage(marks: Marks, damaged: Iterable<string>, whole: Iterable<string>): Marks {
  const names = new Set([...marks.damaged, ...damaged]);
  for (const name of whole) names.delete(name);
  return { ...marks, damaged: [...names].toSorted() };
}
