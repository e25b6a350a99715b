import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Business } from '../../../../shared/domain/business/business.ts';
import { caseAnonymity } from '../../../../shared/text/en/case-anonymity.ts';
import { print } from '../../../../shared/text/en/print.ts';
import { readShownCase } from '../../../data/cases/read-shown-case.ts';
import { readerOf } from '../../../data/kernel/reader.ts';
import type { Kernel } from '../../../data/kernel/run-command.ts';
import { notify } from '../../../data/notices/notices.ts';
import { type PrintWay, putOnPaper } from '../../../data/print/put-on-paper.ts';
import { caseOnPaper } from './case-on-paper.ts';
import { drawPictures } from './draw-pictures.ts';

/** Puts a case on paper, into a file or on show, as everybody may see it. */
export async function printCase(kernel: Kernel, caseId: Id, business: Business, way: PrintWay): Promise<void> {
  try {
    const answer = await readShownCase(readerOf(kernel.database), caseId);
    if (answer.state !== 'shown') return void notify({ tone: 'problem', text: caseAnonymity[answer.state] });
    await putOnPaper(caseOnPaper(answer.shown, await drawPictures(answer.shown), business), way);
  } catch {
    notify({ tone: 'problem', text: print.failed });
  }
}
