import type { Problem } from '../../../../shared/domain/base/reason.ts';
import type { Meeting } from '../../../../shared/domain/meeting/meeting.ts';
import { meetings as words } from '../../../../shared/text/en/meetings.ts';
import { formatFullDay } from '../../../../shared/text/format.ts';
import { text } from '../../../../shared/text/text.ts';
import type { Outcome } from '../../../data/kernel/run-command.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram } from '../../../data/react/program.tsx';

/** When a meeting is, and how long. */
export function whenWords({ plannedOn, plannedAt, minutes }: Pick<Meeting, 'plannedOn' | 'plannedAt' | 'minutes'>): string {
  return words.when(formatFullDay(plannedOn), plannedAt, minutes);
}

/** Says what came of a command and offers the way back. Answers what was refused, which is said as well. */
export function useTellOutcome(): (outcome: Outcome<unknown>, done: string) => readonly Problem[] {
  const { kernel } = useProgram();
  return (outcome, done) => {
    if (outcome.ok) {
      if (outcome.operationId !== null) notify({ tone: 'done', text: done, action: undoAction(kernel, outcome.operationId) });
      return [];
    }
    notify({ tone: 'problem', text: text.problems.list(outcome.problems, words.problems) });
    return outcome.problems;
  };
}
