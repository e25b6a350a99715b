import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { KnownJournal } from '../../../shared/ipc/records-contract.ts';
import { generationOfName, isSegmentName, segmentHeaderBytes, seqOfName } from '../journal/segment.ts';

/** Every generation of every database that the journal's folder holds, oldest generation first. */
export async function listJournals(root: string): Promise<KnownJournal[]> {
  const journals: KnownJournal[] = [];
  for (const databaseId of await namesIn(root)) {
    if (!/^[0-9a-f-]{36}$/.test(databaseId)) continue;
    const names = (await namesIn(join(root, databaseId))).filter(isSegmentName).toSorted();
    for (const generation of new Set(names.map(generationOfName))) {
      const own = names.filter((name) => generationOfName(name) === generation);
      const sizes = await Promise.all(own.map(async (name) => (await stat(join(root, databaseId, name))).size));
      const hasFrames = sizes.some((size) => size > segmentHeaderBytes);
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      journals.push({ databaseId, generation, startAfter: seqOfName(own[0] as string), bytes, hasFrames });
    }
  }
  return journals;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    // No folder, nothing in it; one that cannot be read shows itself when the journal is opened.
    return [];
  }
}
