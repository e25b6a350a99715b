import type { Instant } from '../base/now.ts';
import type { CallKind } from './call.ts';
import { callTraits } from './call-defaults.ts';
import type { QueueBounds, QueueGroup } from './group-of.ts';

/** A stretch of due times in which every open call of one kind stands in `group`; null where `groupOf` has to be asked. */
export interface DueRange {
  readonly from: Instant;
  readonly before: Instant;
  readonly group: QueueGroup | null;
}

/** Before and after every instant, as text. */
export const firstDue = '';
const lastDue = '\uffff';

/**
 * The due times of a kind in which it can be overdue, in order: with `rangesRest` all of today, and with `rangesLater`
 * everything; they do not meet.
 * @param goneBefore what was due before it has gone quietly and is left unread
 */
export function rangesPressing(kind: CallKind, bounds: QueueBounds, goneBefore: Instant = firstDue): DueRange[] {
  const { now, dayStarts, upAgainBefore } = bounds;
  if (kind === 'double-deviation') return [{ from: firstDue, before: lastDue, group: null }];
  switch (callTraits[kind].urgency) {
    case 'quiet':
      return [];
    case 'dated':
      return [{ from: goneBefore, before: dayStarts, group: 'overdue' }];
    case 'owed':
      return [
        { from: goneBefore, before: upAgainBefore, group: 'overdue' },
        { from: upAgainBefore, before: now, group: null },
      ];
  }
}

/** The rest of today. */
export function rangesRest(kind: CallKind, { now, dayStarts, dayEnds }: QueueBounds, goneBefore: Instant = firstDue): DueRange[] {
  if (kind === 'double-deviation') return [];
  switch (callTraits[kind].urgency) {
    case 'quiet':
      return [{ from: goneBefore, before: dayEnds, group: 'later-today' }];
    case 'dated':
      return [{ from: dayStarts, before: dayEnds, group: 'later-today' }];
    case 'owed':
      return [{ from: now, before: dayEnds, group: null }];
  }
}

/** From tomorrow on. */
export function rangesLater(kind: CallKind, { dayEnds, weekEnds }: QueueBounds): DueRange[] {
  if (kind === 'double-deviation') return [];
  return [
    { from: dayEnds, before: weekEnds, group: 'this-week' },
    { from: weekEnds, before: lastDue, group: 'later' },
  ];
}
