import { useState } from 'react';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { type TypedCustomer, typedOf } from '../../../../shared/domain/customer/customer-facts.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { text } from '../../../../shared/text/text.ts';
import { type RecordForm, useRecordForm } from '../../../data/forms/use-record-form.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { editCustomer } from '../commands/edit-customer.ts';
import { customerDraftSchema } from '../form/customer-draft.ts';

export interface CustomerEdit extends Omit<RecordForm<TypedCustomer>, 'save' | 'discard'> {
  /** True from opening the form to saving or leaving it; a draft that was kept opens it again. */
  readonly editing: boolean;
  readonly begin: () => void;
  readonly save: () => Promise<void>;
  readonly cancel: () => Promise<void>;
}

/** An edit of one customer, and what saving and leaving it say. Null until its draft is read. */
export function useCustomerEdit(customer: Customer): CustomerEdit | null {
  const { kernel } = useProgram();
  const run = useRunCommand();
  const [opened, setOpened] = useState(false);
  const form = useRecordForm(`customer/${customer.id}`, customerDraftSchema, { rev: customer.rev, facts: typedOf(customer) });
  if (form === null) return null;

  const save = async (): Promise<void> => {
    const name = form.facts.name.trim();
    const result = await form.save((edit) => run(editCustomer, { customerId: customer.id, ...edit }));
    if (!result.ok) {
      const whole = result.problems.filter(({ path }) => path.length === 0);
      if (whole.length > 0) notify({ tone: 'problem', text: text.problems.list(whole) });
      return;
    }
    setOpened(false);
    if (result.operationId === null) return;
    const { endedCalls } = result.output;
    const words = endedCalls === 0 ? customers.saved(name) : customers.savedAndEnded(name, endedCalls);
    notify({ tone: 'done', text: words, action: undoAction(kernel, result.operationId) });
  };

  const cancel = async (): Promise<void> => {
    setOpened(false);
    if (!form.changed) return;
    const bringBack = await form.discard();
    notify({ tone: 'info', text: forms.putAside, action: { label: forms.bringBack, run: bringBack } });
  };

  return {
    ...form,
    editing: opened || form.changed,
    begin: () => setOpened(true),
    change: (changes) => {
      // Typing everything back to what it was is no reason for the form to close under one's hands.
      setOpened(true);
      form.change(changes);
    },
    save,
    cancel,
  };
}
