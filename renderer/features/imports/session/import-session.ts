import type { Id } from '../../../../shared/domain/base/id.ts';
import type { FileChoices, FileLook } from '../file/look-at-file.ts';
import type { ImportOrder } from '../plan/plan-file.ts';
import type { JobFailure, RefusedFile, WorkerFacts } from '../worker/messages.ts';
import { type ImportWorker, JobError, openImportWorker } from '../worker/open-import-worker.ts';
import { atStart, dateOrderOf, type ImportState } from './import-state.ts';

/** What the window lends to the import. */
export interface ImportTools {
  readonly facts: WorkerFacts;
  /** ISO 3166-1 alpha-2 of the business. */
  readonly country: string;
  /** Settles when records may be written. */
  readonly ready: Promise<void>;
  /** Brings the journal level with what the worker has written. */
  readonly drain: () => Promise<void>;
  /** What was chosen for an earlier file with the same headings. */
  readonly recall: (headers: readonly string[]) => Promise<FileChoices>;
  /** Told of each file that a person brought in: files of the kind may then come in by themselves. */
  readonly confirm?: (order: ImportOrder) => Promise<void>;
  /** Makes a backup of the records before anything comes in; a failure of it keeps nobody from importing. */
  readonly backUp?: (signal: AbortSignal, onProgress: (done: number, all: number) => void) => Promise<void>;
}

export interface ImportSession {
  state(): ImportState;
  subscribe(listener: () => void): () => void;
  /** Reads a file; whatever was at hand before is put away. */
  open(file: File, tools: ImportTools): Promise<void>;
  /** Changes what was recognised, and tries again. */
  choose(choices: FileChoices): Promise<void>;
  /** Forgets what rows and columns were chosen to be. */
  recognise(): Promise<void>;
  tryAgain(): Promise<void>;
  /** Carries it out. */
  run(actor: Id): Promise<void>;
  /** Stops reading, trying or running. */
  stop(): void;
  refusedFile(): Promise<RefusedFile>;
  /** Back to the beginning. */
  reset(): void;
}

type Open = typeof openImportWorker;

/** The import as the window sees it: one at a time, one worker for as long as a file is at hand. */
export function createImportSession(openWorker: Open = openImportWorker): ImportSession {
  let state: ImportState = atStart;
  let worker: ImportWorker | null = null;
  let tools: ImportTools | null = null;
  /** Goes up when something newer was asked for: answers to older questions are dropped. */
  let turn = 0;
  /** Stops the backup before an import. */
  let control = new AbortController();
  const listeners = new Set<() => void>();

  const set = (next: ImportState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const close = (): void => {
    worker?.close();
    worker = null;
  };
  const putAway = (failure: JobFailure | null, fileName: string | null): void => {
    turn += 1;
    close();
    set({ stage: 'choose', failure: failure?.kind === 'stopped' ? null : failure, fileName });
  };

  const look = async (file: File | null, choices: FileChoices): Promise<FileLook> => {
    const country = tools?.country ?? '';
    return (worker as ImportWorker).do('look', { file, choices, country }, ({ done, total }) => {
      if (state.stage === 'reading') set({ ...state, done, total });
    });
  };

  /** Tries the file as it is understood now; says nothing as long as something is unclear. */
  const attempt = async (): Promise<void> => {
    if (state.stage !== 'check' || worker === null) return;
    const order = orderFor(state.look, state.choices);
    if (order === null) return set({ ...state, trial: { state: 'blocked' }, last: null });
    const mine = ++turn;
    set({ ...state, trial: { state: 'running', done: 0, total: state.look.rows } });
    try {
      const trial = await worker.do('try', { order }, ({ done, total }) => {
        if (mine === turn && state.stage === 'check') set({ ...state, trial: { state: 'running', done, total } });
      });
      if (mine === turn && state.stage === 'check') set({ ...state, trial: { state: 'done', trial }, last: trial });
    } catch (error) {
      if (mine !== turn || state.stage !== 'check') return;
      const failure = failureOf(error);
      if (failure.kind === 'stopped') set({ ...state, trial: { state: 'stopped' } });
      else putAway(failure, state.fileName);
    }
  };

  const open = async (file: File, given: ImportTools): Promise<void> => {
    if (state.stage === 'running') return;
    close();
    tools = given;
    worker = openWorker(given.facts, followWith(given.drain));
    const mine = ++turn;
    set({ stage: 'reading', fileName: file.name, done: 0, total: file.size });
    try {
      let found = await look(file, {});
      const choices = await given.recall(found.headers);
      if (mine !== turn) return;
      const recalled = Object.keys(choices).length > 0;
      if (recalled) found = await look(null, choices);
      if (mine !== turn) return;
      set({ stage: 'check', fileName: file.name, look: found, choices, looking: false, recalled, trial: { state: 'blocked' }, last: null });
      await attempt();
    } catch (error) {
      if (mine === turn) putAway(failureOf(error), file.name);
    }
  };

  const lookAgain = async (choices: FileChoices): Promise<void> => {
    if (state.stage !== 'check') return;
    const { fileName } = state;
    const mine = ++turn;
    set({ ...state, choices, looking: true, trial: { state: 'blocked' } });
    try {
      const found = await look(null, choices);
      if (mine !== turn || state.stage !== 'check') return;
      set({ ...state, look: found, looking: false });
      await attempt();
    } catch (error) {
      if (mine === turn) putAway(failureOf(error), fileName);
    }
  };

  const choose = async (changes: FileChoices): Promise<void> => {
    if (state.stage !== 'check') return;
    const { mapping, ...rest } = { ...state.choices, ...changes };
    // Columns that were chosen belong to the headings as they were read then, and to the kind of rows.
    const keeps =
      changes.mapping !== undefined ||
      (changes.encoding === undefined && changes.delimiter === undefined && changes.sheet === undefined && changes.kind === undefined);
    await lookAgain(keeps && mapping !== undefined ? { ...rest, mapping } : rest);
  };

  const recognise = async (): Promise<void> => {
    if (state.stage !== 'check') return;
    const { mapping: _forgotten, kind: _too, ...rest } = state.choices;
    set({ ...state, recalled: false });
    await lookAgain(rest);
  };

  const run = async (actor: Id): Promise<void> => {
    if (state.stage !== 'check' || worker === null || tools === null) return;
    const order = orderFor(state.look, state.choices);
    if (order === null) return;
    const { fileName, look: found } = state;
    turn += 1;
    set({ stage: 'running', fileName, phase: 'backup', done: 0, total: 0, stopping: false });
    try {
      await tools.ready;
      control = new AbortController();
      await tools.backUp?.(control.signal, (done, total) => {
        if (state.stage === 'running') set({ ...state, done, total });
      });
      set({ stage: 'running', fileName, phase: 'rows', done: 0, total: found.rows, stopping: false });
      const result = await worker.do('run', { order, actor }, ({ phase, done, total }) => {
        if (state.stage === 'running' && phase !== 'file' && phase !== 'trial') set({ ...state, phase, done, total });
      });
      await tools.confirm?.(order);
      set({ stage: 'done', fileName, result });
    } catch (error) {
      const failure: JobFailure = control.signal.aborted && !(error instanceof JobError) ? { kind: 'stopped' } : failureOf(error);
      close();
      set({ stage: 'choose', failure, fileName });
    } finally {
      await tools.drain().catch(() => undefined);
    }
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open,
    choose,
    recognise,
    tryAgain: attempt,
    run,
    stop() {
      if (state.stage === 'running' && (state.stopping || state.phase === 'taking-back')) return;
      control.abort();
      worker?.stop();
      if (state.stage === 'running') set({ ...state, stopping: true });
    },
    refusedFile: () => (worker === null ? Promise.reject(new JobError({ kind: 'stopped' })) : worker.do('refused', {}, () => undefined)),
    reset() {
      if (state.stage !== 'running') putAway(null, null);
    },
  };
}

/** The import of this window. */
export const importSession = createImportSession();

/** How a file is to be imported; null as long as something is unclear. */
export function orderFor(look: FileLook, choices: FileChoices): ImportOrder | null {
  const dateOrder = dateOrderOf(look, choices);
  if (look.missing.length > 0 || dateOrder === null) return null;
  const { reading, headerRow, headers, source, kind, guarded, mapping, rows } = look;
  const chosen = choices.kind !== undefined || choices.mapping !== undefined;
  return { reading, headerRow, headers, source, kind, guarded, mapping, dateOrder, rows, chosen };
}

/** One drain at a time, and one more when something was written meanwhile. The outbox itself says when it fails. */
export function followWith(drain: () => Promise<void>): () => void {
  let draining = false;
  let again = false;
  const go = async (): Promise<void> => {
    draining = true;
    do {
      again = false;
      await drain().catch(() => undefined);
    } while (again);
    draining = false;
  };
  return () => {
    if (draining) again = true;
    else void go();
  };
}

function failureOf(error: unknown): JobFailure {
  if (error instanceof JobError) return error.failure;
  return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
}
