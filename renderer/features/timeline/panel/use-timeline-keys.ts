import { useState } from 'react';
import { timeline as words } from '../../../../shared/text/en/timeline.ts';
import { useActions } from '../../../data/actions/registry.ts';
import type { TimelineEntry } from '../../../data/contributions/feature.ts';

/** J, K and the arrows go from entry to entry and take the focus along; Enter then opens what has a page. */
export function useTimelineKeys(entries: readonly TimelineEntry[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  const index = entries.findIndex(({ id }) => id === current);
  const move = (by: 1 | -1): void => {
    const next = entries[Math.min(Math.max(index < 0 ? 0 : index + by, 0), entries.length - 1)];
    if (next === undefined) return;
    setCurrent(next.id);
    document.getElementById(`entry-${next.id}`)?.focus();
  };
  const { keys } = words;
  useActions([
    { id: 'timeline-next', label: keys.nextEntry, group: keys.group, keys: ['J', 'ArrowDown'], run: () => move(1) },
    { id: 'timeline-previous', label: keys.previousEntry, group: keys.group, keys: ['K', 'ArrowUp'], run: () => move(-1) },
  ]);
  return index < 0 ? null : current;
}
