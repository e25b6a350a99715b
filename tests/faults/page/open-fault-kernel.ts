import { startKernel } from '../../../renderer/app/start/start-kernel.ts';
import { RecordsTroubleError } from '../../../renderer/data/comparison/records-trouble.ts';
import type { Kernel } from '../../../renderer/data/kernel/run-command.ts';
import { MigrationDueError } from '../../../renderer/data/migration/due-migration.ts';
import { upgradeDatabase } from '../../../renderer/data/migration/upgrade-database.ts';
import { runStorageJob } from '../../../renderer/data/storage/run-storage-job.ts';
import { ask, readFacts } from '../../../renderer/desktop/bridge.ts';

let opened: Promise<Kernel> | undefined;

/** The kernel as the program itself opens it, journal and all, with the owner at the computer. Opened once. */
export function openFaultKernel(): Promise<Kernel> {
  opened ??= open();
  return opened;
}

async function open(): Promise<Kernel> {
  const kernel = await start();
  await kernel.outbox.drain();
  const [owner] = await kernel.database.staff.toArray();
  if (owner === undefined) throw new Error('The shop has no owner.');
  return { ...kernel, actorId: () => owner.id };
}

/** What the program's screens do by themselves at a start: earlier records are copied and brought up, damaged ones brought back. */
async function start(): Promise<Kernel> {
  const events = { onProgress: () => undefined, onTrouble: (error: Error) => void bringBack(error).catch(reportError) };
  try {
    return await startKernel(readFacts(), 'usual', events);
  } catch (error) {
    if (!(error instanceof MigrationDueError)) return bringBack(error);
    await bringUp(error);
    return startKernel(readFacts(), 'usual', events);
  }
}

async function bringUp({ databaseName, from }: MigrationDueError): Promise<void> {
  const order = { databaseName, kind: 'before-migration', program: readFacts().version, full: true, pauseMs: 0 } as const;
  await runStorageJob('take-snapshot', order);
  const tell = (schemaVersion: number): Promise<unknown> => ask('versions:opened', { schemaVersion });
  await upgradeDatabase(databaseName, { from, tell, onMigrated: () => undefined });
}

/** Another window shows them then, and this one never gets an answer. @throws whatever is no damage */
async function bringBack(error: unknown): Promise<Kernel> {
  if (!(error instanceof RecordsTroubleError) || error.trouble.kind !== 'damaged') throw error;
  return startKernel(readFacts(), 'bring-back', { onProgress: () => undefined, onTrouble: reportError });
}
