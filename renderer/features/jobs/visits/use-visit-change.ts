import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { jobs, visits as words } from '../../../../shared/text/en/jobs.ts';
import { text } from '../../../../shared/text/text.ts';
import type { Command } from '../../../data/kernel/command.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';

/** Carries out a change of a visit, says what follows from it and offers the way back. Answers what was refused at a field. */
export function useVisitChange() {
  const { kernel } = useProgram();
  const run = useRunCommand();
  return async <I, L>(command: Command<I, L, { movedCalls: number }>, input: I, done: string): Promise<readonly Problem[]> => {
    const outcome = await run(command, input);
    if (!outcome.ok) {
      notify({ tone: 'problem', text: text.problems.list(outcome.problems, jobs.problems) });
      return outcome.problems;
    }
    const { movedCalls } = outcome.output;
    const said = movedCalls === 0 ? done : `${done} ${words.callsMove(movedCalls)}`;
    if (outcome.operationId !== null) notify({ tone: 'done', text: said, action: undoAction(kernel, outcome.operationId) });
    return [];
  };
}
