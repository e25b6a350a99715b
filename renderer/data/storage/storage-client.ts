import type { ChannelName } from '../../../shared/ipc/channels.ts';
import type { Argument } from '../../../shared/ipc/contract.ts';
import { type FromStorage, type ToStorage, transfersOf } from './messages.ts';
import { type Ask, type JobProgress, StorageError, toStorageError } from './storage-job.ts';
import { createWorkerDesk } from './worker-desk.ts';
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
  const desk = createWorkerDesk<ToStorage, FromStorage, Waiting>({
    start,
    idleMs,
    greeting: { type: 'begin', clockOffset },
    onMessage: (data, reply) => {
      if (data.type === 'ask') void relay(data, reply);
      else if (data.type === 'progress') desk.of(data.id)?.onProgress?.(data.progress);
      else if (data.type === 'done') desk.settle(data.id)?.resolve(data.answer);
      else desk.settle(data.id)?.reject(new StorageError(data.failure.code, data.failure.message, data.failure.params));
    },
    onBroken: (unanswered, event) => {
      event.preventDefault();
      for (const { reject } of unanswered) reject(new StorageError('broken', event.message));
    },
  });

  /** Asks main and answers the worker that asked. */
  const relay = async (
    message: Extract<FromStorage, { type: 'ask' }>,
    reply: (answer: ToStorage, transfers: ArrayBuffer[]) => void,
  ): Promise<void> => {
    const answer = await ask(message.channel as ChannelName, message.argument as Argument<ChannelName>).then(
      (value) => ({ type: 'answered' as const, ask: message.ask, value }),
      (error: unknown) => ({ type: 'refused' as const, ask: message.ask, failure: plain(toStorageError(error)) }),
    );
    reply(answer, answer.type === 'answered' ? transfersOf(answer.value) : []);
  };

  return {
    run: (job, given, { signal, onProgress } = {}) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) return reject(new StorageError('stopped', 'It was stopped before it began.'));
        const id = desk.ask({ resolve, reject, onProgress }, (own) => ({ type: 'do', id: own, job, given }));
        signal?.addEventListener('abort', () => desk.tell({ type: 'stop', id }), { once: true });
      }),
  };
}

function plain({ code, message, params }: StorageError): Pick<StorageError, 'code' | 'message' | 'params'> {
  return { code, message, params };
}
