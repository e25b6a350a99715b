import { useCallback } from 'react';
import { commandNames } from '../../../shared/text/en/command-names.ts';
import { text } from '../../../shared/text/text.ts';
import { reverseBigWork } from '../../data/kernel/reverse-big-work.ts';
import { stepThroughHistory } from '../../data/kernel/undo.ts';
import { notify } from '../../data/notices/notices.ts';
import { useProgram } from '../../data/react/program.tsx';

/** Undo and redo as the keys, the menu and the top bar call them; says what was taken back, or why it could not be. */
export function useHistorySteps(): (direction: 'undo' | 'redo') => Promise<void> {
  const { kernel } = useProgram();
  return useCallback(
    async (direction) => {
      const step = await stepThroughHistory(kernel, direction);
      const isWork = !step.ok && step.problems[0]?.code === 'undo-work';
      if (isWork) notify({ tone: 'info', text: text.shell.takesAMoment });
      const outcome = isWork ? await reverseBigWork(kernel, direction) : step;
      if (outcome.ok) {
        const name = commandNames[outcome.output.entry.command] ?? outcome.output.entry.command;
        notify({ tone: 'done', text: direction === 'undo' ? text.shell.undone(name) : text.shell.redone(name) });
        return;
      }
      const code = outcome.problems[0]?.code ?? '';
      const nothing = code.startsWith('nothing-to-');
      notify({
        tone: nothing ? 'info' : 'problem',
        text: nothing ? text.problems.list(outcome.problems) : text.shell.cannotUndo(text.problems.list(outcome.problems)),
      });
    },
    [kernel],
  );
}
