import { useState } from 'react';
import type { Edit } from '../../../shared/domain/base/merge-edit.ts';
import type { Problem } from '../../../shared/domain/base/reason.ts';
import { forms as words } from '../../../shared/text/en/forms.ts';
import { text } from '../../../shared/text/text.ts';
import type { Outcome } from '../kernel/run-command.ts';
import { notify } from '../notices/notices.ts';
import { undoAction } from '../notices/undo-action.ts';
import { useProgram } from '../react/program.tsx';
import type { RecordForm } from './use-record-form.ts';

export interface RecordEdit<F extends object> extends Omit<RecordForm<F>, 'save' | 'discard'> {
  /** True from opening the form to saving or leaving it; a draft that was kept opens it again. */
  readonly editing: boolean;
  readonly begin: () => void;
  readonly save: () => Promise<void>;
  readonly cancel: () => Promise<void>;
}

interface Ways<F extends object, O> {
  readonly run: (edit: Edit<F>) => Promise<Outcome<O>>;
  /** What is said once it is saved. */
  readonly saved: (facts: F, output: O) => string;
  readonly sentences: Readonly<Record<string, (params: Problem['params']) => string>>;
}

/** A form on a record that opens where the record is read, and what saving and leaving it say. Null until its draft is read. */
export function useRecordEdit<F extends object, O>(
  form: RecordForm<F> | null,
  { run, saved, sentences }: Ways<F, O>,
): RecordEdit<F> | null {
  const { kernel } = useProgram();
  const [opened, setOpened] = useState(false);
  if (form === null) return null;

  const save = async (): Promise<void> => {
    const { facts } = form;
    const result = await form.save(run);
    if (!result.ok) {
      const whole = result.problems.filter(({ path }) => path.length === 0);
      if (whole.length > 0) notify({ tone: 'problem', text: text.problems.list(whole, sentences) });
      return;
    }
    setOpened(false);
    if (result.operationId === null) return;
    notify({ tone: 'done', text: saved(facts, result.output), action: undoAction(kernel, result.operationId) });
  };

  const cancel = async (): Promise<void> => {
    setOpened(false);
    if (!form.changed) return;
    const bringBack = await form.discard();
    notify({ tone: 'info', text: words.putAside, action: { label: words.bringBack, run: bringBack } });
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
