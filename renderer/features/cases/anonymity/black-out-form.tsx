import { Button, TextInput } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { type Ref, useState } from 'react';
import { longestMark } from '../../../../shared/domain/case/mark-words.ts';
import { casePreview as words } from '../../../../shared/text/en/case-preview.ts';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import classes from './preview.module.css';

interface Props {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** How often words stand in the case. */
  readonly count: (typed: string) => number;
  readonly onBlackOut: (typed: string) => void;
  readonly field: Ref<HTMLInputElement>;
}

/** Takes words that were selected at the right, or typed, and blacks them out wherever they stand. */
export function BlackOutForm({ typed, onType, count, onBlackOut, field }: Props) {
  const [tried, setTried] = useState('');
  const term = typed.trim();
  const places = term === '' ? 0 : count(term);
  const problem = tried !== '' && tried === term && places === 0 ? words.nowhere : undefined;
  const submit = (): void => {
    setTried(term);
    if (places > 0) onBlackOut(term);
  };
  return (
    <SubmitForm className={classes.bar} onSubmit={submit}>
      <TextInput
        ref={field}
        label={words.blackOutLabel}
        description={places > 0 ? words.places(places) : words.blackOutHint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={typed}
        maxLength={longestMark}
        error={problem}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      <Button
        type="submit"
        leftSection={<IconEyeOff size={16} aria-hidden />}
        rightSection={<KeyHint keys={['B']} />}
        aria-keyshortcuts="B"
      >
        {words.blackOut}
      </Button>
    </SubmitForm>
  );
}
