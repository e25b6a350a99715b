import { ask, readFacts } from '../../desktop/bridge.ts';
import { createStorageClient, type RunOptions, type StorageClient, type StorageLine } from './storage-client.ts';
import type { Answer, Given, JobName } from './storage-jobs.ts';
import { lineTo } from './worker-line.ts';

const idleMs = 10_000;
let client: StorageClient | null = null;

/**
 * Carries out long work on the records in the one storage worker of this window, which is started for it and goes when
 * it has nothing to do.
 * @throws StorageError
 */
export async function runStorageJob<N extends JobName>(job: N, given: Given<N>, options?: RunOptions): Promise<Answer<N>> {
  client ??= createStorageClient({ start: startWorker, ask, clockOffset: readFacts().clockOffset, idleMs });
  return (await client.run(job, given, options)) as Answer<N>;
}

const startWorker = (): StorageLine => lineTo(new Worker(new URL('./storage-worker.ts', import.meta.url), { type: 'module' }));
