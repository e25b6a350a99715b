import { Button, Group, PasswordInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { BackupState } from '../../../shared/ipc/backup-contract.ts';
import { recordsTrouble } from '../../../shared/text/en/records-trouble.ts';
import { ask } from '../../desktop/bridge.ts';
import { EmptyNote } from '../../ui/empty-note.tsx';
import { SubmitForm } from '../../ui/submit-form.tsx';
import type { StartMode } from '../start/open-own.ts';

const words = recordsTrouble.gone;

interface Props {
  /** Whether there are backups under a passphrase that this computer does not know. */
  readonly locked: boolean;
  readonly onStart: (mode: StartMode) => void;
}

/** There were records, and nothing was found to bring them back from: another folder, a passphrase, or a new beginning. */
export function GoneScreen({ locked, onStart }: Props) {
  const [state, setState] = useState<BackupState | null>(null);
  useEffect(() => {
    ask('backup:state', { of: 'backup' }).then(setState, () => undefined);
  }, []);
  const chooseFolder = async (): Promise<void> => {
    const chosen = await ask('backup:choose-folder', { of: 'backup' });
    setState(chosen.state);
    if (chosen.state.snapshots.length > 0) onStart('bring-back');
  };
  return (
    <div role="alert">
      <EmptyNote
        title={words.title}
        wholePage
        action={
          <>
            <p>{locked ? recordsTrouble.locked.text : words.what}</p>
            {locked && state !== null && <Unlock state={state} onUnlocked={() => onStart('bring-back')} />}
            <Group gap={8}>
              <Button variant={locked ? 'default' : 'filled'} onClick={() => void chooseFolder().catch(() => undefined)}>
                {words.chooseFolder}
              </Button>
              <Button onClick={() => onStart('bring-back')}>{words.tryAgain}</Button>
              <Button onClick={() => onStart('afresh')}>{words.afresh}</Button>
            </Group>
            <p>{words.afreshText}</p>
          </>
        }
      >
        {state !== null && words.text(state.folder)}
      </EmptyNote>
    </div>
  );
}

/** One passphrase for the newest of them; the others are tried with it too. */
function Unlock({ state, onUnlocked }: { state: BackupState; onUnlocked: () => void }) {
  const [passphrase, setPassphrase] = useState('');
  const [wrong, setWrong] = useState(false);
  const unlock = async (): Promise<void> => {
    const locked = state.snapshots.filter((snapshot) => snapshot.locked);
    const answers = await Promise.all(locked.map(({ id }) => ask('backup:unlock', { id, passphrase }).catch(() => ({ unlocked: false }))));
    if (answers.some(({ unlocked }) => unlocked)) onUnlocked();
    else setWrong(true);
  };
  return (
    <SubmitForm onSubmit={() => void unlock()}>
      <PasswordInput
        label={recordsTrouble.locked.label}
        value={passphrase}
        error={wrong && recordsTrouble.locked.wrong}
        onChange={(event) => {
          setPassphrase(event.currentTarget.value);
          setWrong(false);
        }}
        w={320}
        mb={8}
      />
      <Button type="submit" variant="filled" mb={16} disabled={passphrase === ''}>
        {recordsTrouble.locked.unlock}
      </Button>
    </SubmitForm>
  );
}
