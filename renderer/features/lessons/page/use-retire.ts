import type { Lesson } from '../../../../shared/domain/lesson/lesson.ts';
import { lessons as words } from '../../../../shared/text/en/lessons.ts';
import { text } from '../../../../shared/text/text.ts';
import type { Outcome } from '../../../data/kernel/run-command.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { bringBackLesson } from '../commands/bring-back-lesson.ts';
import { retireLesson } from '../commands/retire-lesson.ts';

/** Retires a lesson and brings one back: at once, with the way back in what is said. */
export function useRetire() {
  const { kernel } = useProgram();
  const run = useRunCommand();
  const tell = (outcome: Outcome<null>, said: string): void => {
    if (outcome.ok)
      notify({ tone: 'done', text: said, ...(outcome.operationId !== null && { action: undoAction(kernel, outcome.operationId) }) });
    else notify({ tone: 'problem', text: text.problems.list(outcome.problems, words.problems) });
  };
  return {
    retire: async ({ id }: Lesson): Promise<void> => tell(await run(retireLesson, { lessonId: id, because: '' }), words.page.retired),
    bringBack: async ({ id }: Lesson): Promise<void> => tell(await run(bringBackLesson, { lessonId: id }), words.page.broughtBack),
  };
}
