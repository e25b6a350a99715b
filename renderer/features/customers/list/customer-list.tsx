import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { CustomerRow } from './customer-row.tsx';
import classes from './list.module.css';
import { listMemory } from './list-memory.ts';
import { useLines } from './use-lines.ts';
import type { ListSelection } from './use-list-selection.ts';

const rowHeight = 46;

interface Props {
  readonly ids: readonly Id[];
  /** Places by which customers were found; the others show their first. */
  readonly places: ReadonlyMap<Id, Property>;
  readonly selection: ListSelection;
}

/** The list itself: only the lines on screen exist, and they are fetched by key. */
export function CustomerList({ ids, places, selection }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const { selected, moves, select } = selection;
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    // Held still: the virtualiser measures all lines anew whenever it is another function.
    getItemKey: useCallback((index: number) => ids[index] ?? index, [ids]),
    initialOffset: listMemory.scroll,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const lines = useLines(ids, items[0]?.index ?? 0);
  const index = selected === null ? -1 : ids.indexOf(selected);
  useLayoutEffect(() => {
    if (moves > 0 && index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
  }, [moves, index, virtual]);
  // The line may have to be drawn first: a list of ten thousand has only those on screen.
  useEffect(() => {
    if (moves === 0) return;
    const frame = requestAnimationFrame(() => document.getElementById(`customer-${selected}`)?.focus({ preventScroll: true }));
    return () => cancelAnimationFrame(frame);
  }, [moves, selected]);
  return (
    <div
      ref={scroller}
      className={classes.scroll}
      onScroll={(event) => {
        listMemory.scroll = event.currentTarget.scrollTop;
      }}
    >
      <ul className={classes.list} style={{ height: virtual.getTotalSize() }} aria-label={customers.list}>
        {items.map((item) => {
          const id = ids[item.index];
          if (id === undefined) return null;
          return (
            <li
              key={item.key}
              className={classes.item}
              style={{ height: rowHeight, transform: `translateY(${item.start}px)` }}
              aria-setsize={ids.length}
              aria-posinset={item.index + 1}
            >
              <CustomerRow
                line={lines.get(id)}
                foundAt={places.get(id)}
                id={id}
                selected={id === selected}
                first={selected === null && item.index === 0}
                onSelect={select}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
