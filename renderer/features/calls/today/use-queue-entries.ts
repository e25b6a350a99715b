import { useEffect, useMemo, useState } from 'react';
import type { Now } from '../../../../shared/domain/base/now.ts';
import type { Business } from '../../../../shared/domain/business/business.ts';
import type { QueueEntry } from '../../../../shared/domain/call/group-of.ts';
import type { Feature } from '../../../data/contributions/feature.ts';
import { leaveOutGone } from '../../../data/contributions/leave-out-gone.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { readQueueEntries } from '../queries/open-calls.ts';
import { dueLater, dueToday, type QueuePart } from '../queries/queue-parts.ts';

/** The queue as far as it is read. */
export interface ReadQueue {
  readonly entries: readonly QueueEntry[];
  /** False while what is due later is still to come. */
  readonly whole: boolean;
}

/**
 * The queue in two steps: what is due today first, so that the first lines wait for nothing else. Undefined until they
 * can be drawn; a day on which nothing is due waits for what comes later.
 */
export function useQueueEntries(features: readonly Feature[], now: Now, business: Pick<Business, 'numbers'>): ReadQueue | undefined {
  const kinds = useMemo(() => features.flatMap(({ queue }) => queue ?? []), [features]);
  const read = async (reader: Reader, part: QueuePart): Promise<QueueEntry[]> =>
    leaveOutGone(reader, await readQueueEntries(reader, part), kinds, now);
  const today = useQuery((reader) => read(reader, dueToday(now, kinds, business)), [kinds, now.date, business]);
  const isTurn = useLater(today);
  const later = useQuery(async (reader) => (isTurn ? read(reader, dueLater(now)) : null), [kinds, now.date, isTurn]);
  return useMemo(() => {
    if (today === undefined || (today.length === 0 && later == null)) return undefined;
    // One that has just moved from one part to the other may stand in both for a moment.
    const known = new Set(today.map(({ id }) => id));
    return { entries: [...today, ...(later ?? []).filter(({ id }) => !known.has(id))], whole: later != null };
  }, [today, later]);
}

/** Long enough for the first lines and the first card to be fetched and painted. */
const laterMs = 300;

/** True once the first lines stand there: thousands of keys read meanwhile would keep their rows waiting. */
function useLater(today: readonly QueueEntry[] | undefined): boolean {
  const [isTurn, setIsTurn] = useState(false);
  const wait = today === undefined ? null : today.length === 0 ? 0 : laterMs;
  useEffect(() => {
    if (wait === null) return;
    const timer = setTimeout(() => setIsTurn(true), wait);
    return () => clearTimeout(timer);
  }, [wait]);
  return isTurn;
}
