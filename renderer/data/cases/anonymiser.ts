import type { AnonymousText } from '../../../shared/domain/anonymity/anonymous-text.ts';
import type { CaseMaterial } from '../../../shared/domain/anonymity/make-safe.ts';
import { createWorkerDesk } from '../storage/worker-desk.ts';
import { lineTo, type WorkerLine } from '../storage/worker-line.ts';
import type { FromAnonymiser, ToAnonymiser } from './messages.ts';

/** Makes the texts of a case anonymous, in their order. It rejects where that failed: then nothing of them may be shown. */
export type Anonymiser = (material: CaseMaterial) => Promise<readonly AnonymousText[]>;

export type AnonymiserLine = WorkerLine<ToAnonymiser, FromAnonymiser>;

interface Waiting {
  readonly resolve: (texts: readonly AnonymousText[]) => void;
  readonly reject: (error: Error) => void;
  readonly limit: ReturnType<typeof setTimeout>;
}

export interface AnonymiserOptions {
  readonly start: () => AnonymiserLine;
  /** A worker that is silent for so long is ended, and what waits for it fails. */
  readonly limitMs: number;
  /** The worker goes when it had nothing to do for so long. */
  readonly idleMs: number;
  /** So many answers are remembered by what was asked. */
  readonly remembered: number;
}

/** Asks a worker, which it starts when there is something to ask. The same texts and names are worked out once. */
export function createAnonymiser({ start, limitMs, idleMs, remembered }: AnonymiserOptions): Anonymiser {
  const known = new Map<string, Promise<readonly AnonymousText[]>>();
  const failAll = (unanswered: readonly Waiting[], message: string): void => {
    for (const { reject, limit } of unanswered) {
      clearTimeout(limit);
      reject(new Error(message));
    }
  };
  const desk = createWorkerDesk<ToAnonymiser, FromAnonymiser, Waiting>({
    start,
    idleMs,
    onMessage: (data) => {
      const one = desk.settle(data.id);
      clearTimeout(one?.limit);
      if ('texts' in data) one?.resolve(data.texts);
      else one?.reject(new Error(data.failed));
    },
    onBroken: (unanswered, event) => {
      event.preventDefault();
      failAll(unanswered, event.message);
    },
  });
  const ask = (material: CaseMaterial): Promise<readonly AnonymousText[]> =>
    new Promise((resolve, reject) => {
      const limit = setTimeout(() => failAll(desk.end(), 'The worker gave no answer in time.'), limitMs);
      desk.ask({ resolve, reject, limit }, (id) => ({ id, material }));
    });

  return (material) => {
    const key = JSON.stringify(material);
    const answer = known.get(key) ?? ask(material);
    known.delete(key);
    known.set(key, answer);
    if (known.size > remembered) known.delete(known.keys().next().value as string);
    answer.catch(() => known.delete(key));
    return answer;
  };
}

const startWorker = (): AnonymiserLine => lineTo(new Worker(new URL('./anonymise-worker.ts', import.meta.url), { type: 'module' }));

/** The one of this window. */
export const anonymiser: Anonymiser = createAnonymiser({ start: startWorker, limitMs: 30_000, idleMs: 300_000, remembered: 30 });
