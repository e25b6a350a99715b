import type { WorkerLine } from './worker-line.ts';

export type BrokenWorker = Parameters<NonNullable<WorkerLine<never, never>['onerror']>>[0];

interface WorkerDeskOptions<Out, In, Waiting> {
  readonly start: () => WorkerLine<Out, In>;
  /** The worker goes when it had nothing to do for so long, in milliseconds. */
  readonly idleMs: number;
  /** What each new worker is told first. */
  readonly greeting?: Out;
  /** `reply` reaches the worker that this is from, as long as it is the one at work. */
  readonly onMessage: (message: In, reply: (answer: Out, transfers: ArrayBuffer[]) => void) => void;
  /** The worker broke down with all of these unanswered; it is gone, and the next question has a new one. */
  readonly onBroken: (unanswered: readonly Waiting[], event: BrokenWorker) => void;
}

/** Where questions wait for the answers of a worker, each by its id. */
export interface WorkerDesk<Out, Waiting> {
  /** Asks, and starts the worker for it where none is at work. Answers the question's id, of which `order` makes the message. */
  ask(waiting: Waiting, order: (id: number) => Out): number;
  /** Tells the worker something more, where one is at work. */
  tell(message: Out): void;
  /** Who waits for the answer; undefined where nobody does any more. */
  of(id: number): Waiting | undefined;
  /** The same, and it waits no longer. */
  settle(id: number): Waiting | undefined;
  /** Ends the worker. Answers all that waited for it. */
  end(): Waiting[];
}

/** Starts a worker when there is something to ask, and ends it when it has been idle. */
export function createWorkerDesk<Out, In, Waiting>(options: WorkerDeskOptions<Out, In, Waiting>): WorkerDesk<Out, Waiting> {
  const { start, idleMs, greeting, onMessage, onBroken } = options;
  const waiting = new Map<number, Waiting>();
  let line: WorkerLine<Out, In> | null = null;
  let lastId = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  const terminate = (): void => {
    line?.terminate();
    line = null;
  };
  const end = (): Waiting[] => {
    const unanswered = [...waiting.values()];
    waiting.clear();
    terminate();
    return unanswered;
  };
  const begin = (): WorkerLine<Out, In> => {
    const made = start();
    const reply = (answer: Out, transfers: ArrayBuffer[]): void => {
      if (made === line) made.postMessage(answer, transfers);
    };
    made.onmessage = ({ data }) => onMessage(data, reply);
    made.onerror = (event) => onBroken(end(), event);
    if (greeting !== undefined) made.postMessage(greeting, []);
    return made;
  };
  return {
    ask: (one, order) => {
      clearTimeout(idle);
      lastId += 1;
      waiting.set(lastId, one);
      line ??= begin();
      line.postMessage(order(lastId), []);
      return lastId;
    },
    tell: (message) => line?.postMessage(message, []),
    of: (id) => waiting.get(id),
    settle: (id) => {
      const one = waiting.get(id);
      waiting.delete(id);
      if (waiting.size === 0) idle = setTimeout(terminate, idleMs);
      return one;
    },
    end,
  };
}
