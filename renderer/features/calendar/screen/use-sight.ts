import { useCallback, useState } from 'react';
import type { LocalDate } from '../../../../shared/domain/base/now.ts';
import { useNow } from '../../../data/react/program.tsx';
import { type CalendarSettings, rememberDate, rememberedDate, rememberedSettings, rememberSettings } from './remembered.ts';

/** What the calendar shows: which view, around which date, whose and of which kind. */
export interface CalendarSight extends CalendarSettings {
  readonly date: LocalDate;
}

/** The sight as it was left, and how to change it. */
export function useSight(): readonly [CalendarSight, (changes: Partial<CalendarSight>) => void] {
  const now = useNow();
  const [sight, setSight] = useState<CalendarSight>(() => ({ ...rememberedSettings(), date: rememberedDate() ?? now.date }));
  const change = useCallback((changes: Partial<CalendarSight>): void => {
    setSight((before) => {
      const { date, ...settings } = { ...before, ...changes };
      rememberSettings(settings);
      rememberDate(date);
      return { ...settings, date };
    });
  }, []);
  return [sight, change];
}
