import { useState } from 'react';
import { z } from 'zod';
import { changedMeanwhile } from '../../../../shared/domain/base/conflict-problems.ts';
import { sameValue } from '../../../../shared/domain/base/patch.ts';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { type BusinessFacts, businessFactsOf, tidyBusinessFacts } from '../../../../shared/domain/business/business-facts.ts';
import { settings } from '../../../../shared/text/en/settings.ts';
import { text } from '../../../../shared/text/text.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { fieldProblem } from '../../../data/forms/field-problem.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { editBusiness } from '../commands/edit-business.ts';

/** Half typed hours are kept too, so nothing is asked of them yet. */
const hoursSchema = z.object({ from: z.string(), to: z.string() });
const draftFactsSchema = z.object({
  name: z.string(),
  country: z.string(),
  zone: z.string(),
  currency: z.string(),
  openingHours: z.array(hoursSchema.nullable()).length(7),
  holidays: z.array(z.string()),
  callingHours: hoursSchema,
});
const draftSchema = z.object({ rev: z.int(), before: draftFactsSchema, after: draftFactsSchema, changed: z.boolean() });

export type BusinessField = keyof BusinessFacts;

export interface BusinessForm {
  readonly facts: BusinessFacts;
  readonly changed: boolean;
  readonly kept: boolean;
  readonly conflicts: readonly BusinessField[];
  /** The sentence beneath one field; undefined when it is fine. */
  readonly problemOf: (...path: (string | number)[]) => string | undefined;
  /** Told anew after each refused save, so that the focus can go to what is marked. */
  readonly problems: readonly Problem[];
  readonly change: (changes: Partial<BusinessFacts>) => void;
  readonly settle: (field: BusinessField, choice: 'theirs' | 'ours') => void;
  readonly save: () => Promise<void>;
  readonly cancel: () => Promise<void>;
}

/**
 * The business as it stands in the form. Untouched it follows the record; from the first change on it is a draft that
 * remembers what it was begun from. Null until it is read.
 */
export function useBusinessForm(): BusinessForm | null {
  const { business, kernel } = useProgram();
  const run = useRunCommand();
  const record = businessFactsOf(business);
  const draft = useDraft('settings/business', draftSchema, { rev: business.rev, before: record, after: record, changed: false });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { value } = draft;
  if (value === undefined) return null;
  const facts = value.changed ? value.after : record;

  const change = (changes: Partial<BusinessFacts>): void => {
    const after = { ...facts, ...changes };
    const before = value.changed ? value.before : record;
    const rev = value.changed ? value.rev : business.rev;
    draft.change({ rev, before, after, changed: !sameValue(before, after) });
  };

  const save = async (): Promise<void> => {
    if (!value.changed) return;
    const { rev, before, after } = value;
    const result = await run(editBusiness, { rev, before, after: tidyBusinessFacts(after) });
    setProblems(result.ok ? [] : result.problems);
    if (!result.ok) {
      const whole = result.problems.filter(({ path }) => path.length === 0);
      notify({ tone: 'problem', text: whole.length > 0 ? text.problems.list(whole) : settings.notSaved });
      return;
    }
    await draft.clear();
    if (result.operationId !== null) notify({ tone: 'done', text: settings.saved, action: undoAction(kernel, result.operationId) });
  };

  const cancel = async (): Promise<void> => {
    setProblems([]);
    await draft.clear();
    notify({ tone: 'info', text: settings.putAside, action: { label: settings.bringBack, run: () => draft.change(value) } });
  };

  return {
    facts,
    changed: value.changed,
    kept: draft.kept,
    problems,
    conflicts: problems.filter(({ code }) => code === changedMeanwhile).map(({ path }) => path[0] as BusinessField),
    problemOf: (...path) => {
      const problem = fieldProblem(problems, ...path);
      return problem && text.problems.sentence(problem, settings.problems);
    },
    change,
    settle: (field, choice) => {
      const before = { ...value.before, [field]: record[field] };
      draft.change(choice === 'ours' ? { before } : { before, after: { ...value.after, [field]: record[field] } });
      setProblems(problems.filter(({ path }) => path[0] !== field));
    },
    save,
    cancel,
  };
}
