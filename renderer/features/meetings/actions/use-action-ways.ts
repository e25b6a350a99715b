import { useState } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { LocalDate } from '../../../../shared/domain/base/now.ts';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import type { MeetingAction } from '../../../../shared/domain/meeting/meeting.ts';
import type { TypedAction } from '../../../../shared/domain/meeting/new-action.ts';
import { meetingActions as words } from '../../../../shared/text/en/meeting-actions.ts';
import { formatNearDay } from '../../../../shared/text/format.ts';
import { text } from '../../../../shared/text/text.ts';
import type { Outcome } from '../../../data/kernel/run-command.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useNow, useProgram, useRunCommand, useStaffName } from '../../../data/react/program.tsx';
import { closeAction } from '../commands/close-action.ts';
import { editAction } from '../commands/edit-action.ts';
import { tellAction } from '../commands/tell-action.ts';

/** What can be done with an action; each answers whether it was done, says so, and offers the way back. */
export interface ActionWays {
  readonly problems: readonly Problem[];
  readonly done: () => Promise<boolean>;
  readonly drop: (why: string) => Promise<boolean>;
  readonly move: (dueOn: LocalDate) => Promise<boolean>;
  readonly give: (to: Id | null) => Promise<boolean>;
  readonly tell: (outcome: string) => Promise<boolean>;
}

export function useActionWays({ id: actionId, rev, what, dueOn, assignedTo, outcome }: MeetingAction): ActionWays {
  const { kernel } = useProgram();
  const now = useNow();
  const run = useRunCommand();
  const staffName = useStaffName();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const say = <O>(answer: Outcome<O>, done: string): boolean => {
    setProblems(answer.ok ? [] : answer.problems);
    if (answer.ok) {
      if (answer.operationId !== null) notify({ tone: 'done', text: done, action: undoAction(kernel, answer.operationId) });
      return true;
    }
    const whole = answer.problems.filter(({ path, code }) => path.length === 0 || code === 'changed-meanwhile');
    if (whole.length > 0) notify({ tone: 'problem', text: text.problems.list(whole, words.problems) });
    return false;
  };
  const close = (how: 'done' | 'dropped', word: string) => run(closeAction, { actionId, how, outcome: word });
  const before = { what, assignedTo, dueOn };
  const edit = (changes: Partial<TypedAction>) => run(editAction, { actionId, rev, before, after: { ...before, ...changes } });
  return {
    problems,
    done: async () => say(await close('done', ''), words.doneSaid),
    drop: async (why) => say(await close('dropped', why), words.dropped),
    move: async (to) => say(await edit({ dueOn: to }), words.moved(formatNearDay(to, now))),
    give: async (to) => say(await edit({ assignedTo: to }), to === null ? words.givenToAnybody : words.given(staffName(to))),
    tell: async (how) => say(await run(tellAction, { actionId, rev, before: { outcome }, after: { outcome: how } }), words.said),
  };
}
