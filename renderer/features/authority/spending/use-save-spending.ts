import { writeCsvRow } from '../../../../shared/formats/csv/write-csv.ts';
import { closing } from '../../../../shared/text/en/jobs.ts';
import { offers as words } from '../../../../shared/text/en/offers.ts';
import { currencyForm } from '../../../../shared/text/format.ts';
import { saveText } from '../../../data/files/save-text.ts';
import { notify } from '../../../data/notices/notices.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import type { MonthCost } from '../queries/read-spending.ts';

const writing = { delimiter: ',', lineEnd: '\r\n', guarded: true } as const;

/** Saves what is shown as CSV, a line for each month and cause, and says where it went. */
export function useSaveSpending(): (months: readonly MonthCost[]) => void {
  const { currency } = useProgram().business;
  const { date } = useNow();
  const save = async (months: readonly MonthCost[]): Promise<void> => {
    try {
      const savedAs = await saveText(words.spending.fileName(date), spendingLines(months, currency));
      if (savedAs !== null) notify({ tone: 'done', text: words.spending.saved(savedAs) });
    } catch (error) {
      notify({ tone: 'problem', text: words.spending.notSaved(error instanceof Error ? error.message : String(error)) });
    }
  };
  return (months) => void save(months);
}

/** The titles first, behind the mark by which spreadsheets take it for UTF-8. */
function spendingLines(months: readonly MonthCost[], currency: string): string {
  const { spending } = words;
  const { digits } = currencyForm(currency);
  const head = [spending.month, spending.cause, spending.count, spending.free, `${spending.sum} (${currency})`];
  const rows = months.flatMap(({ month, causes }) =>
    causes.map(({ cause, count, free, minor }) => [
      month,
      cause === null ? spending.unknown : closing.causes[cause],
      String(count),
      String(free),
      (minor / 10 ** digits).toFixed(digits),
    ]),
  );
  return `\uFEFF${[head, ...rows].map((row) => writeCsvRow(row, writing)).join('')}`;
}
