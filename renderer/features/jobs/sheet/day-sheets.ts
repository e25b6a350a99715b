import type { JobSheetPaper } from '../../../../shared/print/job-sheet-paper.ts';
import { mostSheets } from '../../../../shared/print/job-sheet-paper.ts';
import { jobSheet as words } from '../../../../shared/text/en/job-sheet.ts';
import { formatFullDay } from '../../../../shared/text/format.ts';
import type { DayOnPaper } from '../../../data/contributions/calendar.ts';
import { readDays } from '../../../data/contributions/read-days.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { sheetsOnPaper } from './print-sheets.ts';

/** The sheets of a day's visits that are still to be made, of one person or of everybody, in the order of time; null for none. */
export async function daySheets(reader: Reader, { day, person, ...on }: DayOnPaper): Promise<JobSheetPaper | null> {
  const pending = await reader.pendingWork();
  const planned = await readDays(
    [day],
    (from, before) => reader.appointments.where('startsAt').between(from, before),
    (rows) => visible(rows, pending).filter(({ outcome, crew }) => outcome === 'planned' && (person === null || crew.includes(person))),
  );
  const visits = planned.toSorted((a, b) => (a.startsAt ?? '').localeCompare(b.startsAt ?? '')).slice(0, mostSheets);
  const title = words.dayTitle(formatFullDay(day.date), person === null ? '' : on.staffName(person));
  return sheetsOnPaper(
    reader,
    visits.map(({ id, jobId }) => ({ jobId, appointmentId: id })),
    title,
    on,
  );
}
