import { lineTo, type WorkerLine } from '../../../data/storage/worker-line.ts';
import { keepPhotos } from '../run/keep-photos.ts';
import type { KeepPhotos } from '../run/run-steps.ts';
import type { FromWorker, JobFailure, JobName, Jobs, ToWorker, WorkerFacts } from './messages.ts';

/** The window's end of the line to the worker. */
export interface ImportWorker {
  do<N extends JobName>(job: N, argument: Jobs[N]['argument'], onProgress: OnProgress): Promise<Jobs[N]['answer']>;
  /** Stops what is being done: that job rejects with `stopped`, after it took back what it wrote. */
  stop(): void;
  close(): void;
}

export type OnProgress = (progress: Omit<Extract<FromWorker, { type: 'progress' }>, 'type' | 'id'>) => void;

/** A job failed; `failure` says why. */
export class JobError extends Error {
  readonly failure: JobFailure;

  constructor(failure: JobFailure) {
    super(failure.kind);
    this.name = 'JobError';
    this.failure = failure;
  }
}

/** As much of a `Worker` as is used. */
export type Line = WorkerLine<ToWorker, FromWorker>;

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: JobError) => void;
  readonly onProgress: OnProgress;
}

export function openImportWorker(
  facts: WorkerFacts,
  onWritten: () => void,
  line: Line = startWorker(),
  keep: KeepPhotos = keepPhotos,
): ImportWorker {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  line.onmessage = ({ data }) => {
    if (data.type === 'written') return onWritten();
    if (data.type === 'keep') return void answerKeep(line, data, keep);
    const one = waiting.get(data.id);
    if (data.type === 'progress') return one?.onProgress(data);
    waiting.delete(data.id);
    if (data.type === 'done') one?.resolve(data.answer as never);
    else one?.reject(new JobError(data.failure));
  };
  // The worker itself broke down: what it wrote is taken back at the next start.
  line.onerror = (event) => {
    event.preventDefault();
    for (const one of waiting.values()) one.reject(new JobError({ kind: 'stuck', message: event.message }));
    waiting.clear();
  };
  line.postMessage({ type: 'begin', facts });
  return {
    do: (job, argument, onProgress) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject, onProgress });
        line.postMessage({ type: 'do', id: lastId, job, argument } as ToWorker);
      }),
    stop: () => line.postMessage({ type: 'stop' }),
    close: () => line.terminate(),
  };
}

async function answerKeep(line: Line, { ask, photos }: Extract<FromWorker, { type: 'keep' }>, keep: KeepPhotos): Promise<void> {
  const answer: ToWorker = await keep(photos).then(
    (kept) => ({ type: 'kept' as const, ask, photos: kept }),
    (error: unknown) => ({ type: 'not-kept' as const, ask, message: error instanceof Error ? error.message : String(error) }),
  );
  line.postMessage(answer);
}

const startWorker = (): Line => lineTo(new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' }));
