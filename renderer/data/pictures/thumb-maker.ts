import type { ThumbAnswer, ThumbOrder } from './thumb-order.ts';

export type MakeThumb = (order: Omit<ThumbOrder, 'id'>) => Promise<Uint8Array<ArrayBuffer> | null>;

/** As much of a `Worker` as is used. */
export interface ThumbLine {
  postMessage(order: ThumbOrder): void;
  terminate(): void;
  onmessage: ((event: { readonly data: ThumbAnswer }) => void) | null;
  onerror: (() => void) | null;
}

const idleMs = 10_000;

/** Asks a worker, which is started when there is something to draw and goes when there is not. */
export function createThumbMaker(start: () => ThumbLine = startWorker): MakeThumb {
  const waiting = new Map<number, (bytes: Uint8Array<ArrayBuffer> | null) => void>();
  let line: ThumbLine | null = null;
  let lastId = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  const end = (): void => {
    line?.terminate();
    line = null;
  };
  const begin = (): ThumbLine => {
    const made = start();
    made.onmessage = ({ data }) => {
      waiting.get(data.id)?.(data.bytes);
      waiting.delete(data.id);
      if (waiting.size === 0) idle = setTimeout(end, idleMs);
    };
    // A picture that brings the worker down costs what it was drawing, and the next one has a new worker.
    made.onerror = () => {
      for (const answer of waiting.values()) answer(null);
      waiting.clear();
      end();
    };
    return made;
  };
  return (order) =>
    new Promise((resolve) => {
      clearTimeout(idle);
      lastId += 1;
      waiting.set(lastId, resolve);
      line ??= begin();
      line.postMessage({ id: lastId, ...order });
    });
}

function startWorker(): ThumbLine {
  const worker = new Worker(new URL('./thumb-worker.ts', import.meta.url), { type: 'module' });
  const line: ThumbLine = {
    postMessage: (order) => worker.postMessage(order),
    terminate: () => worker.terminate(),
    onmessage: null,
    onerror: null,
  };
  worker.onmessage = (event) => line.onmessage?.(event);
  worker.onerror = () => line.onerror?.();
  return line;
}
