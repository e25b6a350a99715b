import { useMemo } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { lastDayOfWeek, type QueueGroup, queueGroups } from '../../../../shared/domain/call/group-of.ts';
import { movedGroups } from '../../../../shared/domain/call/moved-since.ts';
import { desk } from '../../../../shared/text/en/desk.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { formatCount, formatWeekdayOrDay } from '../../../../shared/text/format.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import type { Moved } from '../queries/read-moved.ts';
import type { QueueStretch } from '../queries/read-queue.ts';
import type { ListedGroup } from './queue-list.tsx';

/** What the groups are called: on a Friday and over a closed weekend this week goes on to the next day at work. */
export function useGroupNames(): Readonly<Record<QueueGroup, string>> {
  const { business } = useProgram();
  const now = useNow();
  const { openingHours, holidays } = business;
  return useMemo(() => {
    const { date, isSunday } = lastDayOfWeek(now, { openingHours, holidays });
    if (isSunday) return today.groups;
    const day = formatWeekdayOrDay(date, now);
    return { ...today.groups, 'this-week': today.groupsAcross['this-week'](day), later: today.groupsAcross.later(day) };
  }, [now, openingHours, holidays]);
}

/** The groups of the list and their lines; what is after this week only where somebody wants to see it. */
export function useListed(all: readonly QueueStretch[], shown: readonly QueueStretch[], showLater: boolean): readonly ListedGroup[] {
  const names = useGroupNames();
  return useMemo(() => {
    const counts = countsOf(all);
    return queueGroups.flatMap((group): ListedGroup[] => {
      if (group === 'later' && !showLater) return [];
      const ids = shown.flatMap((stretch) => (stretch.group === group ? stretch.ids : []));
      const count = desk.groupCount(ids.length, counts.get(group) ?? 0);
      return [{ key: group, label: names[group], count, urgent: group === 'overdue', ids }];
    });
  }, [all, shown, showLater, names]);
}

/** What moved, in groups of the same kind. */
export function listMoved(moved: Moved | undefined): readonly ListedGroup[] {
  return movedGroups.map((group) => {
    const ids = moved?.groups[group] ?? [];
    return { key: group, label: desk.moved.groups[group], count: formatCount(ids.length), urgent: false, ids };
  });
}

export function countsOf(stretches: readonly QueueStretch[]): ReadonlyMap<QueueGroup, number> {
  const counts = new Map<QueueGroup, number>();
  for (const { group, ids } of stretches) counts.set(group, (counts.get(group) ?? 0) + ids.length);
  return counts;
}

export function idsOf(groups: readonly ListedGroup[]): Id[] {
  return groups.flatMap(({ ids }) => ids);
}
