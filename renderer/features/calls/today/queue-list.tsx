import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { QueueGroup } from '../../../../shared/domain/call/group-of.ts';
import type { OrderedGroup } from '../../../../shared/domain/call/order-queue.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { useDensity } from '../../../data/appearance/use-density.ts';
import { QueueRow } from './queue-row.tsx';
import classes from './today.module.css';
import { useQueueRows } from './use-queue-rows.ts';

const headHeight = 34;
const rowHeights = { comfortable: 64, compact: 54 } as const;

type Line = { readonly type: 'head'; readonly group: QueueGroup; readonly count: number } | { readonly type: 'row'; readonly id: Id };

interface Props {
  readonly groups: readonly OrderedGroup[];
  readonly selected: Id | null;
  readonly onSelect: (id: Id) => void;
}

/** The queue as a listbox: grouped, virtual, the chosen line kept in view. Arrow keys are the screen's. */
export function QueueList({ groups, selected, onSelect }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
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
  const shown = items.flatMap(({ index }) => idsOf(lines[index]));
  const rows = useQueueRows(shown);
  const selectedIndex = lines.findIndex((line) => line.type === 'row' && line.id === selected);
  useEffect(() => {
    if (selectedIndex >= 0) virtual.scrollToIndex(selectedIndex, { align: 'auto' });
  }, [selectedIndex, virtual]);
  return (
    <div
      ref={scroller}
      className={classes.queue}
      role="listbox"
      aria-label={today.queue}
      tabIndex={0}
      aria-activedescendant={selected === null ? undefined : `call-${selected}`}
    >
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }} role="presentation">
        {items.map(({ index, start, key }) => {
          const line = lines[index];
          if (line === undefined) return null;
          return (
            <div key={key} style={{ position: 'absolute', top: start, left: 0, right: 0 }} role="presentation">
              {line.type === 'head' ? (
                <div className={`${classes.group} ${line.group === 'overdue' ? classes.overdue : ''}`} role="presentation">
                  <span>{today.groups[line.group]}</span>
                  <span>{line.count}</span>
                </div>
              ) : (
                <QueueRow id={line.id} row={rows.get(line.id)} selected={line.id === selected} onSelect={onSelect} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function linesOf(groups: readonly OrderedGroup[]): Line[] {
  return groups.flatMap(({ group, ids }) =>
    ids.length === 0 ? [] : [{ type: 'head' as const, group, count: ids.length }, ...ids.map((id) => ({ type: 'row' as const, id }))],
  );
}

function keyOf(line: Line | undefined): string {
  return line === undefined ? '' : line.type === 'head' ? `head-${line.group}` : line.id;
}

function idsOf(line: Line | undefined): Id[] {
  return line?.type === 'row' ? [line.id] : [];
}
