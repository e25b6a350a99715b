import { useCallback, useState } from 'react';
import type { Instant, LocalDate } from '../../../../shared/domain/base/now.ts';
import { useNow } from '../../../data/react/program.tsx';
import { type CalendarSettings, rememberDate, rememberedDate, rememberedSettings, rememberSettings } from './remembered.ts';

/** What the calendar shows: which view, around which date, whose and of which kind. */
export interface CalendarSight extends CalendarSettings {
  readonly date: LocalDate;
  /** The half hour that somebody looks at more closely, by its beginning. */
  readonly opened: Instant | null;
}

/** The sight as it was left, and how to change it. */
export function useSight(): readonly [CalendarSight, (changes: Partial<CalendarSight>) => void] {
  const now = useNow();
  const [sight, setSight] = useState<CalendarSight>(() => ({ ...rememberedSettings(), date: rememberedDate() ?? now.date, opened: null }));
  const change = useCallback((changes: Partial<CalendarSight>): void => {
    setSight((before) => {
      // Another day or another view is seen as a whole again.
      const elsewhere = changes.date !== undefined || changes.view !== undefined;
      const { date, opened, ...settings } = { ...before, ...(elsewhere && { opened: null }), ...changes };
      rememberSettings(settings);
      rememberDate(date);
      return { ...settings, date, opened };
    });
  }, []);
  return [sight, change];
}
