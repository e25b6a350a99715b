import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { forms } from '../../../../shared/text/en/forms.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import classes from './page.module.css';

const schema = z.object({ words: z.string() });

interface Props {
  /** Under this key what is typed is kept. */
  readonly draftKey: string;
  readonly label: string;
  readonly placeholder: string;
  readonly initial: string;
  readonly saveLabel: string;
  /** Answers what is wrong; null when it was saved. */
  readonly onSave: (words: string) => Promise<string | null>;
  /** Absent where the form stands there in any case, beside what the screen is for. */
  readonly onCancel?: () => void;
}

/** A sentence or two that somebody writes down: kept as it is typed, saved with one button. */
export function WordsForm({ draftKey, label, placeholder, initial, saveLabel, onSave, onCancel }: Props) {
  const draft = useDraft(draftKey, schema, { words: initial });
  const [error, setError] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const ready = draft.value !== undefined;
  const opened = onCancel !== undefined;
  useEffect(() => {
    if (ready && opened) field.current?.focus();
  }, [ready, opened]);
  if (draft.value === undefined) return null;
  const { words } = draft.value;
  const save = async (): Promise<void> => {
    const why = await onSave(words);
    setError(why ?? undefined);
    if (why === null) await draft.clear();
    else field.current?.focus();
  };
  return (
    <SubmitForm className={classes.wordsForm} onSubmit={() => void save()}>
      <Textarea
        ref={field}
        label={label}
        placeholder={placeholder}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={20_000}
        value={words}
        error={error}
        onChange={(event) => draft.change({ words: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && onCancel !== undefined) {
            event.preventDefault();
            onCancel();
          }
        }}
      />
      <div className={classes.buttons}>
        <Button type="submit" variant={opened ? 'filled' : 'default'}>
          {saveLabel}
        </Button>
        {onCancel !== undefined && <Button onClick={onCancel}>{forms.cancel}</Button>}
      </div>
    </SubmitForm>
  );
}
