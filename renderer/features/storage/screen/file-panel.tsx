import { Button, PasswordInput, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { storage } from '../../../../shared/text/en/storage.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { backupsOf } from '../../../data/snapshot/backups-of.ts';
import { ask, listen } from '../../../desktop/bridge.ts';
import { Panel } from '../../../ui/panel.tsx';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import classes from './storage.module.css';

const words = storage.file;

/** All records as one self-contained file, locked if somebody wants it so. */
export function FilePanel() {
  const { kernel } = useProgram();
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState({ done: 0, all: 0 });
  const [told, setTold] = useState('');
  useEffect(() => (busy ? listen('backup:progress', ({ done, all }) => setProgress({ done, all })) : undefined), [busy]);
  const save = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setTold('');
    try {
      const taken = await backupsOf(kernel.database)?.take('by-hand');
      const { saved } = taken === undefined ? { saved: null } : await ask('backup:export', { id: taken.id, passphrase });
      setTold(saved === null ? '' : words.saved(saved.savedAs, saved.folder, storage.megabytes(saved.bytes)));
      setPassphrase('');
    } catch (error) {
      setTold(words.failed(error instanceof Error ? error.message : String(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Panel title={words.title}>
      <p className={classes.quiet}>{words.about}</p>
      <SubmitForm className={classes.form} onSubmit={() => void save()}>
        <PasswordInput
          label={words.passphrase}
          description={passphrase === '' ? words.noBackup : storage.passphrase.warning}
          autoComplete="new-password"
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        {busy && <Progress value={progress.all === 0 ? 0 : (progress.done / progress.all) * 100} aria-label={words.title} />}
        <p role="status">{busy ? words.working(progress.done, progress.all) : told}</p>
        <div className={classes.act}>
          <Button type="submit" aria-disabled={busy} {...(busy && { 'data-disabled': true })}>
            {words.save}
          </Button>
        </div>
      </SubmitForm>
    </Panel>
  );
}
