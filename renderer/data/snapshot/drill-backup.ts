import { isDrillDue } from '../../../shared/domain/backup/is-backup-due.ts';
import type { Instant } from '../../../shared/domain/base/now.ts';
import { currentInstant } from '../clock/clock.ts';
import type { Ask } from '../storage/storage-job.ts';
import type { Backups } from './back-up.ts';
import type { DrillAnswer } from './drill-job.ts';

export interface DrillPorts {
  readonly ask: Ask;
  readonly run: (id: string) => Promise<DrillAnswer>;
  readonly backups: Pick<Backups, 'distrust' | 'take'>;
  /** Told when a backup could not be restored for trial. */
  readonly onBroken: (message: string) => void;
}

/** Looked for this often. */
const lookEveryMs = 60 * 60_000;

/**
 * Restores the newest good backup for trial when a month has passed since the last time, and tells main how it went. One
 * that cannot be restored is told plainly, and every row is read again for a new one. Asked as often as one likes.
 */
export function createDrill({ ask, run, backups, onBroken }: DrillPorts): () => Promise<void> {
  let lookedAt: Instant | null = null;
  return async () => {
    const now = currentInstant();
    if (lookedAt !== null && Math.abs(Date.parse(now) - Date.parse(lookedAt)) < lookEveryMs) return;
    lookedAt = now;
    const { snapshots, lastDrill } = await ask('backup:state', { of: 'backup' });
    const good = snapshots.filter(({ state, locked }) => state === 'good' && !locked);
    const newest = good[0];
    if (newest === undefined || !isDrillDue(lastDrill?.at ?? null, snapshots.at(-1)?.at ?? null, now)) return;
    const { result, message } = await run(newest.id);
    await ask('backup:drilled', { id: newest.id, at: currentInstant(), result });
    if (result === 'whole') return;
    onBroken(message ?? '');
    backups.distrust();
    await backups.take('hourly');
  };
}
