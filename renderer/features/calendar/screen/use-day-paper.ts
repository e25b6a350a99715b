import type { LocalDate } from '../../../../shared/domain/base/now.ts';
import { viewDays } from '../../../../shared/domain/calendar/view-days.ts';
import { jobSheet as words } from '../../../../shared/text/en/job-sheet.ts';
import { print } from '../../../../shared/text/en/print.ts';
import { currentNow } from '../../../data/clock/clock.ts';
import { readerOf } from '../../../data/kernel/reader.ts';
import { notify } from '../../../data/notices/notices.ts';
import { putOnPaper } from '../../../data/print/put-on-paper.ts';
import { useProgram, useStaffName } from '../../../data/react/program.tsx';

/** Puts a day's visits on paper, of one person or of everybody. */
export function useDayPaper(): (date: LocalDate, person: string | null) => Promise<void> {
  const { kernel, business, actor, features } = useProgram();
  const staffName = useStaffName();
  return async (date, person) => {
    const [day] = viewDays('day', date, business.zone);
    if (day === undefined) return;
    try {
      const sources = await Promise.all(features.flatMap(({ calendar }) => (calendar === undefined ? [] : [calendar()])));
      const on = { day, person, business, now: currentNow(business.zone), caller: actor.name, staffName };
      for (const { paper } of sources) {
        const document = await paper?.(readerOf(kernel.database), on);
        if (document) return await putOnPaper(document, 'print');
      }
      notify({ tone: 'done', text: words.noVisits });
    } catch {
      notify({ tone: 'problem', text: print.failed });
    }
  };
}
