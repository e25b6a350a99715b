import { useState } from 'react';
import { timeline as words } from '../../../../shared/text/en/timeline.ts';
import { useActions } from '../../../data/actions/registry.ts';
import type { TimelineEntry } from '../../../data/contributions/feature.ts';

export interface TimelineKeys {
  /** The entry that was gone to last, null before and when it is gone. */
  readonly current: string | null;
  /** Told by the entries when they get and lose the focus. */
  readonly onFocus: (within: boolean) => void;
}

/**
 * J and K go from entry to entry and take the focus along; Enter then opens what has a page. The arrows do the same
 * once the focus is on one: before that they scroll the page.
 */
export function useTimelineKeys(entries: readonly TimelineEntry[]): TimelineKeys {
  const [current, setCurrent] = useState<string | null>(null);
  const [within, setWithin] = useState(false);
  const index = entries.findIndex(({ id }) => id === current);
  const move = (by: 1 | -1): void => {
    const next = entries[Math.min(Math.max(index < 0 ? 0 : index + by, 0), entries.length - 1)];
    if (next === undefined) return;
    setCurrent(next.id);
    document.getElementById(`entry-${next.id}`)?.focus();
  };
  const { keys } = words;
  useActions([
    { id: 'timeline-next', label: keys.nextEntry, group: keys.group, keys: within ? ['J', 'ArrowDown'] : ['J'], run: () => move(1) },
    { id: 'timeline-previous', label: keys.previousEntry, group: keys.group, keys: within ? ['K', 'ArrowUp'] : ['K'], run: () => move(-1) },
  ]);
  return { current: index < 0 ? null : current, onFocus: setWithin };
}
