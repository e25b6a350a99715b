import type { JobProgress, StorageError } from './storage-job.ts';

/** An error as it crosses. */
type Failure = Pick<StorageError, 'code' | 'message' | 'params'>;

export type ToStorage =
  /** `clockOffset`: milliseconds that `--now` moved the clock by. */
  | { readonly type: 'begin'; readonly clockOffset: number }
  | { readonly type: 'do'; readonly id: number; readonly job: string; readonly given: unknown }
  /** Stops a job: it fails with `stopped` once it has put away what it had begun. */
  | { readonly type: 'stop'; readonly id: number }
  /** What main answered to `ask`. */
  | { readonly type: 'answered'; readonly ask: number; readonly value: unknown }
  | { readonly type: 'refused'; readonly ask: number; readonly failure: Failure };

export type FromStorage =
  | { readonly type: 'ask'; readonly ask: number; readonly channel: string; readonly argument: unknown }
  | { readonly type: 'progress'; readonly id: number; readonly progress: JobProgress }
  | { readonly type: 'done'; readonly id: number; readonly answer: unknown }
  | { readonly type: 'failed'; readonly id: number; readonly failure: Failure };

/** What of a message changes hands instead of being copied: the byte arrays that stand in the value itself. */
export function transfersOf(value: unknown): ArrayBuffer[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((part) => (part instanceof Uint8Array && part.buffer instanceof ArrayBuffer ? [part.buffer] : []));
}
