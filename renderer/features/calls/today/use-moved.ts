import { useCallback, useEffect } from 'react';
import { seenToday } from '../../../../shared/domain/call/moved-since.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { type Moved, readMoved } from '../queries/read-moved.ts';
import type { DeskSettings } from './desk-settings.ts';

/** What moved since this person last sat here, kept up to date; undefined for a moment. */
export function useMoved(settings: DeskSettings, keep: (next: Partial<DeskSettings>) => void) {
  const { actor } = useProgram();
  const now = useNow();
  const seen = seenToday(settings.seen, now);
  // Sitting here is what counts, so each minute of it is noted.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock alone decides when
  useEffect(() => keep({ seen }), [now.instant]);
  const moved: Moved | undefined = useQuery((reader) => readMoved(reader, seen.since, actor.id), [seen.since, actor.id]);
  const markSeen = useCallback(() => keep({ seen: { at: now.instant, date: now.date, since: now.instant } }), [keep, now]);
  return { moved, since: seen.since, markSeen };
}
