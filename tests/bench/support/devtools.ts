import type { Readable, Writable } from 'node:stream';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** A conversation with Chromium over `--remote-debugging-pipe`: no port, no server, nothing in the program itself. */
export interface Devtools {
  send(method: string, params?: object, sessionId?: string): Promise<Record<string, unknown>>;
  on(method: string, listener: (params: Record<string, unknown>) => void): void;
  /** Nobody is there any more: whatever is sent is refused. */
  hasEnded(): boolean;
}

/** Messages are JSON that ends in a zero byte, in both directions. */
export function openDevtools(out: Writable, incoming: Readable): Devtools {
  interface Asked {
    readonly sessionId: string | undefined;
    readonly resolve: (result: Record<string, unknown>) => void;
    readonly reject: (error: Error) => void;
  }
  const waiting = new Map<number, Asked>();
  const listeners = new Map<string, (params: Record<string, unknown>) => void>();
  let lastId = 0;
  let rest = '';
  let ended = false;

  /** Nobody answers for a window that has gone. */
  const forget = (sessionId: unknown): void => {
    for (const [id, asked] of waiting) {
      if (asked.sessionId !== sessionId) continue;
      waiting.delete(id);
      asked.reject(new Error('The window is gone.'));
    }
  };

  const take = (message: Message): void => {
    if (message.id === undefined) {
      if (message.method === 'Target.detachedFromTarget') forget(message.params?.['sessionId']);
      listeners.get(message.method ?? '')?.(message.params ?? {});
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error === undefined) asked?.resolve(message.result ?? {});
    else asked?.reject(new Error(message.error.message));
  };

  incoming.setEncoding('utf8');
  incoming.on('data', (text: string) => {
    const parts = (rest + text).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) take(JSON.parse(part) as Message);
  });
  const end = (): void => {
    ended = true;
    for (const { reject } of waiting.values()) reject(new Error('Electron has ended.'));
    waiting.clear();
  };
  incoming.on('close', end);
  incoming.on('error', end);
  // Writing to a program that has just ended: whoever waits is told by `end`.
  out.on('error', () => undefined);

  return {
    send(method, params = {}, sessionId) {
      if (ended) return Promise.reject(new Error('Electron has ended.'));
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { sessionId, resolve, reject });
        out.write(`${JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) })}\0`);
      });
    },
    on(method, listener) {
      listeners.set(method, listener);
    },
    hasEnded: () => ended,
  };
}
