import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { firstRun } from '../../../../shared/text/en/first-run.ts';
import { text } from '../../../../shared/text/text.ts';
import { sentenceAt } from '../../../data/forms/field-problem.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { beginBusiness } from '../commands/begin-business.ts';
import { type FirstDraft, factsOfDraft } from './first-draft.ts';

/** The sentence beneath one field; undefined when it is fine. */
export type ProblemOf = (...path: (string | number)[]) => string | undefined;

const next: Readonly<Record<FirstDraft['way'], string>> = { import: '/import', empty: '/today' };

/**
 * Ends the first run with what stands in the form, and opens what was chosen. The draft stays: whoever takes the step
 * back finds what was typed.
 */
export function useBegin(draft: FirstDraft): { begin: () => Promise<void>; problems: readonly Problem[]; problemOf: ProblemOf } {
  const { kernel } = useProgram();
  const run = useRunCommand();
  const [, navigate] = useLocation();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const begin = async (): Promise<void> => {
    // Before the records change: the frame then opens on this screen at once.
    navigate(next[draft.way], { replace: true });
    const outcome = await run(beginBusiness, factsOfDraft(draft));
    if (!outcome.ok) {
      setProblems(outcome.problems);
      const whole = outcome.problems.find(({ path }) => path.length === 0);
      if (whole !== undefined) notify({ tone: 'problem', text: text.problems.sentence(whole, firstRun.problems) });
      return;
    }
    if (outcome.operationId !== null)
      notify({ tone: 'done', text: firstRun.begun(draft.name.trim()), action: undoAction(kernel, outcome.operationId) });
  };
  const problemOf: ProblemOf = (...path) => sentenceAt(problems, firstRun.problems, ...path);
  return { begin, problems, problemOf };
}
