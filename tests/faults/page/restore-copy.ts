import { bringBack, type RestorePort, showRecords } from '../../../renderer/data/restore/bring-back.ts';
import { runStorageJob } from '../../../renderer/data/storage/run-storage-job.ts';
import { ask, readFacts } from '../../../renderer/desktop/bridge.ts';
import { openFaultKernel } from './open-fault-kernel.ts';
import { tell } from './tell-driver.ts';

/** Takes a copy of the records as *Back up now* does. Answers its id. */
export async function takeCopy(_nothing: null): Promise<string> {
  const kernel = await openFaultKernel();
  await kernel.outbox.drain();
  const order = { databaseName: kernel.database.name, kind: 'by-hand', program: readFacts().version, full: false, pauseMs: 0 } as const;
  const { snapshot } = await runStorageJob('take-snapshot', order);
  return snapshot.id;
}

/** Brings a copy back as the screen does, and switches to it: another window takes this one's place then. */
export async function restoreCopy({ id }: { id: string }): Promise<void> {
  const kernel = await openFaultKernel();
  const port: RestorePort = {
    ask,
    runJob: runStorageJob,
    present: kernel.database.name,
    program: readFacts().version,
    actor: kernel.actorId(),
    drain: () => kernel.outbox.drain(),
  };
  tell({ kind: 'reached', point: 'restoring' });
  const steps = { signal: new AbortController().signal, onProgress: () => undefined };
  const note = await bringBack(port, { id, until: null, at: new Date().toISOString() }, steps);
  await showRecords(port, note);
  tell({ kind: 'reached', point: 'switched' });
}
