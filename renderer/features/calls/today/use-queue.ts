import { useEffect, useMemo, useState } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { useKeys } from '../../../data/lists/use-keys.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { orderStretches, type QueueStretch, readBeginning, readLater, readRest } from '../queries/read-queue.ts';
import { useQueueKinds } from './use-queue-kinds.ts';

/** The queue as far as it is read. */
export interface Queue {
  /** In the order of *Today*. */
  readonly stretches: readonly QueueStretch[];
  readonly rows: ReadonlyMap<Id, Call>;
  /** False while what is due later is still to come. */
  readonly whole: boolean;
}

/**
 * The queue in steps: its beginning first, so that the first lines wait for nothing else. Undefined until they can be
 * drawn; a day on which nothing is due waits for what comes later. Read anew when a call changes and when the clock
 * moves on.
 */
export function useQueue(): Queue | undefined {
  const { business } = useProgram();
  const now = useNow();
  const kinds = useQueueKinds();
  const question = { now, business, kinds };
  const hours = JSON.stringify([business.openingHours, business.holidays]);
  const asked = `${now.instant} ${now.zone} ${hours} ${JSON.stringify(business.numbers)}`;
  const beginning = useKeys((reader) => readBeginning(reader, question), asked, ['calls', 'reviews'])?.value;
  const isTurn = useTurn(beginning?.stretches);
  const isToday = beginning?.isToday ?? true;
  const later = useKeys(
    async (reader) => {
      if (!isTurn) return null;
      const rest = isToday ? [] : await readRest(reader, question);
      return [...rest, ...(await readLater(reader, question))];
    },
    // Which day it is decides what comes later; for the rest of today it is the minute.
    `${isToday ? `${now.date} ${now.zone} ${hours}` : asked} ${isTurn}`,
    ['calls', 'reviews'],
  )?.value;
  return useMemo(() => {
    if (beginning === undefined || (beginning.stretches.length === 0 && later == null)) return undefined;
    const { stretches } = beginning;
    const rows = new Map(stretches.flatMap((stretch) => stretch.rows.map((call) => [call.id, call])));
    return { stretches: orderStretches([...stretches, ...notAmong(stretches, later ?? [])]), rows, whole: later != null };
  }, [beginning, later]);
}

/** One that has just moved from one part to the other may stand in both for a moment. */
function notAmong(today: readonly QueueStretch[], later: readonly QueueStretch[]): QueueStretch[] {
  const known = new Set<Id>(today.flatMap(({ ids }) => ids));
  return later.map((stretch) => (stretch.ids.some((id) => known.has(id)) ? without(stretch, known) : stretch));
}

function without(stretch: QueueStretch, ids: ReadonlySet<Id>): QueueStretch {
  return { ...stretch, ids: stretch.ids.filter((id) => !ids.has(id)) };
}

/** Long enough for the first lines and the first card to be fetched and painted. */
const laterMs = 300;

/** True once the first lines stand there: keys read meanwhile would keep their rows waiting. */
function useTurn(today: readonly QueueStretch[] | undefined): boolean {
  const [isTurn, setIsTurn] = useState(false);
  const wait = today === undefined ? null : today.length === 0 ? 0 : laterMs;
  useEffect(() => {
    if (wait === null) return;
    const timer = setTimeout(() => setIsTurn(true), wait);
    return () => clearTimeout(timer);
  }, [wait]);
  return isTurn;
}
