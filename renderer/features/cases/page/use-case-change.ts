import { cases as words } from '../../../../shared/text/en/cases.ts';
import { text } from '../../../../shared/text/text.ts';
import type { Command } from '../../../data/kernel/command.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';

/** Carries out a change of a case at once, says so and offers the way back. Answers what the command did, null where it refused. */
export function useCaseChange() {
  const { kernel } = useProgram();
  const run = useRunCommand();
  return async <I, L, O>(command: Command<I, L, O>, input: I, done: string): Promise<O | null> => {
    const outcome = await run(command, input);
    if (!outcome.ok) {
      notify({ tone: 'problem', text: text.problems.list(outcome.problems, words.problems) });
      return null;
    }
    if (outcome.operationId !== null) notify({ tone: 'done', text: done, action: undoAction(kernel, outcome.operationId) });
    return outcome.output;
  };
}
