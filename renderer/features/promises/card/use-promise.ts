import { useState } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import type { Promised } from '../../../../shared/domain/promise/promise.ts';
import type { SpokenDue } from '../../../../shared/domain/promise/resolve-due.ts';
import { promises as words } from '../../../../shared/text/en/promises.ts';
import { text } from '../../../../shared/text/text.ts';
import type { Outcome } from '../../../data/kernel/run-command.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useNow, useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { keepPromise } from '../commands/keep-promise.ts';
import { renegotiatePromise } from '../commands/renegotiate-promise.ts';
import { withdrawPromise } from '../commands/withdraw-promise.ts';

/** What can be done with a promise; each answers whether it was done, and offers the way back. */
export interface PromiseWays {
  readonly problems: readonly Problem[];
  readonly keep: (at: string | null) => Promise<boolean>;
  readonly move: (due: SpokenDue, why: string) => Promise<boolean>;
  readonly withdraw: () => Promise<boolean>;
}

export function usePromiseWays({ id, dueAt }: Pick<Promised, 'id' | 'dueAt'> & { readonly id: Id }): PromiseWays {
  const { kernel } = useProgram();
  const now = useNow();
  const run = useRunCommand();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const tell = <O>(outcome: Outcome<O>, done: (output: O) => string): boolean => {
    setProblems(outcome.ok ? [] : outcome.problems);
    if (outcome.ok) {
      if (outcome.operationId !== null)
        notify({ tone: 'done', text: done(outcome.output), action: undoAction(kernel, outcome.operationId) });
      return true;
    }
    const whole = outcome.problems.filter(({ path }) => path.length === 0);
    if (whole.length > 0) notify({ tone: 'problem', text: text.problems.list(whole, words.problems) });
    return false;
  };
  return {
    problems,
    keep: async (at) => tell(await run(keepPromise, { promiseId: id, at }), ({ late }) => words.kept(late)),
    move: async (due, why) =>
      tell(await run(renegotiatePromise, { promiseId: id, dueAt, due, why }), ({ missed }) => words.moved(words.near(due, now), missed)),
    withdraw: async () => tell(await run(withdrawPromise, { promiseId: id }), () => words.withdrawn),
  };
}
