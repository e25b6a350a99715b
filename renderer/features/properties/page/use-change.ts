import type { Problem } from '../../../../shared/domain/base/reason.ts';
import type { Command } from '../../../data/kernel/command.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { allSentences } from '../form/property-problems.ts';

/** Carries out a change at once and offers the way back. Answers what was refused; empty when it was done. */
export function useChange() {
  const { kernel } = useProgram();
  const run = useRunCommand();
  return async <I, L, O>(command: Command<I, L, O>, input: I, done: (output: O) => string): Promise<readonly Problem[]> => {
    const outcome = await run(command, input);
    if (!outcome.ok) {
      const whole = outcome.problems.filter(({ path }) => path.length === 0);
      if (whole.length > 0) notify({ tone: 'problem', text: allSentences(whole) });
      return outcome.problems;
    }
    if (outcome.operationId !== null) notify({ tone: 'done', text: done(outcome.output), action: undoAction(kernel, outcome.operationId) });
    return [];
  };
}
