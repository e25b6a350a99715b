import { Button, Checkbox, PasswordInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { BackupState } from '../../../../shared/ipc/backup-contract.ts';
import { storage } from '../../../../shared/text/en/storage.ts';
import { ask } from '../../../desktop/bridge.ts';
import { Panel } from '../../../ui/panel.tsx';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import { judgePassphrase } from '../judge-passphrase.ts';
import classes from './storage.module.css';

const words = storage.passphrase;

interface Props {
  readonly state: BackupState;
  readonly onState: (state: BackupState) => void;
}

/** Whether backups are locked; how to lock them, said before it is done; and how to stop it. */
export function PassphrasePanel({ state, onState }: Props) {
  const [open, setOpen] = useState(false);
  const [told, setTold] = useState('');
  const isSet = state.passphrase === 'set';
  const place = useRef<HTMLButtonElement>(null);
  const set = async (passphrase: string, done: string): Promise<void> => {
    try {
      onState(await ask('backup:set-passphrase', { passphrase }));
      setTold(done);
      setOpen(false);
      // The form that had the focus is gone.
      setTimeout(() => place.current?.focus(), 0);
    } catch (error) {
      setTold(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <Panel title={words.title}>
      <p>{isSet ? words.set : words.none}</p>
      {state.olderPassphrase > 0 && <p className={classes.quiet}>{words.older(state.olderPassphrase)}</p>}
      {isSet && state.withoutPassphrase > 0 && <p className={classes.quiet}>{words.without(state.withoutPassphrase)}</p>}
      <p role="status">{told}</p>
      {open ? (
        <PassphraseForm onSave={(passphrase) => void set(passphrase, words.saved)} onCancel={() => setOpen(false)} />
      ) : (
        <div className={classes.act}>
          <Button ref={place} onClick={() => setOpen(true)}>
            {isSet ? words.change : words.setIt}
          </Button>
          {isSet && <Button onClick={() => void set('', words.removed)}>{words.remove}</Button>}
        </div>
      )}
    </Panel>
  );
}

function PassphraseForm({ onSave, onCancel }: { onSave: (passphrase: string) => void; onCancel: () => void }) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [noted, setNoted] = useState(false);
  const [problems, setProblems] = useState<{ first?: string; second?: string; noted?: string }>({});
  const submit = (): void => {
    const found = {
      ...(first.trim() === '' && { first: words.empty }),
      ...(first.trim() !== '' && first !== second && { second: words.differ }),
      ...(!noted && { noted: words.tick }),
    };
    setProblems(found);
    if (Object.keys(found).length === 0) onSave(first);
  };
  return (
    <SubmitForm className={classes.form} onSubmit={submit}>
      <p className={classes.warning}>{words.warning}</p>
      <PasswordInput
        label={words.first}
        data-autofocus
        autoComplete="new-password"
        value={first}
        error={problems.first}
        description={first === '' ? null : words.strength[judgePassphrase(first)]}
        onChange={(event) => setFirst(event.currentTarget.value)}
      />
      <PasswordInput
        label={words.second}
        autoComplete="new-password"
        value={second}
        error={problems.second}
        onChange={(event) => setSecond(event.currentTarget.value)}
      />
      <Checkbox
        label={words.understood}
        checked={noted}
        error={problems.noted}
        onChange={(event) => setNoted(event.currentTarget.checked)}
      />
      <div className={classes.act}>
        <Button type="submit" variant="filled">
          {words.save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </SubmitForm>
  );
}
