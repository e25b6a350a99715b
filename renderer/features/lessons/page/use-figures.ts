import { useEffect, useMemo, useState } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { lessonNumbersOf } from '../../../../shared/domain/business/rule-numbers.ts';
import type { Lesson } from '../../../../shared/domain/lesson/lesson.ts';
import { readerOf } from '../../../data/kernel/reader.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { type LessonFigures, readFigures } from '../queries/read-figures.ts';

/** The counts of these lessons; what was counted before until the new ones are there. Null while nothing is. */
export function useFigures(lessons: readonly Lesson[]): ReadonlyMap<Id, LessonFigures> | null {
  const { kernel, business } = useProgram();
  const now = useNow();
  const [figures, setFigures] = useState<ReadonlyMap<Id, LessonFigures> | null>(null);
  const numbers = useMemo(() => lessonNumbersOf(business), [business]);
  const key = lessons.map(({ id, rev }) => `${id}/${rev}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is a new one at each drawing, its contents count; of the moment only the day
  useEffect(() => {
    const stop = new AbortController();
    void readFigures(readerOf(kernel.database), lessons, now, numbers, stop.signal).then((counted) => {
      if (counted !== null) setFigures(counted);
    });
    return () => stop.abort();
  }, [kernel, key, now.date, numbers]);
  return figures;
}
