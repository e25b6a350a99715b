import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Kernel } from '../../../data/kernel/run-command.ts';
import { backUpBeforeImport } from '../../../data/snapshot/backups-of.ts';
import { type FileTrouble, type RecordsFile, RecordsFileError } from '../restore/read-file.ts';
import { NotAllowedError, type RestoreCounts, restoreRecords, tryRestore } from '../restore/restore-records.ts';

/** Why nothing came in. */
export type RestoreFailure =
  | { readonly kind: FileTrouble | 'stopped' | 'notAllowed' }
  | { readonly kind: 'failed'; readonly message: string };

/** Where bringing an export back stands. It outlives the screen. */
export type RestoreState =
  | { readonly stage: 'choose'; readonly failure: RestoreFailure | null }
  | { readonly stage: 'reading' | 'running'; readonly name: string; readonly percent: number; readonly stopping: boolean }
  | { readonly stage: 'check'; readonly name: string; readonly counts: RestoreCounts }
  | { readonly stage: 'done'; readonly name: string; readonly counts: RestoreCounts; readonly workId: Id | null };

export interface RestoreSession {
  state(): RestoreState;
  subscribe(listener: () => void): () => void;
  /** Reads a file and says what it would bring. */
  open(file: RecordsFile, kernel: Kernel): Promise<void>;
  run(kernel: Kernel): Promise<void>;
  stop(): void;
  /** Back to the beginning. */
  reset(): void;
}

function createRestoreSession(): RestoreSession {
  let state: RestoreState = { stage: 'choose', failure: null };
  let file: RecordsFile | null = null;
  let control = new AbortController();
  const listeners = new Set<() => void>();
  const set = (next: RestoreState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const isBusy = (): boolean => state.stage === 'reading' || state.stage === 'running';
  const steps = () => ({
    signal: control.signal,
    onProgress: (bytes: number, all: number) => {
      const percent = all === 0 ? 100 : Math.floor((bytes / all) * 100);
      if ((state.stage === 'reading' || state.stage === 'running') && state.percent !== percent) set({ ...state, percent });
    },
  });
  const fail = (error: unknown): void => set({ stage: 'choose', failure: failureOf(error, control.signal) });

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async open(chosen, kernel) {
      if (isBusy()) return;
      file = chosen;
      control = new AbortController();
      set({ stage: 'reading', name: chosen.name, percent: 0, stopping: false });
      try {
        set({ stage: 'check', name: chosen.name, counts: await tryRestore(chosen, kernel.database, steps()) });
      } catch (error) {
        fail(error);
      }
    },
    async run(kernel) {
      if (state.stage !== 'check' || file === null) return;
      const { name } = state;
      control = new AbortController();
      set({ stage: 'running', name, percent: 0, stopping: false });
      try {
        await backUpBeforeImport(kernel.database, { signal: control.signal });
        const { workId, ...counts } = await restoreRecords(file, kernel, steps());
        set({ stage: 'done', name, counts, workId });
      } catch (error) {
        fail(error);
      }
    },
    stop() {
      if ((state.stage !== 'reading' && state.stage !== 'running') || state.stopping) return;
      control.abort();
      set({ ...state, stopping: true });
    },
    reset() {
      if (!isBusy()) set({ stage: 'choose', failure: null });
    },
  };
}

/** What is brought back in this window. */
export const restoreSession = createRestoreSession();

function failureOf(error: unknown, signal: AbortSignal): RestoreFailure {
  if (error instanceof RecordsFileError) return { kind: error.trouble };
  if (error instanceof NotAllowedError) return { kind: 'notAllowed' };
  if (signal.aborted) return { kind: 'stopped' };
  return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
}
