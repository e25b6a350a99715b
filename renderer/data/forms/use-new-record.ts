import { useState } from 'react';
import { useLocation } from 'wouter';
import type { z } from 'zod';
import type { Problem } from '../../../shared/domain/base/reason.ts';
import { forms } from '../../../shared/text/en/forms.ts';
import { keepDraft } from '../drafts/drafts.ts';
import { useDraft } from '../drafts/use-draft.ts';
import type { Outcome } from '../kernel/run-command.ts';
import { notify } from '../notices/notices.ts';
import { undoAction } from '../notices/undo-action.ts';
import { useProgram } from '../react/program.tsx';
import { useOneAtATime } from '../react/use-one-at-a-time.ts';

/** What the form on a record that is not there yet has to know of it. */
interface NewRecordPlan<T extends object, O> {
  readonly draftKey: string;
  readonly schema: z.ZodType<T>;
  readonly empty: T;
  /** Whether anything was typed that one would miss. */
  readonly isBegun: (typed: T) => boolean;
  /** The path of the form: what was put aside comes back there. */
  readonly path: string;
  readonly run: (typed: T) => Promise<Outcome<O>>;
  /** What is said of problems that no field shows; empty for nothing. */
  readonly refusal?: (problems: readonly Problem[]) => string;
  /** What is said once it is saved, and where it is from then on. */
  readonly saved: (typed: T, output: O) => { readonly said: string; readonly path: string };
  readonly goAway: () => void;
  /** What is said when something begun is left. */
  readonly putAside?: string;
}

/** A record in the making: what is typed, what was not right, and the two ways to leave. */
export interface NewRecord<T extends object> {
  readonly typed: T;
  readonly kept: boolean;
  readonly problems: readonly Problem[];
  readonly change: (changes: Partial<T>) => void;
  readonly save: () => Promise<void>;
  readonly leave: () => void;
}

/** Null until it is known whether something was kept. */
export function useNewRecord<T extends object, O>(plan: NewRecordPlan<T, O>): NewRecord<T> | null {
  const { kernel, actor } = useProgram();
  const [, navigate] = useLocation();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const oneAtATime = useOneAtATime();
  const draft = useDraft(plan.draftKey, plan.schema, plan.empty);
  const { value } = draft;
  if (value === undefined) return null;

  const save = (): Promise<void> =>
    oneAtATime(async () => {
      const outcome = await plan.run(value);
      if (!outcome.ok) {
        setProblems(outcome.problems);
        const refusal = plan.refusal?.(outcome.problems) ?? '';
        if (refusal !== '') notify({ tone: 'problem', text: refusal });
        return;
      }
      await draft.clear();
      const { said, path } = plan.saved(value, outcome.output);
      notify({ tone: 'done', text: said, ...(outcome.operationId !== null && { action: undoAction(kernel, outcome.operationId) }) });
      navigate(path, { replace: true });
    });

  const leave = (): void => {
    void draft.clear();
    plan.goAway();
    if (!plan.isBegun(value)) return;
    const bringBack = async (): Promise<void> => {
      await keepDraft(kernel.database, `${plan.draftKey}/${actor.id}`, value);
      navigate(plan.path);
    };
    notify({ tone: 'info', text: plan.putAside ?? forms.notAdded, action: { label: forms.bringBack, run: () => void bringBack() } });
  };

  return { typed: value, kept: draft.kept, problems, change: draft.change, save, leave };
}
