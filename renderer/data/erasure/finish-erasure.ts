import { Dexie } from 'dexie';
import type { z } from 'zod';
import type { erasureReportSchema } from '../../../shared/domain/erasure/erasure-report.ts';
import type { KeptErasure } from '../../../shared/ipc/erasure-contract.ts';
import { picturesOfCases } from '../cases/pictures-of-cases.ts';
import { currentInstant } from '../clock/clock.ts';
import { type Database, readMeta } from '../database/database.ts';
import type { Ask } from '../storage/storage-job.ts';
import type { Found } from './erasing.ts';
import { readPages } from './read-pages.ts';
import { sweepBytes } from './sweep-bytes.ts';

type ErasureReport = z.infer<typeof erasureReportSchema>;

export interface FinishPorts {
  readonly ask: Ask;
  /** Takes a copy of the records as they are now, checked; answers its id. */
  readonly copy: () => Promise<string>;
  readonly found: Found;
  /** Milliseconds that the store is given after each deletion; as long as it needs without. */
  readonly rest?: number;
}

const filesAtOnce = 200;

/**
 * Lets everything go that may hold the person still, once the records are without them: databases that were kept aside,
 * pictures and files that nothing names, what was put aside as damaged; then a new copy is taken, and with it older
 * copies and journals go. Safe to do again from the start, wherever it was ended.
 * @throws when no new copy can be made: older copies and journals are left then, and the next start tries again
 */
export async function finishErasure(
  database: Database,
  erasure: KeptErasure,
  { ask, copy, found, rest }: FinishPorts,
): Promise<ErasureReport> {
  const identity = await readMeta(database, 'identity');
  if (identity === null) throw new Error('The database has no identity.');
  const { databaseId, generation } = identity;
  const databases = await dropKept(ask, rest);
  const files = await dropFiles(database, ask);
  const before = await copy();
  const { forgotten, unreached } = await ask('backup:forget-older', { before, databaseId });
  const { dropped } = await ask('journal:drop-older', { databaseId, generation });
  await ask('erasure:sweep', { of: 'erasures' });
  const report: ErasureReport = {
    finishedAt: currentInstant(),
    ...found,
    files,
    snapshots: forgotten,
    journals: dropped,
    databases,
    unreached: unreached.slice(0, 200),
  };
  await ask('erasure:done', { id: erasure.id, report });
  return report;
}

/** Databases beside the current one hold the records of before. */
async function dropKept(ask: Ask, rest: number | undefined): Promise<number> {
  const kept = await ask('records:kept', { of: 'records' });
  for (const { name } of kept) {
    await Dexie.delete(name);
    await ask('records:let-go', { name });
  }
  await sweepBytes(rest);
  return kept.length;
}

/** Files that no record and no case holds any more. Of a shop's many thousand files only the names are held. */
async function dropFiles(database: Database, ask: Ask): Promise<number> {
  const named = new Set(await picturesOfCases(database));
  for await (const rows of readPages<{ sha256: string }>(database, 'attachments', 'id', 500))
    for (const { sha256 } of rows) named.add(sha256);
  let dropped = 0;
  for (let after = ''; ; ) {
    const { files, more } = await ask('files:list', { after });
    const orphans = files.map(({ sha256 }) => sha256).filter((sha256) => !named.has(sha256));
    for (let at = 0; at < orphans.length; at += filesAtOnce) {
      dropped += (await ask('files:drop', { sha256s: orphans.slice(at, at + filesAtOnce), days: 0 })).dropped.length;
    }
    if (!more) return dropped;
    after = files.at(-1)?.sha256 ?? '';
  }
}
