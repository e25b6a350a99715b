import { certainties, type Job, teachBackResults } from '../../../../shared/domain/job/job.ts';
import type { JobSheet } from '../../../../shared/print/job-sheet-paper.ts';
import { jobSheet as sheetWords } from '../../../../shared/text/en/job-sheet.ts';
import { jobs, closing as words } from '../../../../shared/text/en/jobs.ts';
import { formatCount } from '../../../../shared/text/format.ts';

type Space = JobSheet['spaces'][number];

/** What the closing of the visit asks, in its order: room for a pen or, once it is closed, what was said. */
export function spacesOf(job: Job): Space[] {
  const { repairMade, teachBack, certainty, completedAt } = job;
  const repaired = repairMade === null ? '' : repairMade ? jobs.repairMade.yes : jobs.repairMade.no;
  const back = teachBack === null ? '' : lines([teachBack.said, words.teachBackResults[teachBack.result]]);
  const backTicks = teachBackResults.map((result) => words.teachBackResults[result]);
  const sureTicks = certainties.map((one) => words.certainties[one]);
  const spaces: Space[] = [
    space(words.finding, job.finding, { lines: 2 }),
    space(words.workDone, lines([job.workDone, repaired]), { lines: 2, ticks: [words.repairYes, words.repairNo] }),
    space(words.explanation, job.explanation, { lines: 2 }),
    space(words.teachBack, back, { lines: 1, ticks: backTicks }),
    space(words.sure, certainty === null ? '' : words.certainties[certainty], { half: true, ticks: sureTicks }),
    space(words.ended, '', { half: true, lines: 1 }),
    space(words.ifWrong, job.ifWrong, { lines: 1 }),
    space(sheetWords.promised, '', { lines: 1 }),
    space(words.declined, job.declined, { half: true, lines: 1 }),
    space(words.plannedNext, job.plannedNext, { half: true, lines: 1 }),
  ];
  return completedAt === null ? spaces : spaces.filter((one) => one.words !== '');
}

/** What was put in, and rows for a pen while the visit is to come. */
export function partsOf({ parts, completedAt }: Job): Pick<JobSheet, 'parts' | 'partRows'> {
  const known = parts.map(({ name, quantity, batch }) => ({ name, quantity: formatCount(quantity), batch: batch ?? '' }));
  return { parts: known, partRows: completedAt === null ? Math.max(1, 3 - known.length) : 0 };
}

function space(label: string, known: string, more: Partial<Pick<Space, 'lines' | 'ticks' | 'half'>>): Space {
  return { label, words: known, lines: 0, half: false, ...more, ticks: known === '' ? (more.ticks ?? []) : [] };
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
