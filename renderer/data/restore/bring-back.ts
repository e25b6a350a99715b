import type { Id } from '../../../shared/domain/base/id.ts';
import type { Instant } from '../../../shared/domain/base/now.ts';
import type { runStorageJob } from '../storage/run-storage-job.ts';
import type { Ask, JobProgress } from '../storage/storage-job.ts';

/** What bringing back needs of the program around it; handed in, so that tests need no bridge and no worker. */
export interface RestorePort {
  readonly ask: Ask;
  readonly runJob: typeof runStorageJob;
  /** Name of the records as they are; null where they cannot be opened. */
  readonly present: string | null;
  /** Version of the program. */
  readonly program: string;
  readonly actor: Id;
  /** Settles when all that was changed is in the journal. */
  readonly drain: () => Promise<void>;
}

export interface RestoreSteps {
  readonly signal: AbortSignal;
  /** Phases `present`, `files`, `load`, `compare`, `replay`, `switch`. */
  readonly onProgress: (progress: JobProgress) => void;
}

/** What a person should know after the restart. */
export interface RestoreNote {
  /** Name of the database that is the current one from then on. */
  readonly name: string;
  /** The moment that the records went back to; null where a kept database became the current one again. */
  readonly to: Instant | null;
  /** Pictures and files that are nowhere. */
  readonly missingFiles: number;
}

/**
 * Brings a snapshot back: the present is copied first, the files come, the snapshot is loaded into a new database and
 * compared, and only then does main name that one the current one; a new window shows it. Killed at any moment, the
 * program starts with the old records or with the new ones, whole. Whatever fails leaves the present as it is.
 * @param target `at`: the moment that the records are at afterwards, for the note
 * @throws StorageError
 */
export async function bringBack(
  port: RestorePort,
  target: { readonly id: string; readonly until: Instant | null; readonly at: Instant },
  { signal, onProgress }: RestoreSteps,
): Promise<RestoreNote> {
  await copyPresent(port, { signal, onProgress });
  onProgress({ phase: 'files', done: 0, all: 1 });
  const { missing } = await port.ask('backup:bring-files', { id: target.id });
  signal.throwIfAborted();
  const { name, generation } = await nextPlace(port);
  const { id, until } = target;
  const given = { id, until, present: port.present, name, actor: port.actor, generation };
  await port.runJob('restore', given, { signal, onProgress });
  return { name, to: target.at, missingFiles: missing.length };
}

/** Makes a kept database ready to be the current one again, with the same care. */
export async function goBackToKept(port: RestorePort, name: string, steps: RestoreSteps): Promise<RestoreNote> {
  await copyPresent(port, steps);
  const { generation } = await nextPlace(port);
  await port.runJob('switch-back', { name, present: port.present, actor: port.actor, generation }, steps);
  return { name, to: null, missingFiles: 0 };
}

/** The moment that decides: from here on the other database is the current one, and a new window opens on it. */
export async function showRecords(port: RestorePort, { name }: RestoreNote): Promise<void> {
  await port.ask('records:use', { name, why: 'restore', window: 'new' });
}

async function copyPresent(port: RestorePort, steps: RestoreSteps): Promise<void> {
  steps.onProgress({ phase: 'present', done: 0, all: 1 });
  if (port.present === null) return;
  await port.drain();
  const given = { databaseName: port.present, kind: 'before-restore', program: port.program, full: false, pauseMs: 0 } as const;
  await port.runJob('take-snapshot', given, {
    signal: steps.signal,
    onProgress: ({ done, all }) => steps.onProgress({ phase: 'present', done, all }),
  });
}

/** A name that no database has had, and the highest generation that main knows of. */
async function nextPlace({ ask }: RestorePort): Promise<{ name: string; generation: number }> {
  const { nextName, known, journals } = await ask('records:known', { of: 'records' });
  return { name: nextName, generation: Math.max(known?.generation ?? 0, ...journals.map(({ generation }) => generation)) };
}
