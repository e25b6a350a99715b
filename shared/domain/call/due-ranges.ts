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
 * The due times, up to the end of today, of a kind that somebody or a date waits for, in order: nothing else is ever
 * overdue or for now. With `rangesQuiet` all of today, and with `rangesLater` everything; they do not meet.
 * @param goneBefore what was due before it has gone quietly and is left unread
 */
export function rangesPressing(kind: CallKind, bounds: QueueBounds, goneBefore: Instant = firstDue): DueRange[] {
  const { dayStarts, dayEnds, upAgainBefore } = bounds;
  if (kind === 'double-deviation') return [{ from: firstDue, before: lastDue, group: null }];
  switch (callTraits[kind].urgency) {
    case 'quiet':
      return [];
    case 'dated':
      return [
        { from: goneBefore, before: dayStarts, group: 'overdue' },
        { from: dayStarts, before: dayEnds, group: 'later-today' },
      ];
    case 'owed':
      return [
        { from: goneBefore, before: upAgainBefore, group: 'overdue' },
        { from: upAgainBefore, before: dayEnds, group: null },
      ];
  }
}

/** Today's due times of a kind that nobody waits for. */
export function rangesQuiet(kind: CallKind, { dayEnds }: QueueBounds, goneBefore: Instant = firstDue): DueRange[] {
  return callTraits[kind].urgency === 'quiet' ? [{ from: goneBefore, before: dayEnds, group: 'later-today' }] : [];
}

/** From tomorrow on. */
export function rangesLater(kind: CallKind, { dayEnds, weekEnds }: QueueBounds): DueRange[] {
  if (kind === 'double-deviation') return [];
  return [
    { from: dayEnds, before: weekEnds, group: 'this-week' },
    { from: weekEnds, before: lastDue, group: 'later' },
  ];
}
