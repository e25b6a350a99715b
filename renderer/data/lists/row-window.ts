import type { Id } from '../../../shared/domain/base/id.ts';

/** Rows read in one go. */
const atOnce = 40;
/** Fewer rows than these are not worth a reading of their own, unless they are on screen. */
const fewest = 12;
/** Rows kept while scrolling back and forth. */
const mostKept = 1_200;

type ReadRows<R> = (ids: readonly Id[]) => Promise<ReadonlyMap<Id, R>>;

/** Rows by key, for as many as are looked at. */
export interface RowWindow<R> {
  /** Undefined while the row is read, and for what is there no more. */
  rowOf(id: Id): R | undefined;
  /**
   * Asks for the rows on screen, and for some around them. Only the newest wish counts: what flew past is not read, and
   * what is ahead is read a few dozen at a time rather than row by row.
   */
  want(shown: readonly Id[], around: readonly Id[]): void;
  /** Rows were changed: those in sight are read anew, and stay as they are until then. */
  outdate(): void;
  subscribe(listener: () => void): () => void;
  /** Grows with every change of what `rowOf` answers. */
  version(): number;
}

/** One reading at a time: what comes while it goes on is asked together afterwards. */
export function openRowWindow<R>(read: ReadRows<R>, onFailure: (error: unknown) => void): RowWindow<R> {
  const rows = new Map<Id, R>();
  const fresh = new Set<Id>();
  const listeners = new Set<() => void>();
  let shown: readonly Id[] = [];
  let around: readonly Id[] = [];
  let reading = false;
  let version = 0;
  let outdated = 0;

  const load = async (): Promise<void> => {
    reading = true;
    try {
      for (let ids = missing(); ids.length > 0; ids = missing()) {
        const before = outdated;
        const found = await read(ids);
        for (const id of ids) {
          const row = found.get(id);
          rows.delete(id);
          if (row !== undefined) rows.set(id, row);
          if (before === outdated) fresh.add(id);
        }
        forgetOldest();
        version += 1;
        for (const listener of listeners) listener();
      }
    } catch (error) {
      onFailure(error);
    } finally {
      reading = false;
    }
  };
  // What was never seen comes before what may have changed.
  const missing = (): Id[] => {
    const ahead = around.filter((id) => !fresh.has(id));
    const ids = [...shown.filter((id) => !fresh.has(id)), ...ahead];
    if (ids.length === ahead.length && ahead.length < fewest) return [];
    return [...ids.filter((id) => !rows.has(id)), ...ids.filter((id) => rows.has(id))].slice(0, atOnce);
  };
  const forgetOldest = (): void => {
    for (const id of rows.keys()) {
      if (rows.size <= mostKept) return;
      rows.delete(id);
      fresh.delete(id);
    }
  };
  const start = (): void => {
    if (!reading) void load();
  };
  return {
    rowOf: (id) => rows.get(id),
    want: (onScreen, aroundIt) => {
      shown = onScreen;
      around = aroundIt;
      start();
    },
    outdate: () => {
      outdated += 1;
      fresh.clear();
      start();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
  };
}
