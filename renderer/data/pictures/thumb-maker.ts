import { createWorkerDesk } from '../storage/worker-desk.ts';
import { lineTo, type WorkerLine } from '../storage/worker-line.ts';
import type { ThumbAnswer, ThumbOrder } from './thumb-order.ts';

export type MakeThumb = (order: Omit<ThumbOrder, 'id'>) => Promise<Uint8Array<ArrayBuffer> | null>;

export type ThumbLine = WorkerLine<ThumbOrder, ThumbAnswer>;

const idleMs = 10_000;

/** Asks a worker, which is started when there is something to draw and goes when there is not. */
export function createThumbMaker(start: () => ThumbLine = startWorker): MakeThumb {
  const desk = createWorkerDesk<ThumbOrder, ThumbAnswer, (bytes: ThumbAnswer['bytes']) => void>({
    start,
    idleMs,
    onMessage: ({ id, bytes }) => desk.settle(id)?.(bytes),
    // A picture that brings the worker down costs what it was drawing, and the next one has a new worker.
    onBroken: (unanswered) => {
      for (const answer of unanswered) answer(null);
    },
  });
  return (order) =>
    new Promise((resolve) => {
      desk.ask(resolve, (id) => ({ id, ...order }));
    });
}

function startWorker(): ThumbLine {
  return lineTo(new Worker(new URL('./thumb-worker.ts', import.meta.url), { type: 'module' }));
}
