import { isBackupDue, isFullBackupDue } from '../../../shared/domain/backup/is-backup-due.ts';
import type { SnapshotKind } from '../../../shared/domain/backup/manifest.ts';
import type { SnapshotSummary } from '../../../shared/domain/backup/snapshot-summary.ts';
import type { Instant } from '../../../shared/domain/base/now.ts';
import { currentInstant } from '../clock/clock.ts';
import { type Database, readMeta } from '../database/database.ts';
import { type Ask, type JobProgress, toStorageError } from '../storage/storage-job.ts';
import { backupStatus, setBackupStatus } from './backup-state.ts';
import type { SnapshotOrder } from './snapshot-job.ts';
import type { Taken } from './take-snapshot.ts';

export interface BackUpOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: JobProgress) => void;
}

/** What a backup is made with; handed in, so that tests need neither worker nor bridge. */
export interface BackupPorts {
  readonly ask: Ask;
  readonly take: (order: SnapshotOrder, options: BackUpOptions) => Promise<Taken>;
  /** Version of the program. */
  readonly program: string;
  /** When every row was last read. */
  readonly lastFull: { read(): Instant | null; write(at: Instant): void };
}

/** Takes the backups of the records that this window shows. */
export interface Backups {
  /**
   * Takes one, after any that is being taken. The status tells how it goes.
   * @throws StorageError
   */
  take(kind: SnapshotKind, options?: BackUpOptions): Promise<SnapshotSummary>;
  /** Takes one if the records have changed and it is time. True when one was taken. */
  takeIfDue(): Promise<boolean>;
  /** Whether the records have changed since the last one. A business that was only just set up has nothing yet. */
  haveChanged(): Promise<boolean>;
  /** Asks main where it stands. */
  refresh(): Promise<void>;
  /** The next one reads every row again: something was found that is not as it should be. */
  distrust(): void;
}

/** Rest after each page where nobody waits for it, in milliseconds. */
const restMs = 8;

export function createBackups(database: Database, { ask, take, program, lastFull }: BackupPorts): Backups {
  let going: Promise<unknown> = Promise.resolve();
  let isDistrusted = false;

  const readOwn = async (): Promise<SnapshotSummary[]> => {
    const { snapshots } = await ask('backup:state', { of: 'backup' });
    const identity = await readMeta(database, 'identity');
    const own = snapshots.filter((one) => one.databaseId === identity?.databaseId && one.generation === identity.generation);
    const good = own.filter(({ state, locked }) => state !== 'damaged' && !locked);
    setBackupStatus({ isKnown: true, last: good[0] ?? null });
    return own;
  };

  /** What two good backups hold need not stay in the journal. */
  const prune = async (own: readonly SnapshotSummary[]): Promise<void> => {
    const older = own.filter(({ state }) => state === 'good')[1];
    if (older === undefined) return;
    const { databaseId, generation, seq } = older;
    await ask('journal:prune', { databaseId, generation, upTo: seq });
  };

  const takeNow = async (kind: SnapshotKind, options: BackUpOptions): Promise<SnapshotSummary> => {
    const isHurried = kind !== 'hourly';
    const full = !isHurried && (isDistrusted || isFullBackupDue(lastFull.read(), currentInstant()));
    const onProgress = (progress: JobProgress): void => {
      setBackupStatus({ running: { kind, ...progress } });
      options.onProgress?.(progress);
    };
    onProgress({ phase: 'read', done: 0, all: 0 });
    try {
      const order = { databaseName: database.name, kind, program, full, pauseMs: isHurried ? 0 : restMs };
      const taken = await take(order, { ...options, onProgress });
      if (taken.full) {
        lastFull.write(currentInstant());
        isDistrusted = false;
        setBackupStatus({ differing: taken.differing.reduce((sum, { rows }) => sum + rows, 0) });
      }
      setBackupStatus({ running: null, failed: null, last: taken.snapshot, isKnown: true });
      // Nothing more depends on it: the next one tries again.
      await readOwn()
        .then(prune)
        .catch(() => undefined);
      return taken.snapshot;
    } catch (error) {
      const { code, message } = toStorageError(error, options.signal);
      const tries = (backupStatus().failed?.tries ?? 0) + 1;
      setBackupStatus({ running: null, ...(code !== 'stopped' && { failed: { at: currentInstant(), code, message, tries } }) });
      throw error;
    }
  };

  const haveChanged = async (): Promise<boolean> => {
    const { last } = backupStatus();
    const [log, identity] = await Promise.all([readMeta(database, 'log'), readMeta(database, 'identity')]);
    if (last === null) return (log?.seq ?? 0) > 1;
    return last.seq !== log?.seq || last.generation !== identity?.generation;
  };

  const backups: Backups = {
    take(kind, options = {}) {
      const mine = going.then(() => takeNow(kind, options));
      going = mine.catch(() => undefined);
      return mine;
    },
    async takeIfDue() {
      const { last, failed, running, isClosing } = backupStatus();
      if (running !== null || isClosing || !isBackupDue({ lastAt: last?.at ?? null, failed }, currentInstant())) return false;
      if (!(await haveChanged())) return false;
      return backups.take('hourly').then(
        () => true,
        () => false,
      );
    },
    haveChanged,
    async refresh() {
      await readOwn();
    },
    distrust() {
      isDistrusted = true;
    },
  };
  return backups;
}
