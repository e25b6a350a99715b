import type { ChannelName } from '../../../shared/ipc/channels.ts';
import type { Argument } from '../../../shared/ipc/contract.ts';
import { type FromStorage, type ToStorage, transfersOf } from './messages.ts';
import { type Ask, type JobProgress, StorageError, toStorageError } from './storage-job.ts';
import type { WorkerLine } from './worker-line.ts';

/** As much of a `Worker` as is used. */
export type StorageLine = WorkerLine<ToStorage, FromStorage>;

export interface StorageClientOptions {
  readonly start: () => StorageLine;
  /** How main is asked for the worker. */
  readonly ask: Ask;
  readonly clockOffset: number;
  /** The worker goes when it had nothing to do for so long. */
  readonly idleMs: number;
}

export interface RunOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: JobProgress) => void;
}

/** The page's end of the line to the storage worker. */
export interface StorageClient {
  /** @throws StorageError: the job's own, `stopped`, or `broken` when the worker itself broke down. */
  run(job: string, given: unknown, options?: RunOptions): Promise<unknown>;
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: StorageError) => void;
  readonly onProgress: RunOptions['onProgress'];
}

/** Starts the worker when there is work, lends it the bridge, and ends it when it has been idle. */
export function createStorageClient({ start, ask, clockOffset, idleMs }: StorageClientOptions): StorageClient {
  const waiting = new Map<number, Waiting>();
  let line: StorageLine | null = null;
  let lastId = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  const end = (): void => {
    line?.terminate();
    line = null;
  };

  /** Asks main and answers the worker, where that is still the one that asked. */
  const relay = async (asker: StorageLine, message: Extract<FromStorage, { type: 'ask' }>): Promise<void> => {
    const answer = await ask(message.channel as ChannelName, message.argument as Argument<ChannelName>).then(
      (value) => ({ type: 'answered' as const, ask: message.ask, value }),
      (error: unknown) => ({ type: 'refused' as const, ask: message.ask, failure: plain(toStorageError(error)) }),
    );
    if (asker === line) asker.postMessage(answer, answer.type === 'answered' ? transfersOf(answer.value) : []);
  };

  const settle = (id: number): Waiting | undefined => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) idle = setTimeout(end, idleMs);
    return one;
  };

  const begin = (): StorageLine => {
    const made = start();
    made.onmessage = ({ data }) => {
      if (data.type === 'ask') void relay(made, data);
      else if (data.type === 'progress') waiting.get(data.id)?.onProgress?.(data.progress);
      else if (data.type === 'done') settle(data.id)?.resolve(data.answer);
      else settle(data.id)?.reject(new StorageError(data.failure.code, data.failure.message, data.failure.params));
    };
    made.onerror = (event) => {
      event.preventDefault();
      for (const { reject } of waiting.values()) reject(new StorageError('broken', event.message));
      waiting.clear();
      end();
    };
    made.postMessage({ type: 'begin', clockOffset }, []);
    return made;
  };

  return {
    run: (job, given, { signal, onProgress } = {}) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) return reject(new StorageError('stopped', 'It was stopped before it began.'));
        clearTimeout(idle);
        lastId += 1;
        const id = lastId;
        waiting.set(id, { resolve, reject, onProgress });
        line ??= begin();
        line.postMessage({ type: 'do', id, job, given }, []);
        signal?.addEventListener('abort', () => line?.postMessage({ type: 'stop', id }, []), { once: true });
      }),
  };
}

function plain({ code, message, params }: StorageError): Pick<StorageError, 'code' | 'message' | 'params'> {
  return { code, message, params };
}
