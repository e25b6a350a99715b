import { Dexie } from 'dexie';
import type { Id } from '../../../shared/domain/base/id.ts';
import type { Instant } from '../../../shared/domain/base/now.ts';
import { type Database, readMeta } from '../database/database.ts';
import { rollBackPending } from '../kernel/work.ts';
import type { StorageJob } from '../storage/storage-job.ts';
import { carryDrafts } from './carry-drafts.ts';
import { describeKept, type KeptContents } from './describe-kept.ts';
import { knownErasures } from './known-erasures.ts';
import { type LoadReport, loadSnapshot } from './load-snapshot.ts';
import { withOther } from './open-other.ts';
import { previewRestore, type RestorePreview } from './preview-restore.ts';
import { replayUpTo } from './replay-up-to.ts';
import { snapshotOfMain } from './snapshot-source.ts';
import { prepareKept } from './switch-back.ts';

interface Target {
  /** A snapshot of the list or a file that was opened. */
  readonly id: string;
  /** The moment to go back to; null for the snapshot as it is. */
  readonly until: Instant | null;
  /** Name of the records as they are; null where they cannot be opened. */
  readonly present: string | null;
}

/** Who restores, and what the new generation must be above. */
interface Ending {
  readonly actor: Id;
  readonly generation: number;
}

export const previewJob: StorageJob<Target, RestorePreview> = ({ id, until, present }, { ask, signal, onProgress }) =>
  withOther(present, (database) => previewRestore(snapshotOfMain(ask, id), database, { until, signal, onProgress }));

/**
 * Loads a snapshot into the database `name`, which main has named as one that was never the current one, so that what
 * lies there is a left-over.
 */
export const restoreJob: StorageJob<
  Target & Ending & { readonly name: string },
  Pick<LoadReport, 'generation' | 'seq' | 'dangling'>
> = async ({ id, until, present, name, actor, generation }, { ask, signal, onProgress }) =>
  withOther(present, async (database) => {
    await Dexie.delete(name);
    const source = snapshotOfMain(ask, id);
    const replay = async (loaded: Database): Promise<void> => {
      if (until !== null)
        await replayUpTo(loaded, { manifest: await source.manifest(), present: database, ask, until }, { signal, onProgress });
      // What was going on then goes on no more.
      await rollBackPending(loaded);
      if (database !== null) await carryDrafts(database, loaded, actor);
    };
    const erasures = await knownErasures(ask, database);
    const here = database === null ? null : await readMeta(database, 'identity');
    const highest = Math.max(generation, here?.generation ?? 0);
    const loaded = await loadSnapshot(source, name, { actor, generation: highest, erasures, replay, signal, onProgress });
    return { generation: loaded.generation, seq: loaded.seq, dangling: loaded.dangling };
  });

export const switchBackJob: StorageJob<Ending & { readonly name: string; readonly present: string | null }, null> = async ({
  name,
  present,
  ...ending
}) =>
  withOther(name, (kept) =>
    withOther(present, async (database) => {
      if (kept === null) throw new Error(`There is no database called ${name}.`);
      await prepareKept(kept, database, ending);
      return null;
    }),
  );

export const describeKeptJob: StorageJob<{ readonly names: readonly string[] }, KeptContents[]> = ({ names }) => describeKept(names);

/** Deletes older records for good. */
export const deleteKeptJob: StorageJob<{ readonly name: string }, null> = async ({ name }, { ask }) => {
  const known = await ask('records:known', { of: 'records' });
  if (known.name === name) throw new Error('These are the records that are in use.');
  await Dexie.delete(name);
  return null;
};
