import { useState } from 'react';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { settings } from '../../../../shared/text/en/settings.ts';
import { text } from '../../../../shared/text/text.ts';
import type { Command } from '../../../data/kernel/command.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';

export interface TeamChange {
  /** Why the last change was refused, in one line; empty when it was not. */
  readonly refused: string;
  readonly forget: () => void;
  /** Carries a change out and says `done` with a way back. Answers whether it was done. */
  readonly apply: <I, L, O>(command: Command<I, L, O>, input: I, done: (output: O) => string) => Promise<boolean>;
}

/** Changes of the team act at once, each with its own way back. */
export function useTeamChange(): TeamChange {
  const { kernel } = useProgram();
  const run = useRunCommand();
  const [refused, setRefused] = useState('');
  return {
    refused,
    forget: () => setRefused(''),
    apply: async (command, input, done) => {
      const result = await run(command, input);
      setRefused(result.ok ? '' : sentences(result.problems));
      if (result.ok && result.operationId !== null)
        notify({ tone: 'done', text: done(result.output), action: undoAction(kernel, result.operationId) });
      return result.ok;
    },
  };
}

function sentences(problems: readonly Problem[]): string {
  return text.problems.list(problems, settings.problems);
}
