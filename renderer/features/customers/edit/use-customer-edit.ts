import { useState } from 'react';
import { changedMeanwhile } from '../../../../shared/domain/base/conflict-problems.ts';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { CustomerFacts, TypedCustomer } from '../../../../shared/domain/customer/customer-facts.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { text } from '../../../../shared/text/text.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { editCustomer } from '../commands/edit-customer.ts';
import { closedDraft, editDraftSchema, isTouched, openedDraft, settleField } from './edit-draft.ts';

export interface CustomerEdit {
  readonly editing: boolean;
  readonly typed: TypedCustomer;
  readonly kept: boolean;
  readonly problems: readonly Problem[];
  /** Fields that somebody else changed meanwhile; they are asked about before anything is saved. */
  readonly conflicts: readonly (keyof CustomerFacts)[];
  readonly begin: () => void;
  readonly change: (changes: Partial<TypedCustomer>) => void;
  readonly settle: (field: keyof CustomerFacts, choice: 'theirs' | 'ours') => void;
  readonly save: () => Promise<void>;
  readonly cancel: () => Promise<void>;
}

/** An edit of one customer from opening the form to saving it, kept as a draft all the while. Null until it is read. */
export function useCustomerEdit(customer: Customer): CustomerEdit | null {
  const { kernel } = useProgram();
  const run = useRunCommand();
  const draft = useDraft(`customer/${customer.id}`, editDraftSchema, closedDraft(customer));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { value } = draft;
  if (value === undefined) return null;

  const save = async (): Promise<void> => {
    const { rev, before, after } = value;
    const result = await run(editCustomer, { customerId: customer.id, rev, before, after });
    setProblems(result.ok ? [] : result.problems);
    if (!result.ok) {
      const whole = result.problems.filter(({ path }) => path.length === 0);
      notify({ tone: 'problem', text: whole.length > 0 ? text.problems.list(whole) : customers.notSaved });
      return;
    }
    await draft.clear();
    if (result.operationId === null) return;
    const { endedCalls } = result.output;
    const words = endedCalls === 0 ? customers.saved(after.name.trim()) : customers.savedAndEnded(after.name.trim(), endedCalls);
    notify({ tone: 'done', text: words, action: undoAction(kernel, result.operationId) });
  };

  const cancel = async (): Promise<void> => {
    setProblems([]);
    await draft.clear();
    if (!isTouched(value)) return;
    notify({ tone: 'info', text: customers.putAside, action: { label: customers.bringBack, run: () => draft.change(value) } });
  };

  return {
    editing: value.editing,
    typed: value.after,
    kept: draft.kept,
    problems,
    conflicts: problems.filter(({ code }) => code === changedMeanwhile).map(({ path }) => path[0] as keyof CustomerFacts),
    begin: () => draft.change(openedDraft(customer)),
    change: (changes) => draft.change({ after: { ...value.after, ...changes } }),
    settle: (field, choice) => {
      draft.change(settleField(value, field, choice, customer));
      setProblems(problems.filter(({ path }) => path[0] !== field));
    },
    save,
    cancel,
  };
}
