import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, type Ref, useCallback, useEffect, useImperativeHandle, useMemo, useRef } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { useDensity } from '../../../data/appearance/use-density.ts';
import { QueueRow } from './queue-row.tsx';
import classes from './today.module.css';
import { useQueueRows } from './use-queue-rows.ts';

const headHeight = 34;
const rowHeights = { comfortable: 64, compact: 54 } as const;

/** One group of the list, with its lines in order. */
export interface ListedGroup {
  readonly key: string;
  readonly label: string;
  /** How many it has, in words. */
  readonly count: string;
  readonly urgent: boolean;
  readonly ids: readonly Id[];
}

type Line =
  | { readonly type: 'head'; readonly group: ListedGroup }
  | { readonly type: 'row'; readonly id: Id; readonly place: number; readonly of: number };

interface Props {
  readonly ref: Ref<{ focus(): void }>;
  readonly label: string;
  readonly groups: readonly ListedGroup[];
  /** Rows that came with the queue. */
  readonly known: ReadonlyMap<Id, Call>;
  readonly selected: Id | null;
  /** Those that were chosen to be dealt with together. */
  readonly marked: ReadonlySet<Id>;
  readonly onPick: (id: Id, event: MouseEvent) => void;
  readonly onOpen: () => void;
}

/** The queue as a listbox: grouped, virtual, the chosen line kept in view. All keys but Enter are the screen's. */
export function QueueList({ ref, label, groups, known, selected, marked, onPick, onOpen }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => scroller.current?.focus({ preventScroll: true }) }), []);
  const lines = useMemo(() => linesOf(groups), [groups]);
  // A key function that is new at each drawing would make the list measure every line again.
  const getItemKey = useCallback((index: number) => keyOf(lines[index]), [lines]);
  const rowHeight = rowHeights[useDensity()];
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.type === 'head' ? headHeight : rowHeight),
    getItemKey,
    overscan: 6,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another height is what makes every line's place new
  useEffect(() => virtual.measure(), [rowHeight, virtual]);
  const items = virtual.getVirtualItems();
  const rows = useQueueRows(
    items.flatMap(({ index }) => idsOf(lines[index])),
    known,
  );
  const selectedIndex = lines.findIndex((line) => line.type === 'row' && line.id === selected);
  const isFirst = lines[selectedIndex - 1]?.type === 'head';
  useEffect(() => {
    if (selectedIndex < 0) return;
    // Upwards the head of its group comes into view with the first line.
    const withHead = isFirst && selectedIndex <= (virtual.range?.startIndex ?? 0) + 1;
    virtual.scrollToIndex(withHead ? selectedIndex - 1 : selectedIndex, { align: 'auto' });
  }, [selectedIndex, isFirst, virtual]);
  const isDrawn = items.some(({ index }) => index === selectedIndex);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onOpen();
  };
  return (
    <div
      ref={scroller}
      className={classes.queue}
      role="listbox"
      aria-label={label}
      aria-multiselectable={marked.size > 0}
      data-screen-keys
      tabIndex={0}
      aria-activedescendant={isDrawn ? `call-${selected}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }} role="presentation">
        {items.map(({ index, start, key }) => {
          const line = lines[index];
          if (line === undefined) return null;
          return (
            <div key={key} style={{ position: 'absolute', top: start, left: 0, right: 0 }} role="presentation">
              {line.type === 'head' ? (
                <div className={`${classes.group} ${line.group.urgent ? classes.overdue : ''}`} role="presentation">
                  <span>{line.group.label}</span>
                  <span>{line.group.count}</span>
                </div>
              ) : (
                <QueueRow
                  id={line.id}
                  row={rows.get(line.id)}
                  place={line.place}
                  of={line.of}
                  selected={line.id === selected}
                  marked={marked.size > 0 ? marked.has(line.id) : null}
                  onPick={onPick}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function linesOf(groups: readonly ListedGroup[]): Line[] {
  const of = groups.reduce((sum, { ids }) => sum + ids.length, 0);
  const lines: Line[] = [];
  let place = 0;
  for (const group of groups) {
    if (group.ids.length === 0) continue;
    lines.push({ type: 'head', group });
    for (const id of group.ids) {
      place += 1;
      lines.push({ type: 'row', id, place, of });
    }
  }
  return lines;
}

function keyOf(line: Line | undefined): string {
  return line === undefined ? '' : line.type === 'head' ? `head-${line.group.key}` : line.id;
}

function idsOf(line: Line | undefined): Id[] {
  return line?.type === 'row' ? [line.id] : [];
}
