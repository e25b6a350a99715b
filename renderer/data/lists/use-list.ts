import { useMemo, useRef, useState } from 'react';
import type { Id } from '../../../shared/domain/base/id.ts';
import { readerOf } from '../kernel/reader.ts';
import { useNow, useProgram } from '../react/program.tsx';
import { useQuery } from '../react/use-query.ts';
import type { Filters, ListDefinition } from './list-definition.ts';
import { keepListSettings, type ListMemory, type ListSettings, listMemory, readListSettings } from './list-memory.ts';
import { leaveOutPending } from './pending-keys.ts';
import { keysBeginningWith, readSortedKeys } from './sorted-keys.ts';
import { useKeys } from './use-keys.ts';
import { useRows } from './use-rows.ts';

type Sort = ListDefinition<never>['firstSort'];

/** A list as its screen shows it. */
export interface List<R> {
  /** Every row that counts, in order; undefined before the first answer. */
  readonly all: readonly Id[] | undefined;
  /** Those of them that filters and typed words leave. */
  readonly keys: readonly Id[];
  /** Names order and filter of `keys`. */
  readonly view: string;
  /** True when more may fit than was looked at. */
  readonly more: boolean;
  readonly rowOf: (id: Id) => R | undefined;
  readonly onRange: (first: number, last: number) => void;
  readonly sort: Sort;
  readonly setSort: (sort: Sort) => void;
  readonly filters: Filters;
  /** Null takes the filter away. */
  readonly setFilter: (name: string, value: string | null) => void;
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  /** Takes every filter and what was typed away. */
  readonly showAll: () => void;
  readonly widths: Readonly<Record<string, number>>;
  readonly setWidths: (widths: Readonly<Record<string, number>>) => void;
  readonly memory: ListMemory;
  /** The first row whose sorted column begins with these letters, null for none. */
  readonly findBeginning: (letters: string) => Promise<Id | null>;
}

const nothing: readonly Id[] = [];
const noFilters: Filters = {};

/** A list of any length: keys in the order of an index, and the rows that are on screen. */
export function useList<R>(definition: ListDefinition<R>): List<R> {
  const { name, table, whole, orders, firstSort, firstFilters = noFilters } = definition;
  const { kernel } = useProgram();
  const now = useNow();
  const memory = listMemory(name);
  const [typed, setTyped] = useState(memory.typed);
  const [settings, change] = useListSettings(name);
  const sort = settings.sort !== null && settings.sort.column in orders ? settings.sort : firstSort;
  const order = orders[sort.column] ?? { index: whole };
  const filters = settings.filters ?? firstFilters;
  const pending = useQuery((reader) => reader.pendingWork(), []);
  const sorted = useKeys(
    async (reader) => {
      const keys = await readSortedKeys(reader, table, order, whole, sort.descending);
      return leaveOutPending(reader, table, keys, await reader.pendingWork());
    },
    `${sort.column}/${sort.descending}/${[...(pending ?? [])].join()}`,
    [table],
  );
  const fits = useKeys((reader) => definition.readFits(reader, filters, typed, now), JSON.stringify([filters, typed, now.date]), [
    table,
    ...definition.fitTables,
  ]);
  const keys = useSame(
    useMemo(() => {
      const found = fits?.value;
      if (sorted === undefined || fits === undefined) return nothing;
      return found == null ? sorted.value : sorted.value.filter((id) => found.ids.has(id));
    }, [sorted, fits]),
  );
  const { rowOf, onRange } = useRows(keys, definition.readRows, definition.rowTables);
  const type = (text: string): void => {
    memory.typed = text;
    setTyped(text);
  };
  return {
    all: fits === undefined ? undefined : sorted?.value,
    keys,
    view: `${sorted?.asked}/${fits?.asked}`,
    more: fits?.value?.more ?? false,
    rowOf,
    onRange,
    sort,
    setSort: (next) => change({ sort: next }),
    filters,
    setFilter: (filter, value) => {
      const { [filter]: _before, ...others } = filters;
      change({ filters: value === null ? others : { ...others, [filter]: value } });
    },
    typed,
    setTyped: type,
    showAll: () => {
      type('');
      change({ filters: {} });
    },
    widths: settings.widths,
    setWidths: (widths) => change({ widths: { ...widths } }),
    memory,
    findBeginning: async (letters) => {
      const beginning = definition.beginningOf(sort.column, letters);
      if (beginning === null) return null;
      const found = new Set(await keysBeginningWith(readerOf(kernel.database), table, order, beginning));
      return keys.find((id) => found.has(id)) ?? null;
    },
  };
}

function useListSettings(name: string): [ListSettings, (changes: Partial<ListSettings>) => void] {
  const [settings, setSettings] = useState(() => readListSettings(name));
  const latest = useRef(settings);
  const change = (changes: Partial<ListSettings>): void => {
    latest.current = { ...latest.current, ...changes };
    keepListSettings(name, latest.current);
    setSettings(latest.current);
  };
  return [settings, change];
}

/** The keys before where the new ones are the same: nothing is drawn anew for a change that moves no row. */
function useSame(keys: readonly Id[]): readonly Id[] {
  const last = useRef(keys);
  const same = last.current.length === keys.length && last.current.every((id, place) => id === keys[place]);
  if (!same) last.current = keys;
  return last.current;
}
