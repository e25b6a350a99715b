import type { Id } from '../../../shared/domain/base/id.ts';
import type { SearchTable } from '../../../shared/domain/search/search-sources.ts';
import type { ListTable } from '../../../shared/domain/search/shop-index.ts';
import { onTableChanges } from '../database/table-changes.ts';
import type { SearchReady } from './follow-records.ts';
import type { FromSearch, SearchAnswer, ToSearch } from './messages.ts';
import type { RowRef } from './search-hit.ts';

/** The window's end of the line to the search worker. */
export interface SearchClient {
  /** @param most lines of each kind of record */
  find(typed: string, most: number, tables?: readonly SearchTable[]): Promise<SearchAnswer>;
  /** The keys of every row of a list that fits, in no order, with everything that was written before. */
  keys(typed: string, table: ListTable): Promise<readonly Id[]>;
  describe(rows: readonly RowRef[]): Promise<SearchAnswer>;
  ready(): SearchReady;
  /** Told when more can be found, or something else. */
  onChange(listener: () => void): () => void;
}

/** As much of a `Worker` as is used. */
export interface SearchLine {
  postMessage(message: ToSearch): void;
  onmessage: ((event: { readonly data: FromSearch }) => void) | null;
  onerror: ((event: { readonly message: string; preventDefault(): void }) => void) | null;
}

interface Waiting {
  readonly resolve: (message: FromSearch) => void;
  readonly reject: (error: Error) => void;
}

export function openSearchClient(databaseName: string, line: SearchLine = startWorker()): SearchClient {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<() => void>();
  let lastId = 0;
  let ready: SearchReady = 'nothing';
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  line.onmessage = ({ data }) => {
    if (data.type === 'ready') ready = data.ready;
    if (data.type === 'ready' || data.type === 'changed') return tell();
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.type === 'failed') one?.reject(new Error(data.message));
    else one?.resolve(data);
  };
  line.onerror = (event) => {
    event.preventDefault();
    for (const { reject } of waiting.values()) reject(new Error(event.message));
    waiting.clear();
  };
  line.postMessage({ type: 'begin', databaseName });
  onTableChanges({ name: databaseName }, ['operations'], () => line.postMessage({ type: 'written' }));
  const ask = (message: (id: number) => ToSearch): Promise<FromSearch> =>
    new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      line.postMessage(message(lastId));
    });
  const answerTo = async (message: (id: number) => ToSearch): Promise<SearchAnswer> => {
    const answer = await ask(message);
    if (answer.type !== 'answer') throw new Error('The search answered another question.');
    return answer.answer;
  };
  return {
    find: (typed, most, tables) => answerTo((id) => ({ type: 'find', id, typed, most, tables: tables ?? null })),
    async keys(typed, table) {
      // Whoever hears of a change may ask before the line above has heard of it.
      await Promise.resolve();
      const answer = await ask((id) => ({ type: 'keys', id, typed, table }));
      return answer.type === 'keys' ? answer.keys : [];
    },
    describe: (rows) => answerTo((id) => ({ type: 'describe', id, rows })),
    ready: () => ready,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function startWorker(): SearchLine {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const line: SearchLine = { postMessage: (message) => worker.postMessage(message), onmessage: null, onerror: null };
  worker.onmessage = (event) => line.onmessage?.(event);
  worker.onerror = (event) => line.onerror?.(event);
  return line;
}
