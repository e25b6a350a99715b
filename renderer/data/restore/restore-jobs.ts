import { Dexie } from 'dexie';
import type { Id } from '../../../shared/domain/base/id.ts';
import type { Instant } from '../../../shared/domain/base/now.ts';
import type { Database } from '../database/database.ts';
import { rollBackPending } from '../kernel/work.ts';
import { applyOperations } from '../replay/apply-operations.ts';
import type { StorageJob } from '../storage/storage-job.ts';
import { carryDrafts } from './carry-drafts.ts';
import { describeKept, type KeptContents } from './describe-kept.ts';
import { type LoadReport, loadSnapshot } from './load-snapshot.ts';
import { withOther } from './open-other.ts';
import { operationsUpTo } from './operations-up-to.ts';
import { previewRestore, type RestorePreview } from './preview-restore.ts';
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
      if (until !== null) {
        const manifest = await source.manifest();
        const operations = operationsUpTo({ manifest, present: database, ask, until });
        let done = 0;
        await applyOperations(loaded, operations, {
          fromVersion: manifest.schemaVersion,
          signal,
          onApplied: (applied) => {
            done = applied;
            onProgress({ phase: 'replay', done, all: done });
          },
        });
      }
      // What was going on then goes on no more.
      await rollBackPending(loaded);
      if (database !== null) await carryDrafts(database, loaded, actor);
    };
    const erasures = database === null ? [] : await database.erasures.toArray();
    const {
      generation: begun,
      seq,
      dangling,
    } = await loadSnapshot(source, name, { actor, generation, erasures, replay, signal, onProgress });
    return { generation: begun, seq, dangling };
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

/** Deletes older records for good; main refuses to forget the current ones, so this is asked for kept ones only. */
export const deleteKeptJob: StorageJob<{ readonly name: string }, null> = async ({ name }) => {
  await Dexie.delete(name);
  return null;
};
