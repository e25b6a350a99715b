import { useCallback, useMemo, useRef } from 'react';
import { moveStep } from '../../../../shared/domain/case/arrange-steps.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { type TypedCase, typedCaseOf, typedCaseSchema } from '../../../../shared/domain/case/case-facts.ts';
import { mergeSteps } from '../../../../shared/domain/case/merge-steps.ts';
import { emptyStep } from '../../../../shared/domain/case/tell-story.ts';
import { caseEditor as words } from '../../../../shared/text/en/case-editor.ts';
import { cases } from '../../../../shared/text/en/cases.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { newId } from '../../../data/clock/clock.ts';
import { type RecordEdit, useRecordEdit } from '../../../data/forms/use-record-edit.ts';
import { recordDraftSchema, type Settle, useRecordForm } from '../../../data/forms/use-record-form.ts';
import { notify } from '../../../data/notices/notices.ts';
import { useRunCommand } from '../../../data/react/program.tsx';
import { editCase } from '../commands/edit-case.ts';

export type TypedStep = TypedCase['steps'][number];

const draftSchema = recordDraftSchema<TypedCase>(typedCaseSchema);

/** Steps that only one of two people changed stand as they were changed, whatever is chosen for the others. */
const settleAs: Settle<TypedCase> = (field, { theirs, before, ours }, choice) =>
  field === 'steps' ? mergeSteps(theirs.steps, before.steps, ours.steps, choice).steps : { theirs, ours }[choice][field];

/** What can be done with the steps; the same object while the editor is open, so that only what changed is drawn anew. */
export interface StepChanges {
  readonly change: (id: string, fields: Partial<TypedStep>) => void;
  readonly move: (id: string, by: -1 | 1) => void;
  /** Adds an empty step behind this one, or at the end. Answers its id. */
  readonly add: (after: string | null) => string;
  readonly remove: (id: string) => void;
  /** The step before which the replay stops; the same again for none. */
  readonly stopBefore: (id: string) => void;
}

export interface CaseEditor extends RecordEdit<TypedCase> {
  readonly steps: StepChanges;
}

/** The editor of one case: a draft from the first change on, kept per person. Null until it is read. */
export function useCaseEditor(story: Case): CaseEditor | null {
  const run = useRunCommand();
  const form = useRecordForm(`case/${story.id}`, draftSchema, { rev: story.rev, facts: typedCaseOf(story) }, settleAs);
  const edit = useRecordEdit(form, {
    run: (change) => run(editCase, { caseId: story.id, ...change }),
    saved: () => words.saved,
    sentences: cases.problems,
  });
  const latest = useRef(edit);
  latest.current = edit;
  const steps = useMemo(() => stepChanges(() => latest.current), []);
  const change = useCallback<CaseEditor['change']>((changes) => latest.current?.change(changes), []);
  return edit === null ? null : { ...edit, change, steps };
}

function stepChanges(editor: () => RecordEdit<TypedCase> | null): StepChanges {
  const set = (next: (facts: TypedCase) => Partial<TypedCase>): void => {
    const edit = editor();
    if (edit !== null) edit.change(next(edit.facts));
  };
  return {
    change: (id, fields) => set(({ steps }) => ({ steps: steps.map((step) => (step.id === id ? { ...step, ...fields } : step)) })),
    move: (id, by) => set(({ steps }) => ({ steps: moveStep(steps, id, by) })),
    add: (after) => {
      const steps = editor()?.facts.steps ?? [];
      // Of its own for good: neither a step that was taken away nor one that somebody else adds meanwhile has the same.
      const id = newId();
      const at = after === null ? steps.length : steps.findIndex((step) => step.id === after) + 1;
      set(() => ({ steps: steps.toSpliced(at, 0, emptyStep(id, { kind: 'did' })) }));
      return id;
    },
    remove: (id) => {
      const at = editor()?.facts.steps.findIndex((step) => step.id === id) ?? -1;
      const removed = editor()?.facts.steps[at];
      if (removed === undefined) return;
      const isStop = editor()?.facts.turningStepId === id;
      set(({ steps, turningStepId }) => ({
        steps: steps.filter((step) => step.id !== id),
        turningStepId: isStop ? null : turningStepId,
      }));
      const bringBack = (): void =>
        set(({ steps, turningStepId }) =>
          steps.some((step) => step.id === id)
            ? {}
            : { steps: steps.toSpliced(at, 0, removed), turningStepId: isStop ? id : turningStepId },
        );
      notify({ tone: 'info', text: words.stepRemoved, action: { label: forms.bringBack, run: bringBack } });
    },
    stopBefore: (id) => set(({ turningStepId }) => ({ turningStepId: turningStepId === id ? null : id })),
  };
}
