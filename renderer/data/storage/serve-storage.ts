import { setClockOffset } from '../clock/clock.ts';
import { type FromStorage, type ToStorage, transfersOf } from './messages.ts';
import { type Ask, StorageError, type StorageJob, toStorageError } from './storage-job.ts';

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: StorageError) => void;
}

/**
 * Everything that the storage worker does: carries jobs out side by side and asks main through the page. Knows no
 * worker, so that tests run this very code. Returns what takes the page's messages.
 */
export function serveStorage(
  post: (message: FromStorage, transfers: ArrayBuffer[]) => void,
  jobs: Readonly<Record<string, StorageJob<never, unknown>>>,
): (message: ToStorage) => void {
  const running = new Map<number, AbortController>();
  const asked = new Map<number, Waiting>();
  let lastAsk = 0;

  const ask: Ask = (channel, argument) =>
    new Promise((resolve, reject) => {
      lastAsk += 1;
      asked.set(lastAsk, { resolve, reject });
      post({ type: 'ask', ask: lastAsk, channel, argument }, transfersOf(argument));
    });

  const perform = async ({ id, job, given }: Extract<ToStorage, { type: 'do' }>): Promise<void> => {
    const { signal } = begun(id);
    try {
      const work = jobs[job];
      if (work === undefined) throw new StorageError('unknown', `No such job: ${job}`);
      const answer = await work(given as never, { ask, signal, onProgress: (progress) => post({ type: 'progress', id, progress }, []) });
      post({ type: 'done', id, answer }, transfersOf(answer));
    } catch (error) {
      const { code, message, params } = toStorageError(error, signal);
      post({ type: 'failed', id, failure: { code, message, params } }, []);
    }
    running.delete(id);
  };

  const begun = (id: number): AbortController => {
    const controller = new AbortController();
    running.set(id, controller);
    return controller;
  };

  const settle = (number: number): Waiting | undefined => {
    const one = asked.get(number);
    asked.delete(number);
    return one;
  };

  return (message) => {
    if (message.type === 'begin') setClockOffset(message.clockOffset);
    else if (message.type === 'do') void perform(message);
    else if (message.type === 'stop') running.get(message.id)?.abort();
    else if (message.type === 'answered') settle(message.ask)?.resolve(message.value as never);
    else settle(message.ask)?.reject(new StorageError(message.failure.code, message.failure.message, message.failure.params));
  };
}
