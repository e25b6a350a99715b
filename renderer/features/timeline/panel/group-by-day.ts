import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { LocalDate, Zone } from '../../../../shared/domain/base/now.ts';
import type { TimelineEntry } from '../../../data/contributions/feature.ts';

export interface TimelineDay {
  readonly date: LocalDate;
  readonly entries: readonly TimelineEntry[];
}

/** Entries that follow each other on one day of `zone`, in the order in which they came. */
export function groupByDay(entries: readonly TimelineEntry[], zone: Zone): TimelineDay[] {
  const days: { date: LocalDate; entries: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const { date } = localOf(entry.at, zone);
    const day = days.at(-1);
    if (day?.date === date) day.entries.push(entry);
    else days.push({ date, entries: [entry] });
  }
  return days;
}
