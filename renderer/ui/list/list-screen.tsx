import { type ReactNode, type Ref, useImperativeHandle, useMemo, useRef } from 'react';
import type { Tabs } from '../tab-nav.tsx';
import type { Column, Sort } from '../table/column.ts';
import type { Widths } from '../table/column-widths.ts';
import { DataTable, type TableHandle } from '../table/data-table.tsx';
import type { RowSelection } from '../table/row-selection.ts';
import type { KeyPress, TableCommand } from '../table/table-keys.ts';
import type { TableWords } from '../table/table-words.ts';
import { ListFrame } from './list-frame.tsx';

/** What a list's screen needs of the list; where it comes from is not its business. */
interface ListShown<R> {
  readonly all: readonly string[] | undefined;
  readonly keys: readonly string[];
  readonly view: string;
  readonly more: boolean;
  readonly rowOf: (key: string) => R | undefined;
  readonly onRange: (first: number, last: number) => void;
  readonly sort: Sort;
  readonly setSort: (sort: Sort) => void;
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  readonly widths: Widths;
  readonly setWidths: (widths: Widths) => void;
  readonly memory: { readonly scroll: { top: number } };
  readonly findBeginning: (letters: string) => Promise<string | null>;
}

/** What whoever shows a list may tell it. */
export interface ListHandle {
  run(command: TableCommand): void;
  find(): void;
}

/** How many rows of which kind, for the line that counts. */
export interface ListCounts {
  readonly shown: number;
  readonly all: number;
  readonly chosen: number;
  /** Chosen, and left out by the filter. */
  readonly hidden: number;
  readonly more: boolean;
}

interface Props<R> {
  readonly words: TableWords & { readonly search: string; readonly searchHint: string; readonly clearSearch: string };
  readonly title: string;
  readonly tabs?: Tabs;
  readonly list: ListShown<R>;
  readonly columns: readonly Column<R>[];
  readonly selection: RowSelection;
  readonly onSelection: (selection: RowSelection) => void;
  readonly onOpen: (key: string) => void;
  readonly commandOf: (press: KeyPress) => TableCommand | null;
  readonly status: (counts: ListCounts) => string;
  readonly filters?: ReactNode;
  /** Stands at the end of the head. */
  readonly aside?: ReactNode;
  /** Stands above the rows, such as what is half done. */
  readonly above?: ReactNode;
  /** What can be done with what is chosen. */
  readonly bulk: ReactNode;
  /** Stands in place of rows where the filter leaves none. */
  readonly noMatch: ReactNode;
  readonly handle: Ref<ListHandle>;
}

/** A list of records of any kind and any length. */
export function ListScreen<R>(props: Props<R>) {
  const { words, title, list, selection, onSelection, onOpen } = props;
  const table = useRef<TableHandle>(null);
  const field = useRef<HTMLInputElement>(null);
  const { keys, all } = list;
  const { chosen } = selection;
  const chosenHere = useMemo(() => (chosen.size === 0 ? 0 : keys.filter((key) => chosen.has(key)).length), [keys, chosen]);
  const latest = useRef(list);
  latest.current = list;
  useImperativeHandle(props.handle, () => ({
    run: (command) => table.current?.run(command),
    find: () => {
      field.current?.focus();
      field.current?.select();
    },
  }));
  const onSearchKey = (key: 'ArrowDown' | 'Enter'): void => {
    const [first] = keys;
    if (key === 'ArrowDown') table.current?.run(selection.active !== null && keys.includes(selection.active) ? 'stay' : 'first');
    else if (first !== undefined && list.typed.trim() !== '') onOpen(first);
  };
  const jump = async (letters: string): Promise<void> => {
    const key = await latest.current.findBeginning(letters);
    if (key !== null) table.current?.show(key);
  };
  const counts = {
    shown: keys.length,
    all: all?.length ?? 0,
    chosen: chosen.size,
    hidden: chosen.size - chosenHere,
    more: list.more,
  };
  return (
    <ListFrame
      title={title}
      {...(props.tabs && { tabs: props.tabs })}
      search={{
        label: words.search,
        hint: words.searchHint,
        clear: words.clearSearch,
        typed: list.typed,
        onTyped: list.setTyped,
        onKey: onSearchKey,
        field,
      }}
      filters={props.filters}
      aside={props.aside}
      status={all === undefined ? '' : props.status(counts)}
      bulk={chosen.size > 0 && props.bulk}
      above={props.above}
    >
      {all !== undefined && keys.length === 0 && props.noMatch}
      {all !== undefined && keys.length > 0 && (
        <DataTable
          words={words}
          columns={props.columns}
          keys={keys}
          view={list.view}
          rowOf={list.rowOf}
          onRange={list.onRange}
          sort={list.sort}
          onSort={list.setSort}
          selection={selection}
          onSelection={onSelection}
          chosenHere={chosenHere}
          widths={list.widths}
          onWidths={list.setWidths}
          onOpen={onOpen}
          commandOf={props.commandOf}
          onLetters={(letters) => void jump(letters)}
          scroll={list.memory.scroll}
          handle={table}
        />
      )}
    </ListFrame>
  );
}
