import { gzipSync } from 'node:zlib';
import type { runStorageJob } from '../../renderer/data/storage/run-storage-job.ts';
import type { Ask, StorageJob } from '../../renderer/data/storage/storage-job.ts';
import { storageJobs } from '../../renderer/data/storage/storage-jobs.ts';
import type { Operation } from '../../shared/domain/base/operation.ts';
import { createShelf, type SnapshotShelf } from './snapshot-shelf.ts';

/** As much of main as bringing back asks, in a test's memory. */
export interface PaperMain {
  readonly ask: Ask;
  readonly runJob: typeof runStorageJob;
  readonly shelf: SnapshotShelf;
  /** The name that main holds for the current one. */
  current: string;
  nextName: string;
  /** Operations in the journal, by generation. */
  readonly journal: Map<number, readonly Operation[]>;
  /** Every channel that was asked, in order. */
  readonly asked: string[];
  /** Fails the call with this number, counted from 0; none when negative. */
  failAt: number;
}

export function createPaperMain(current: string, nextName: string): PaperMain {
  const shelf = createShelf();
  const answers: Readonly<Record<string, (given: never) => unknown>> = {
    'backup:begin': ({ kind, databaseId }: { kind: 'hourly'; databaseId: string }) => shelf.begin(kind, databaseId),
    'backup:put': ({ id, sha256, bytes }: { id: string; sha256: string; bytes: Uint8Array }) => shelf.put(id, sha256, bytes),
    'backup:finish': async ({ manifest }: { manifest: never }) => ({ snapshot: await shelf.finish(manifest) }),
    'backup:cancel': ({ id }: { id: string }) => shelf.cancel(id),
    'backup:manifest': ({ id }: { id: string }) => shelf.manifests.find((one) => one.id === id),
    'backup:part': ({ sha256 }: { sha256: string }) => ({ bytes: gzipSync(shelf.parts.get(sha256) ?? '') }),
    'backup:bring-files': () => ({ brought: 0, missing: [] }),
    'erasure:list': () => [],
    'journal:read': ({ generation, after }: { generation: number; after: number }) => {
      const records = (main.journal.get(generation) ?? []).filter(({ seq }) => seq > after);
      return { records: records.map((one) => ({ seq: one.seq, text: JSON.stringify(one) })), more: false, trouble: null };
    },
    'records:known': () => ({ name: main.current, nextName: main.nextName, known: null, journals: [] }),
    'records:use': ({ name }: { name: string }) => {
      main.current = name;
      return null;
    },
  };
  const ask = (async (channel: string, argument: never) => {
    main.asked.push(channel);
    if (main.asked.length - 1 === main.failAt) throw new Error('main did not answer');
    return answers[channel]?.(argument);
  }) as Ask;
  const runJob = (async (
    name: keyof typeof storageJobs,
    given: never,
    { signal = new AbortController().signal, onProgress = () => undefined } = {},
  ) => (storageJobs[name] as StorageJob<never, unknown>)(given, { ask, signal, onProgress })) as typeof runStorageJob;
  const main: PaperMain = { ask, runJob, shelf, current, nextName, journal: new Map(), asked: [], failAt: -1 };
  return main;
}
