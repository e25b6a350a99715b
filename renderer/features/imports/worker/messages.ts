import type { Id } from '../../../../shared/domain/base/id.ts';
import type { CardPhoto } from '../../../../shared/formats/vcard/vcard.ts';
import type { FileProblem } from '../file/file-problem.ts';
import type { FileChoices, FileLook } from '../file/look-at-file.ts';
import type { ImportOrder } from '../plan/plan-file.ts';
import type { Trial } from '../plan/try-import.ts';
import type { ImportResult } from '../run/run-import.ts';
import type { KeptPhoto, RunPhase } from '../run/run-steps.ts';

/** What every part of the program shares and a worker has to be told. */
export interface WorkerFacts {
  readonly databaseName: string;
  /** Milliseconds that `--now` moved the clock by. */
  readonly clockOffset: number;
}

/** What the window asks of the worker, by name: the argument and the answer. */
export interface Jobs {
  /** Opens a file and says what it seems to be; without `file` the same file again with other choices. */
  look: { argument: { file: File | null; choices: FileChoices; country: string }; answer: FileLook };
  try: { argument: { order: ImportOrder }; answer: Trial };
  run: { argument: { order: ImportOrder; actor: Id }; answer: ImportResult };
  /** The refused rows of the last trial or run as a CSV text. */
  refused: { argument: Record<never, never>; answer: RefusedFile };
}
export type JobName = keyof Jobs;

export interface RefusedFile {
  readonly text: string;
  readonly saved: number;
  readonly all: number;
}

export type ToWorker =
  | { readonly type: 'begin'; readonly facts: WorkerFacts }
  | { [N in JobName]: { readonly type: 'do'; readonly id: number; readonly job: N; readonly argument: Jobs[N]['argument'] } }[JobName]
  /** What became of the pictures that it asked to be kept. */
  | { readonly type: 'kept'; readonly ask: number; readonly photos: readonly KeptPhoto[] }
  | { readonly type: 'not-kept'; readonly ask: number; readonly message: string }
  /** Stops what is being done; that job then fails with `stopped`. */
  | { readonly type: 'stop' };

/** Why a job failed; plain data. */
export type JobFailure =
  | { readonly kind: 'file'; readonly problem: FileProblem }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'not-allowed' }
  /** Something unforeseen. `stuck`: what was written could not be taken back yet. */
  | { readonly kind: 'failed' | 'stuck'; readonly message: string };

export type FromWorker =
  | {
      readonly type: 'progress';
      readonly id: number;
      readonly phase: 'file' | 'trial' | RunPhase;
      readonly done: number;
      readonly total: number;
    }
  /** Pictures to bring to the disk: the worker has no bridge. */
  | { readonly type: 'keep'; readonly ask: number; readonly photos: readonly CardPhoto[] }
  /** A transaction was committed: the journal should follow. */
  | { readonly type: 'written' }
  | { readonly type: 'done'; readonly id: number; readonly answer: Jobs[JobName]['answer'] }
  | { readonly type: 'failed'; readonly id: number; readonly failure: JobFailure };
