import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { restore as words } from '../../../../shared/text/en/restore.ts';
import type { RestorePort } from '../../../data/restore/bring-back.ts';
import { Panel } from '../../../ui/panel.tsx';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import classes from './restore.module.css';

/** Asks for the passphrase of a copy. It is never kept as a draft. */
export function UnlockForm({ ask, id, onUnlocked }: { ask: RestorePort['ask']; id: string; onUnlocked: () => void }) {
  const { passphrase: own } = words;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const open = async (): Promise<void> => {
    if (busy) return;
    if (typed === '') return setProblem(own.empty);
    setBusy(true);
    setProblem(null);
    try {
      const { unlocked } = await ask('backup:unlock', { id, passphrase: typed });
      if (unlocked) return onUnlocked();
      setProblem(own.wrong);
    } catch (error) {
      setProblem(words.failures.other({ message: error instanceof Error ? error.message : String(error) }));
    }
    setBusy(false);
  };

  return (
    <Panel title={own.title}>
      <p>{own.text}</p>
      <SubmitForm className={classes.form} onSubmit={() => void open()}>
        <PasswordInput
          label={own.label}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={problem}
          autoComplete="off"
          data-autofocus
          ref={focusAtOnce}
        />
        <Button type="submit" variant="filled" className={classes.start} loading={busy}>
          {own.open}
        </Button>
        {busy && (
          <p className={classes.quiet} role="status">
            {own.opening}
          </p>
        )}
      </SubmitForm>
    </Panel>
  );
}

function focusAtOnce(input: HTMLInputElement | null): void {
  input?.focus();
}
