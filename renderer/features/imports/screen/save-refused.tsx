import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { imports } from '../../../../shared/text/en/imports.ts';
import { notify } from '../../../data/notices/notices.ts';
import { ask } from '../../../desktop/bridge.ts';
import { importSession } from '../session/import-session.ts';
import classes from './imports.module.css';

const { refused } = imports;

/** Saves the refused rows with their reasons as a file that can be mended and imported again. */
export function SaveRefused({ fileName }: { fileName: string }) {
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const { text, saved, all } = await importSession.refusedFile();
      const { savedAs } = await ask('file:save-text', { name: safeName(refused.fileName(withoutEnding(fileName))), text });
      if (savedAs !== null) notify({ tone: 'done', text: saved < all ? refused.savedSome(savedAs, saved, all) : refused.saved(savedAs) });
    } catch (error) {
      notify({ tone: 'problem', text: refused.failed(error instanceof Error ? error.message : String(error)) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button className={classes.start} onClick={() => void save()} loading={busy} leftSection={<IconDownload size={16} aria-hidden />}>
      {refused.save}
    </Button>
  );
}

function withoutEnding(fileName: string): string {
  return fileName.replace(/\.[^.]{1,5}$/, '');
}

/** What the channel takes: letters and digits, short, `.csv` behind it. */
function safeName(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N} ._()-]+/gu, ' ').replace(/^[^\p{L}\p{N}]+/u, '');
  return plain.length > 100 || plain.length < 5 ? 'refused rows.csv' : plain;
}
