import type { Instant } from '../../../../shared/domain/base/now.ts';
import { lineTo, type WorkerLine } from '../../../data/storage/worker-line.ts';
import type { Found, FromSearch, SearchOrder } from './messages.ts';

/** Where the search stands. It outlives the screen: going elsewhere and coming back finds it as it was. */
export type SearchState =
  | { readonly stage: 'idle' }
  | { readonly stage: 'searching'; readonly percent: number }
  | { readonly stage: 'found'; readonly found: Found; readonly newest: Instant | '' }
  | { readonly stage: 'failed' };

export interface DuplicateSession {
  state(): SearchState;
  subscribe(listener: () => void): () => void;
  /** Begins a search; one that goes on is left alone. `newest`: when the youngest customer was written down, empty for none. */
  search(databaseName: string, newest: Instant | ''): void;
  /** Stops it; what was found before is shown again. */
  stop(): void;
  /** Pairs put off until the rest is done, by their decision's id. */
  putOff(id: string): void;
  takeUp(): void;
  isPutOff(id: string): boolean;
  countPutOff(): number;
}

/** As much of a `Worker` as is used. */
export type SearchLine = WorkerLine<SearchOrder, FromSearch>;

/** The search of a window: one at a time, in a worker that ends with it. */
export function createDuplicateSession(startWorker: () => SearchLine = openWorker): DuplicateSession {
  let state: SearchState = { stage: 'idle' };
  let before: SearchState = state;
  let worker: SearchLine | null = null;
  let later: ReadonlySet<string> = new Set();
  const listeners = new Set<() => void>();
  const set = (next: SearchState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const end = (next: SearchState): void => {
    worker?.terminate();
    worker = null;
    set(next);
  };
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    search(databaseName, newest) {
      if (state.stage === 'searching') return;
      before = state;
      later = new Set();
      worker = startWorker();
      worker.onmessage = ({ data }) => {
        if (data.type === 'done') end({ stage: 'found', found: data.found, newest });
        else if (data.type === 'failed') end({ stage: 'failed' });
        else {
          const percent = Math.floor(data.share * 100);
          if (state.stage === 'searching' && state.percent !== percent) set({ stage: 'searching', percent });
        }
      };
      worker.onerror = (event) => {
        event.preventDefault();
        end({ stage: 'failed' });
      };
      set({ stage: 'searching', percent: 0 });
      worker.postMessage({ databaseName });
    },
    stop() {
      if (state.stage === 'searching') end(before);
    },
    putOff(id) {
      later = new Set([...later, id]);
      set({ ...state });
    },
    takeUp() {
      later = new Set();
      set({ ...state });
    },
    isPutOff: (id) => later.has(id),
    countPutOff: () => later.size,
  };
}

const openWorker = (): SearchLine => lineTo(new Worker(new URL('./duplicates-worker.ts', import.meta.url), { type: 'module' }));

export const duplicateSession = createDuplicateSession();
