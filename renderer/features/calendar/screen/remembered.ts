import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { localDateSchema } from '../../../../shared/domain/base/now.ts';
import { calendarViews } from '../../../../shared/domain/calendar/view-days.ts';
import { calendarKinds } from '../../../data/contributions/calendar.ts';

/** How the calendar was left on this computer. */
const settingsSchema = z.object({
  view: z.enum(calendarViews).catch('week'),
  kind: z.enum(calendarKinds).nullable().catch(null),
  person: idSchema.nullable().catch(null),
});
export type CalendarSettings = z.infer<typeof settingsSchema>;

const settingsKey = 'makegood.calendar';
const dateKey = 'makegood.calendar.date';

export function rememberedSettings(): CalendarSettings {
  try {
    return settingsSchema.parse(JSON.parse(localStorage.getItem(settingsKey) ?? '{}'));
  } catch {
    // Not ours: somebody else wrote it.
    return { view: 'week', kind: null, person: null };
  }
}

export function rememberSettings(settings: CalendarSettings): void {
  localStorage.setItem(settingsKey, JSON.stringify(settings));
}

/** The date it stood at, for as long as the window is open; null to begin with today. */
export function rememberedDate(): string | null {
  const known = localDateSchema.safeParse(sessionStorage.getItem(dateKey));
  return known.success ? known.data : null;
}

export function rememberDate(date: string): void {
  sessionStorage.setItem(dateKey, date);
}
