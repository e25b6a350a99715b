import type { Database } from '../../data/database/database.ts';
import { replayBeforeMarker } from '../../data/migration/replay-before-marker.ts';
import { backupsOf } from '../../data/snapshot/backups-of.ts';
import { ask } from '../../desktop/bridge.ts';

/** The copy of the records as they are now comes when the first screen has long been there. */
const copyAfterMs = 10_000;

/** What follows a migration: changes that only the journal holds are taken in, and a copy is made of what came out. */
export async function finishMigration(database: Database, from: number): Promise<void> {
  const report = (error: unknown): void => {
    const message = error instanceof Error ? error.message : String(error);
    void ask('app:report-error', { where: 'after migration', message: message.slice(0, 2_000), stack: '' }).catch(() => undefined);
  };
  // The comparison that follows tells of a journal that cannot be read.
  await replayBeforeMarker(database, from, { read: (argument) => ask('journal:read', argument) }).catch(report);
  setTimeout(() => void backupsOf(database)?.take('hourly').catch(report), copyAfterMs);
}
