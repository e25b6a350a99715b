import { Button, PasswordInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { isPin } from '../../../../shared/domain/staff/pin-wait.ts';
import { offers as words } from '../../../../shared/text/en/offers.ts';
import { hashPin, type StoredPin } from '../../../data/pin/hash-pin.ts';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import classes from './pin.module.css';

interface Props {
  readonly name: string;
  readonly onPin: (pin: StoredPin) => Promise<void>;
  readonly onCancel: () => void;
}

/** A new PIN, typed twice. Never a draft: what is made of it is kept, not itself. */
export function NewPin({ name, onPin, onCancel }: Props) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [problem, setProblem] = useState<{ readonly field: 'first' | 'second'; readonly words: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const firstField = useRef<HTMLInputElement>(null);
  const secondField = useRef<HTMLInputElement>(null);
  useEffect(() => firstField.current?.focus(), []);
  const digits = (typed: string): string => typed.replace(/\D/g, '');
  const save = async (): Promise<void> => {
    if (busy) return;
    if (!isPin(first)) return refuse('first', words.pin.notDigits);
    if (first !== second) return refuse('second', words.pin.differ);
    setBusy(true);
    await onPin(await hashPin(first));
    setBusy(false);
  };
  const refuse = (field: 'first' | 'second', why: string): void => {
    setProblem({ field, words: why });
    (field === 'first' ? firstField : secondField).current?.focus();
  };
  const common = { inputMode: 'numeric', autoComplete: 'new-password', maxLength: 8 } as const;
  return (
    <SubmitForm className={classes.form} onSubmit={() => void save()}>
      <div className={classes.fields}>
        <PasswordInput
          {...common}
          ref={firstField}
          label={words.pin.newPin(name)}
          value={first}
          error={problem?.field === 'first' ? problem.words : undefined}
          onChange={(event) => {
            setProblem(null);
            setFirst(digits(event.currentTarget.value));
          }}
        />
        <PasswordInput
          {...common}
          ref={secondField}
          label={words.pin.again}
          value={second}
          error={problem?.field === 'second' ? problem.words : undefined}
          onChange={(event) => {
            setProblem(null);
            setSecond(digits(event.currentTarget.value));
          }}
        />
      </div>
      <div className={classes.acts}>
        <Button type="submit" variant="filled" loading={busy}>
          {words.pin.save}
        </Button>
        <Button onClick={onCancel}>{words.pin.cancel}</Button>
      </div>
    </SubmitForm>
  );
}
