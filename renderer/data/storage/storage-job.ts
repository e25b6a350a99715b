import type { ChannelName } from '../../../shared/ipc/channels.ts';
import type { Argument, ChannelResult } from '../../../shared/ipc/contract.ts';

/**
 * Asks main. A worker has no bridge, so the page asks for it; byte arrays that stand in the argument itself are handed
 * over and empty afterwards.
 * @throws StorageError with the code of the bridge's refusal.
 */
export type Ask = <C extends ChannelName>(channel: C, argument: Argument<C>) => Promise<ChannelResult<C>>;

/** How far a job is. `phase` is the job's own word for what it does now. */
export interface JobProgress {
  readonly phase: string;
  readonly done: number;
  readonly all: number;
}

/** What every job is handed besides its argument. */
export interface JobTools {
  readonly ask: Ask;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: JobProgress) => void;
}

/** Long work on the records away from the screen. Argument and answer are plain data: they cross to the worker and back. */
export type StorageJob<Given, Answer> = (given: Given, tools: JobTools) => Promise<Answer>;

/** Why a job failed: plain data, the same on both sides of the worker. `stopped` where its own signal ended it. */
export class StorageError extends Error {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: string, message: string, params: StorageError['params'] = {}) {
    super(message);
    this.name = 'StorageError';
    this.code = code;
    this.params = params;
  }
}

/** Any error as one that can cross: codes of ours and of the bridge are kept. */
export function toStorageError(error: unknown, signal?: AbortSignal): StorageError {
  if (error instanceof StorageError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (signal?.aborted === true) return new StorageError('stopped', message);
  const code = (error as { code?: unknown } | null)?.code;
  return new StorageError(typeof code === 'string' ? code : 'failed', message);
}
