import { type JobSheet, type JobSheetPaper, mostSheets } from '../../../../shared/print/job-sheet-paper.ts';
import { paperSizeFor } from '../../../../shared/print/paper-size.ts';
import { jobSheet as words } from '../../../../shared/text/en/job-sheet.ts';
import { print } from '../../../../shared/text/en/print.ts';
import { fileNameOf } from '../../../../shared/text/file-name.ts';
import { clipped } from '../../../../shared/text/opening-words.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { readerOf } from '../../../data/kernel/reader.ts';
import type { Kernel } from '../../../data/kernel/run-command.ts';
import { notify } from '../../../data/notices/notices.ts';
import { type PrintWay, putOnPaper } from '../../../data/print/put-on-paper.ts';
import { readSheet, type SheetOf } from './read-sheet.ts';
import { type OnSheet, sheetOf } from './sheet-words.ts';

const mostTitle = 160;

/** Puts the sheets of these visits on paper, into a file or on show, in the words of this moment. */
export async function printSheets(
  kernel: Kernel,
  visits: readonly SheetOf[],
  title: string | null,
  on: OnSheet,
  way: PrintWay,
): Promise<void> {
  if (visits.length > mostSheets) return void notify({ tone: 'problem', text: words.tooMany(mostSheets) });
  const paper = await sheetsOnPaper(readerOf(kernel.database), visits, title, on).catch(() => null);
  if (paper === null) return void notify({ tone: 'problem', text: print.failed });
  await putOnPaper(paper, way);
}

/** Sheets as one document; null where none of the jobs is there any more. @param title null: named after its jobs */
export async function sheetsOnPaper(
  reader: Reader,
  visits: readonly SheetOf[],
  title: string | null,
  on: OnSheet,
): Promise<JobSheetPaper | null> {
  const found = [];
  for (const visit of visits) {
    const facts = await readSheet(reader, visit, on.now);
    if (facts !== null) found.push(facts);
  }
  const [first] = found;
  if (first === undefined) return null;
  const sheets: JobSheet[] = found.map((facts, at) => sheetOf(facts, found.length === 1 ? '' : words.place(at + 1, found.length), on));
  const named = clipped(title ?? (found.length === 1 ? words.title(first.facts.job.number) : words.titleOf(found.length)), mostTitle);
  return {
    template: 'job-sheet',
    size: paperSizeFor(on.business.country),
    title: named,
    fileName: `${fileNameOf(named)}.pdf`,
    foot: words.foot(named, on.business.name),
    numbered: true,
    heads: words.heads,
    sheets,
  };
}
