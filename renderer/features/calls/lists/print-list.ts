import type { Id } from '../../../../shared/domain/base/id.ts';
import type { CallList } from '../../../../shared/domain/call-list/call-list.ts';
import type { ChosenLines } from '../../../../shared/domain/call-list/choose-lines.ts';
import type { CallListPaper } from '../../../../shared/print/call-list-paper.ts';
import { callLists as words } from '../../../../shared/text/en/call-lists.ts';
import { print } from '../../../../shared/text/en/print.ts';
import { text } from '../../../../shared/text/text.ts';
import { readerOf } from '../../../data/kernel/reader.ts';
import { type Kernel, runCommand } from '../../../data/kernel/run-command.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { type PrintWay, putOnPaper } from '../../../data/print/put-on-paper.ts';
import { mostChosenFrom, printCallList } from '../commands/print-call-list.ts';
import { listOnPaper, type OnPaper } from './list-on-paper.ts';

/** Puts a list on paper, into a file or on show, in the words of this moment. */
export async function printList(kernel: Kernel, list: CallList, on: OnPaper, way: PrintWay): Promise<void> {
  let paper: CallListPaper;
  try {
    paper = await listOnPaper(readerOf(kernel.database), list, on);
  } catch {
    notify({ tone: 'problem', text: print.failed });
    return;
  }
  await putOnPaper(paper, way);
}

/** Makes a list of these calls, says so with the way back, and prints it. @param ids in the order of the screen */
export async function makeList(kernel: Kernel, ids: readonly Id[], on: OnPaper): Promise<void> {
  const result = await runCommand(kernel, printCallList, { callIds: ids.slice(0, mostChosenFrom) });
  if (!result.ok) {
    notify({ tone: 'problem', text: text.problems.list(result.problems, words.problems) });
    return;
  }
  const { id, number, lines, leftOut } = result.output;
  const said = [words.made(number, lines), ...leftOutWords(leftOut, ids.length - mostChosenFrom)].join(' ');
  notify({ tone: 'done', text: said, ...(result.operationId !== null && { action: undoAction(kernel, result.operationId) }) });
  const list = await kernel.database.callLists.get(id);
  if (list !== undefined) await printList(kernel, list, on, 'print');
}

function leftOutWords(leftOut: ChosenLines['leftOut'], beyond: number): string[] {
  const counts = { ...leftOut, 'too-many': leftOut['too-many'] + Math.max(0, beyond) };
  return (Object.keys(words.leftOut) as (keyof typeof counts)[]).flatMap((why) =>
    counts[why] > 0 ? [words.leftOut[why](counts[why])] : [],
  );
}
