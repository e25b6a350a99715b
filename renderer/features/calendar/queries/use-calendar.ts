import { useEffect, useState } from 'react';
import type { CalendarSource } from '../../../data/contributions/calendar.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import type { CalendarSight } from '../screen/use-sight.ts';
import { type CalendarAnswer, readCalendar } from './read-calendar.ts';

/** What every feature has in the days of this sight; the answer before stays until the new one is there. */
export function useCalendar(sight: CalendarSight): CalendarAnswer | undefined {
  const { features, business } = useProgram();
  const now = useNow();
  const [sources, setSources] = useState<readonly CalendarSource[] | null>(null);
  useEffect(() => {
    let gone = false;
    void Promise.all(features.flatMap(({ calendar }) => (calendar === undefined ? [] : [calendar()]))).then((loaded) => {
      if (!gone) setSources(loaded);
    });
    return () => {
      gone = true;
    };
  }, [features]);
  const kinds = features.flatMap(({ queue }) => queue ?? []);
  return useQuery(
    async (reader) => (sources === null ? undefined : readCalendar(reader, { sight, now, business, sources, kinds })),
    [sources, sight, now.instant, business],
  );
}
