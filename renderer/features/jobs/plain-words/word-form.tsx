import { Button, Select, TextInput } from '@mantine/core';
import { type RefObject, useRef, useState } from 'react';
import { z } from 'zod';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import type { OwnWord } from '../../../../shared/domain/plain-words/own-words.ts';
import { plainWords as words } from '../../../../shared/text/en/plain-words.ts';
import { text } from '../../../../shared/text/text.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { fieldProblem } from '../../../data/forms/field-problem.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import classes from './plain-words.module.css';

const draftSchema = z.object({ word: z.string(), plain: z.string(), trade: z.string().nullable() });

interface Props {
  /** Where what is typed is kept. */
  readonly draftKey: string;
  readonly first: OwnWord;
  readonly saveLabel: string;
  readonly onSave: (word: OwnWord) => Promise<readonly Problem[]>;
  /** None for the form that adds: it stays. */
  readonly onCancel?: () => void;
}

/** A word, what to say for it, and in which trade. What is typed is kept until it is saved. */
export function WordForm({ draftKey, first, saveLabel, onSave, onCancel }: Props) {
  const draft = useDraft<OwnWord>(draftKey, draftSchema, first);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const field = useRef<HTMLInputElement>(null);
  const { value } = draft;
  if (value === undefined) return null;
  const save = async (): Promise<void> => {
    const refused = await onSave(value);
    setProblems(refused);
    if (refused.length === 0) {
      await draft.clear();
      draft.change(first);
    }
    field.current?.focus();
  };
  const cancel = async (): Promise<void> => {
    await draft.clear();
    onCancel?.();
  };
  return (
    <SubmitForm className={classes.part} onSubmit={() => void save()}>
      <Fields value={value} problems={problems} field={field} autoFocus={onCancel !== undefined} onChange={draft.change} />
      <div className={classes.actions}>
        <Button type="submit">{saveLabel}</Button>
        {onCancel !== undefined && <Button onClick={() => void cancel()}>{words.cancel}</Button>}
      </div>
    </SubmitForm>
  );
}

interface FieldsProps {
  readonly value: OwnWord;
  readonly problems: readonly Problem[];
  readonly field: RefObject<HTMLInputElement | null>;
  readonly autoFocus: boolean;
  readonly onChange: (changes: Partial<OwnWord>) => void;
}

function Fields({ value, problems, field, autoFocus, onChange }: FieldsProps) {
  const { business } = useProgram();
  const problem = fieldProblem(problems, 'word');
  const trades = [...new Set([...business.trades, ...(value.trade === null ? [] : [value.trade])])];
  return (
    <div className={classes.fields}>
      <TextInput
        ref={field}
        label={words.word}
        maxLength={80}
        data-autofocus={autoFocus || undefined}
        value={value.word}
        error={problem && text.problems.sentence(problem, words.problems)}
        onChange={(event) => onChange({ word: event.currentTarget.value })}
      />
      <TextInput
        label={words.plain}
        description={words.plainHint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        maxLength={200}
        value={value.plain}
        onChange={(event) => onChange({ plain: event.currentTarget.value })}
      />
      <Select
        label={words.trade}
        data={[{ value: '', label: words.allTrades }, ...trades]}
        value={value.trade ?? ''}
        allowDeselect={false}
        onChange={(trade) => onChange({ trade: trade === null || trade === '' ? null : trade })}
      />
    </div>
  );
}
