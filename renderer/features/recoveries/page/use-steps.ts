import type { Id } from '../../../../shared/domain/base/id.ts';
import type { RecoveryStep } from '../../../../shared/domain/recovery/recovery.ts';
import { recoveries as words } from '../../../../shared/text/en/recoveries.ts';
import { text } from '../../../../shared/text/text.ts';
import type { Outcome } from '../../../data/kernel/run-command.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { doStep, skipStep, takeBackStep } from '../commands/do-step.ts';

/** Says how a change of a recovery went, with the way back; answers whether it was made. */
export function useTell(): (outcome: Outcome<unknown>, done: string) => boolean {
  const { kernel } = useProgram();
  return (outcome, done) => {
    if (!outcome.ok) {
      notify({ tone: 'problem', text: text.problems.list(outcome.problems, words.problems) });
      return false;
    }
    if (outcome.operationId !== null) notify({ tone: 'done', text: done, action: undoAction(kernel, outcome.operationId) });
    return true;
  };
}

export interface Steps {
  /** Each answers whether it was noted. */
  readonly done: (step: RecoveryStep, said: string) => Promise<boolean>;
  readonly skip: (step: RecoveryStep, reason: string) => Promise<boolean>;
  readonly takeBack: (step: RecoveryStep) => Promise<boolean>;
}

/** What can be done with the steps of one recovery. */
export function useSteps(recoveryId: Id): Steps {
  const run = useRunCommand();
  const tell = useTell();
  return {
    done: async (step, said) => {
      const outcome = await run(doStep, { recoveryId, step, words: said, at: null });
      return tell(outcome, words.doneNotice(words.steps[step], callsOf(outcome)));
    },
    skip: async (step, reason) => tell(await run(skipStep, { recoveryId, step, reason }), words.skippedNotice(words.steps[step])),
    takeBack: async (step) => {
      const outcome = await run(takeBackStep, { recoveryId, step });
      return tell(outcome, words.takenBack(words.steps[step], callsOf(outcome)));
    },
  };
}

/** How many calls went along with it. */
function callsOf(outcome: Outcome<{ readonly calls: number }>): number {
  return outcome.ok ? outcome.output.calls : 0;
}
