import type { EventName } from '../../../shared/ipc/channels.ts';
import { onMinute } from '../clock/clock.ts';
import { onSaveState, saveState } from '../save-state/save-state.ts';
import type { Ask } from '../storage/storage-job.ts';
import type { Backups } from './back-up.ts';
import { backupStatus, onBackupStatus, setBackupStatus } from './backup-state.ts';

export interface KeepPorts {
  readonly ask: Ask;
  readonly listen: (event: EventName & 'backup:quit', listener: () => void) => () => void;
  /** Also done each minute in which nothing is copied, such as a restore for trial. */
  readonly idle: () => Promise<unknown>;
}

/**
 * Keeps the records backed up while the program runs: looks once a minute whether it is time, and takes a last one when
 * the window closes. Main is told whether there is anything for a last one, so that other windows close at once.
 * Returns how to stop.
 */
export function keepBackedUp(backups: Backups, { ask, listen, idle }: KeepPorts): () => void {
  let told: 'yes' | 'no' = 'no';
  let isLooking = false;
  let isStopped = false;

  const tell = async (): Promise<void> => {
    const now = (await backups.haveChanged()) ? 'yes' : 'no';
    if (now === told || isStopped) return;
    told = now;
    await ask('backup:ask-at-quit', { ask: now });
  };
  const look = async (): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    try {
      if (!backupStatus().isKnown) await backups.refresh();
      await tell();
      if (!(await backups.takeIfDue())) await idle();
      await tell();
    } finally {
      isLooking = false;
    }
  };
  const quietly = (work: () => Promise<unknown>) => (): void => void work().catch(() => undefined);

  const close = async (): Promise<void> => {
    setBackupStatus({ isClosing: true });
    try {
      if (await backups.haveChanged()) await backups.take('quit');
    } finally {
      await ask('backup:quit-done', { of: 'backup' });
    }
  };

  const stops = [
    onMinute(quietly(look)),
    onSaveState(() => {
      if (saveState().state === 'saved' && told === 'no') quietly(tell)();
    }),
    // One that somebody asked for has just been taken: nothing is left for the end.
    onBackupStatus(() => {
      if (backupStatus().running === null && told === 'yes') quietly(tell)();
    }),
    listen('backup:quit', quietly(close)),
  ];
  quietly(look)();
  return () => {
    isStopped = true;
    for (const stop of stops) stop();
  };
}
