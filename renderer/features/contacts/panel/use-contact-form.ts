import { useState } from 'react';
import type { Edit } from '../../../../shared/domain/base/merge-edit.ts';
import { type TypedContact, typedContactSchema } from '../../../../shared/domain/contact/contact-facts.ts';
import { contacts as words } from '../../../../shared/text/en/contacts.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { text } from '../../../../shared/text/text.ts';
import { type RecordForm, recordDraftSchema, useRecordForm } from '../../../data/forms/use-record-form.ts';
import type { Outcome } from '../../../data/kernel/run-command.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram } from '../../../data/react/program.tsx';

const draftSchema = recordDraftSchema<TypedContact>(typedContactSchema);

export interface ContactFormState extends Omit<RecordForm<TypedContact>, 'save' | 'discard'> {
  /** What the record holds now: shown beside what was typed where both changed. */
  readonly record: TypedContact;
  /** True from opening the form to saving or leaving it; a draft that was kept opens it again. */
  readonly open: boolean;
  readonly begin: () => void;
  readonly save: () => Promise<void>;
  readonly cancel: () => Promise<void>;
}

/** A form on one contact, known or new, and what saving and leaving it say. Null until its draft is read. */
export function useContactForm<O>(
  key: string,
  record: { readonly rev: number; readonly facts: TypedContact },
  run: (edit: Edit<TypedContact>) => Promise<Outcome<O>>,
  onClosed: () => void = () => undefined,
): ContactFormState | null {
  const { kernel } = useProgram();
  const [opened, setOpened] = useState(false);
  const form = useRecordForm(key, draftSchema, record);
  if (form === null) return null;

  const close = (): void => {
    setOpened(false);
    onClosed();
  };
  const save = async (): Promise<void> => {
    const name = form.facts.name.trim();
    const result = await form.save(run);
    if (!result.ok) {
      const whole = result.problems.filter(({ path }) => path.length === 0);
      if (whole.length > 0) notify({ tone: 'problem', text: text.problems.list(whole) });
      return;
    }
    close();
    if (result.operationId !== null) notify({ tone: 'done', text: words.saved(name), action: undoAction(kernel, result.operationId) });
  };
  const cancel = async (): Promise<void> => {
    close();
    if (!form.changed) return;
    const bringBack = await form.discard();
    notify({ tone: 'info', text: forms.putAside, action: { label: forms.bringBack, run: bringBack } });
  };
  return {
    ...form,
    record: record.facts,
    open: opened || form.changed,
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
