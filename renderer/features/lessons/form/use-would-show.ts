import { useEffect, useState } from 'react';
import type { LessonMatch } from '../../../../shared/domain/lesson/lesson.ts';
import { readerOf } from '../../../data/kernel/reader.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { countMatches, type WouldShow } from '../queries/count-matches.ts';

/** Typing goes first: so long it has to rest before anything is counted. */
const restMs = 300;

/** At how many jobs of the last year a rule would have shown its lesson; what was counted before until that is known. */
export function useWouldShow(match: LessonMatch): WouldShow | null {
  const { kernel } = useProgram();
  const today = useNow().date;
  const [counted, setCounted] = useState<WouldShow | null>(null);
  const key = JSON.stringify(match);
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void countMatches(readerOf(kernel.database), JSON.parse(key) as LessonMatch, today, stop.signal).then((count) => {
        if (count !== null) setCounted(count);
      });
    }, restMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [kernel, key, today]);
  return counted;
}
