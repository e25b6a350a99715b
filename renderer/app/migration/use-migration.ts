import { useEffect, useRef, useState } from 'react';
import { RowMigrationError } from '../../data/database/migrate-tables.ts';
import type { MigrationDueError } from '../../data/migration/due-migration.ts';
import { upgradeDatabase } from '../../data/migration/upgrade-database.ts';
import { runStorageJob } from '../../data/storage/run-storage-job.ts';
import { ask, readFacts } from '../../desktop/bridge.ts';

export type MigrationState =
  | { readonly step: 'copy' | 'check' | 'upgrade'; readonly done: number; readonly all: number }
  | { readonly step: 'copy-failed'; readonly reason: string }
  | { readonly step: 'failed'; readonly error: Error; readonly row: RowMigrationError | null; readonly copied: boolean };

export interface MigrationFlow {
  readonly state: MigrationState;
  /** From the beginning, with the copy first. */
  again(): void;
  goWithoutCopy(): void;
}

/** Copies the records as they are, then brings them up; `onDone` when they are at the newest version. */
export function useMigration({ databaseName, from }: MigrationDueError, onDone: () => void): MigrationFlow {
  const [state, setState] = useState<MigrationState>({ step: 'copy', done: 0, all: 0 });
  const running = useRef(false);

  const upgrade = async (copied: boolean): Promise<void> => {
    setState({ step: 'upgrade', done: 0, all: 0 });
    try {
      await upgradeDatabase(databaseName, {
        from,
        tell: (schemaVersion) => ask('versions:opened', { schemaVersion }),
        onMigrated: (done, all) => setState({ step: 'upgrade', done, all }),
      });
      onDone();
    } catch (reason) {
      const error = reason instanceof Error ? reason : new Error(String(reason));
      const details = { where: 'migration', message: error.message.slice(0, 2_000), stack: (error.stack ?? '').slice(0, 20_000) };
      void ask('app:report-error', details).catch(() => undefined);
      setState({ step: 'failed', error, row: error instanceof RowMigrationError ? error : null, copied });
    }
  };

  const copyFirst = async (): Promise<void> => {
    setState({ step: 'copy', done: 0, all: 0 });
    try {
      const order = { databaseName, kind: 'before-migration', program: readFacts().version, full: true, pauseMs: 0 } as const;
      await runStorageJob('take-snapshot', order, {
        onProgress: ({ phase, done, all }) => setState({ step: phase === 'check' ? 'check' : 'copy', done, all }),
      });
    } catch (error) {
      setState({ step: 'copy-failed', reason: error instanceof Error ? error.message : String(error) });
      return;
    }
    await upgrade(true);
  };

  const alone = (work: () => Promise<void>): void => {
    if (running.current) return;
    running.current = true;
    void work().finally(() => {
      running.current = false;
    });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: begun once for each database
  useEffect(() => alone(copyFirst), [databaseName, from]);
  return { state, again: () => alone(copyFirst), goWithoutCopy: () => alone(() => upgrade(false)) };
}
