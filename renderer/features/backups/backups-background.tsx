import { useEffect, useSyncExternalStore } from 'react';
import { backups as words } from '../../../shared/text/en/backups.ts';
import { formatTime } from '../../../shared/text/format.ts';
import { text } from '../../../shared/text/text.ts';
import { useActions } from '../../data/actions/registry.ts';
import { notify } from '../../data/notices/notices.ts';
import { useProgram } from '../../data/react/program.tsx';
import type { Backups } from '../../data/snapshot/back-up.ts';
import { backupStatus, onBackupStatus } from '../../data/snapshot/backup-state.ts';
import { backupsOf } from '../../data/snapshot/backups-of.ts';
import { createDrill } from '../../data/snapshot/drill-backup.ts';
import { keepBackedUp } from '../../data/snapshot/keep-backed-up.ts';
import { runStorageJob } from '../../data/storage/run-storage-job.ts';
import { ask, listen } from '../../desktop/bridge.ts';
import classes from './backups.module.css';

/** Keeps the own shop's records backed up, offers to do it now, and says so while the window waits to close. */
export function BackupsBackground() {
  const { database } = useProgram().kernel;
  const backups = backupsOf(database);
  return backups === null ? null : <Keeper backups={backups} />;
}

function Keeper({ backups }: { backups: Backups }) {
  const { business } = useProgram();
  const { isClosing, running, differing } = useSyncExternalStore(onBackupStatus, backupStatus);
  useEffect(() => {
    const drill = createDrill({ ask, run: (id) => runStorageJob('drill', { id }), backups, onBroken: tellBroken });
    return keepBackedUp(backups, { ask, listen, idle: drill });
  }, [backups]);
  useEffect(() => {
    if (differing > 0) notify({ tone: 'problem', text: words.differing });
  }, [differing]);
  useActions([
    {
      id: 'back-up-now',
      label: words.backUpNow,
      group: text.shell.groups.everywhere,
      keys: ['Alt+B'],
      enabled: running?.kind !== 'by-hand',
      run: () => void backUpNow(backups, business.zone),
    },
  ]);
  return isClosing ? <ClosingNote /> : null;
}

function tellBroken(): void {
  notify({ tone: 'problem', text: words.drillFailed });
}

/** Never silent: whoever asks for a backup is told when it is there, or why it is not. */
async function backUpNow(backups: Backups, zone: string): Promise<void> {
  notify({ tone: 'info', text: words.taking });
  try {
    const { at } = await backups.take('by-hand');
    notify({ tone: 'done', text: words.taken(formatTime(at, zone)) });
  } catch (error) {
    notify({ tone: 'problem', text: words.notTaken(error instanceof Error ? error.message : String(error)) });
  }
}

function ClosingNote() {
  return (
    <div className={classes.closing}>
      <div className={classes.closingNote} role="status">
        {words.closing}
      </div>
    </div>
  );
}
