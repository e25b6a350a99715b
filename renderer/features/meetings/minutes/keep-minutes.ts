import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Business } from '../../../../shared/domain/business/business.ts';
import { minutesMarkdown } from '../../../../shared/print/minutes-markdown.ts';
import { minutes as words } from '../../../../shared/text/en/minutes.ts';
import { print } from '../../../../shared/text/en/print.ts';
import { readerOf } from '../../../data/kernel/reader.ts';
import type { Kernel } from '../../../data/kernel/run-command.ts';
import { notify } from '../../../data/notices/notices.ts';
import { putOnPaper } from '../../../data/print/put-on-paper.ts';
import { ask } from '../../../desktop/bridge.ts';
import { minutesOnPaper } from './minutes-words.ts';
import { readMinutes } from './read-minutes.ts';

export type MinutesWay = 'print' | 'pdf' | 'markdown';

/** Puts the minutes of a meeting on paper or into a file, as the records are now. */
export async function keepMinutes(
  kernel: Kernel,
  meetingId: Id,
  way: MinutesWay,
  { business, staffName }: { readonly business: Business; readonly staffName: (id: Id | null) => string },
): Promise<void> {
  const minutes = await readMinutes(readerOf(kernel.database), meetingId, staffName).catch(() => undefined);
  if (minutes === undefined) return void notify({ tone: 'problem', text: print.failed });
  if (minutes === null) return void notify({ tone: 'problem', text: words.gone });
  const paper = minutesOnPaper(minutes, business);
  if (way !== 'markdown') return putOnPaper(paper, way);
  try {
    const { savedAs } = await ask('file:save-text', { name: `${words.fileName(minutes.date)}.md`, text: minutesMarkdown(paper) });
    if (savedAs !== null) notify({ tone: 'done', text: words.saved(savedAs) });
  } catch {
    notify({ tone: 'problem', text: words.notSaved });
  }
}
