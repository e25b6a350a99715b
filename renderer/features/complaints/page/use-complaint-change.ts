import type { Command } from '../../../data/kernel/command.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { allSentences } from '../form/complaint-problems.ts';

/** Carries out a step at once, says so and offers the way back. Answers what was refused; null when nothing was. */
export function useComplaintChange() {
  const { kernel } = useProgram();
  const run = useRunCommand();
  return async <I, L, O>(command: Command<I, L, O>, input: I, done: (output: O) => string): Promise<string | null> => {
    const outcome = await run(command, input);
    if (!outcome.ok) {
      const why = allSentences(outcome.problems);
      notify({ tone: 'problem', text: why });
      return why;
    }
    if (outcome.operationId !== null) {
      notify({ tone: 'done', text: done(outcome.output), action: undoAction(kernel, outcome.operationId) });
    }
    return null;
  };
}
