import { useCallback } from 'react';
import { meetingActions } from '../../../../shared/text/en/meeting-actions.ts';
import { meetings } from '../../../../shared/text/en/meetings.ts';
import { stage as words } from '../../../../shared/text/en/stage.ts';
import { text } from '../../../../shared/text/text.ts';
import type { Command } from '../../../data/kernel/command.ts';
import { notify } from '../../../data/notices/notices.ts';
import { useRunCommand } from '../../../data/react/program.tsx';

const sentences = { ...meetings.problems, ...meetingActions.problems };

/** Carries out a command and says so where it was refused. Null then, else what it did. */
export function useDo(): <I, L, O>(command: Command<I, L, O>, input: I) => Promise<{ readonly operationId: string | null } | null> {
  const run = useRunCommand();
  return useCallback(
    async (command, input) => {
      const outcome = await run(command, input);
      if (outcome.ok) return { operationId: outcome.operationId };
      notify({ tone: 'problem', text: words.failed(text.problems.list(outcome.problems, sentences)) });
      return null;
    },
    [run],
  );
}
