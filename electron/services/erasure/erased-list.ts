import { readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Argument } from '../../../shared/ipc/contract.ts';
import { type KeptErasure, keptErasureSchema } from '../../../shared/ipc/erasure-contract.ts';
import { writeJsonFile } from '../files/json-file.ts';

const fileSchema = z.strictObject({
  makegood: z.literal('erased'),
  version: z.literal(1),
  erasures: z.array(keptErasureSchema),
});

/** The name of the list, in the profile and in the folder of the copies. */
const listName = 'erased.json';

export interface ErasedListOptions {
  readonly profile: string;
  /** Folders of copies that can be reached now: a list lies in each, so that it goes where the copies go. */
  readonly copyFolders: () => Promise<readonly string[]>;
  /** Folders and files that may hold anything of the records: damaged ones that were put aside, the list of errors. */
  readonly leftovers: readonly string[];
  /** The folder of the journal: damaged ends that were cut off lie there too. */
  readonly journal: string;
}

/** Who was erased for good, by ids: what a restore of an older copy is held against. */
export interface ErasedList {
  list(): Promise<KeptErasure[]>;
  begin(argument: Argument<'erasure:begin'>): Promise<void>;
  giveUp(argument: Argument<'erasure:give-up'>): Promise<void>;
  sweep(): Promise<number>;
  done(argument: Argument<'erasure:done'>): Promise<void>;
}

export function createErasedList({ profile, copyFolders, leftovers, journal }: ErasedListOptions): ErasedList {
  const ownFile = join(profile, listName);

  /** What each list knows, together. What this computer knows itself counts before what it finds beside the copies. */
  const readAll = async (): Promise<KeptErasure[]> => {
    const known = new Map<string, KeptErasure>();
    for (const folder of await copyFolders()) {
      // A list beside the copies says what went; whether something is left to do here only this computer knows.
      for (const one of readList(join(folder, listName))) known.set(one.id, { ...one, state: 'done' });
    }
    for (const one of readList(ownFile)) known.set(one.id, one);
    return [...known.values()].toSorted((a, b) => b.at.localeCompare(a.at));
  };

  const writeAll = async (erasures: KeptErasure[]): Promise<void> => {
    writeList(ownFile, erasures);
    for (const folder of await copyFolders()) {
      try {
        writeList(join(folder, listName), erasures);
      } catch {
        // A stick that was pulled out in this moment: it gets the list with the next one.
      }
    }
  };

  return {
    list: readAll,
    async begin({ id, at, rows }) {
      const erasures = await readAll();
      if (erasures.some((one) => one.state === 'begun' && one.id !== id)) throw new Error('Another erasure is not finished yet.');
      if (erasures.some((one) => one.id === id)) return;
      await writeAll([{ id, at, state: 'begun', rows, report: null }, ...erasures]);
    },
    async giveUp({ id }) {
      const erasures = await readAll();
      await writeAll(erasures.filter((one) => one.id !== id || one.state === 'done'));
    },
    async sweep() {
      let swept = 0;
      const cutOff = (await readdir(journal).catch(() => [])).filter((name) => /\.damaged-\d+$/.test(name));
      for (const path of [...leftovers, ...cutOff.map((name) => join(journal, name))]) {
        swept += await countFiles(path);
        await rm(path, { recursive: true, force: true, maxRetries: 3 });
      }
      return swept;
    },
    async done({ id, report }) {
      const erasures = await readAll();
      await writeAll(erasures.map((one) => (one.id === id ? { ...one, state: 'done' as const, report } : one)));
    },
  };
}

/** Nothing where there is no list. @throws when there is one that cannot be understood: it must not be passed over. */
function readList(file: string): KeptErasure[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return fileSchema.parse(JSON.parse(text)).erasures;
}

function writeList(file: string, erasures: KeptErasure[]): void {
  writeJsonFile(file, { makegood: 'erased', version: 1, erasures });
}

async function countFiles(path: string): Promise<number> {
  try {
    return (await readdir(path, { recursive: true })).length;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? 1 : 0;
  }
}
