import { readFacts } from '../../../renderer/desktop/bridge.ts';
import { createImportSession } from '../../../renderer/features/imports/session/import-session.ts';
import { jobFile, until } from '../../bench/page/measure-import.ts';
import { openFaultKernel } from './open-fault-kernel.ts';
import { tell } from './tell-driver.ts';

/**
 * Imports a made-up file as the screen does: tried first, then carried out in the import's own worker, until the journal
 * has all of it. Answers the milliseconds that carrying it out took.
 */
export async function importJobs({ rows }: { rows: number }): Promise<number> {
  const kernel = await openFaultKernel();
  const facts = { databaseName: kernel.database.name, clockOffset: readFacts().clockOffset };
  const session = createImportSession();
  await session.open(jobFile(rows), {
    facts,
    country: 'US',
    ready: kernel.ready,
    drain: () => kernel.outbox.drain(),
    recall: async () => ({}),
  });
  await until(session, (state) => state.stage === 'check' && state.trial.state === 'done');
  tell({ kind: 'reached', point: 'importing' });
  const began = performance.now();
  await session.run(kernel.actorId());
  await until(session, ({ stage }) => stage === 'done');
  await kernel.outbox.drain();
  tell({ kind: 'reached', point: 'imported' });
  return performance.now() - began;
}

/** How many jobs are shown. */
export async function countJobs(_nothing: null): Promise<number> {
  const { database } = await openFaultKernel();
  return database.jobs.where('[live+number]').between([1, -Infinity], [1, []]).count();
}
