import type { Id } from '../../../shared/domain/base/id.ts';
import { commandNames } from '../../../shared/text/en/command-names.ts';
import { text } from '../../../shared/text/text.ts';
import type { Kernel } from '../kernel/run-command.ts';
import { takeBack } from '../kernel/undo.ts';
import { type NoticeAction, notify } from './notices.ts';

/**
 * The way back that a notice offers: takes back this very operation, whatever was done since, and says how that went.
 * It is whose operation that was: each person's undo is their own.
 * @param onUndone for what is not in the records, such as a draft to put back.
 */
export function undoAction(kernel: Kernel, operationId: Id, onUndone?: () => void): NoticeAction {
  const run = async (): Promise<void> => {
    const outcome = await takeBack(kernel, operationId);
    if (outcome.ok) {
      const { command } = outcome.output.entry;
      notify({ tone: 'done', text: text.shell.undone(commandNames[command] ?? command) });
      onUndone?.();
      return;
    }
    notify({ tone: 'problem', text: text.shell.cannotUndo(text.problems.list(outcome.problems)) });
  };
  return { label: text.shell.undo, run: () => void run(), by: kernel.actorId() };
}
