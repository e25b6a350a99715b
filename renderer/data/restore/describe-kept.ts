import { Dexie } from 'dexie';
import type { Instant } from '../../../shared/domain/base/now.ts';

/** What a kept database holds, for the line about it. */
export interface KeptContents {
  readonly name: string;
  readonly customers: number;
  readonly jobs: number;
  /** When something was changed in it last; null where its log is empty. */
  readonly lastChange: Instant | null;
}

/** Of each that can be read, at whatever version it is; one that is gone is left out. */
export async function describeKept(names: readonly string[]): Promise<KeptContents[]> {
  const contents: KeptContents[] = [];
  for (const name of names) {
    const one = await describeOne(name).catch(() => null);
    if (one !== null) contents.push(one);
  }
  return contents;
}

async function describeOne(name: string): Promise<KeptContents | null> {
  if (!(await Dexie.exists(name))) return null;
  // Declares no version, so that looking at old records never brings them up to date.
  const database = new Dexie(name);
  try {
    await database.open();
    const [customers, jobs] = await Promise.all(['customers', 'jobs'].map((table) => database.table(table).count()));
    const last = await database.table('operations').orderBy('seq').last();
    return { name, customers: customers ?? 0, jobs: jobs ?? 0, lastChange: last?.at ?? null };
  } finally {
    database.close();
  }
}
