import { Button, Progress } from '@mantine/core';
import { useState, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import type { BackupState } from '../../../../shared/ipc/backup-contract.ts';
import { storage } from '../../../../shared/text/en/storage.ts';
import { formatMoment, formatTime } from '../../../../shared/text/format.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { onSaveState, saveState } from '../../../data/save-state/save-state.ts';
import { backupStatus, onBackupStatus } from '../../../data/snapshot/backup-state.ts';
import { backupsOf } from '../../../data/snapshot/backups-of.ts';
import { FactList } from '../../../ui/fact-list.tsx';
import { Panel } from '../../../ui/panel.tsx';
import classes from './storage.module.css';

const words = storage.now;

/** When it was last saved, copied and tried; and the way to a new copy and back to an old one. */
export function NowPanel({ state, mayChange }: { state: BackupState | undefined; mayChange: boolean }) {
  const { kernel, business } = useProgram();
  const now = useNow();
  const [, navigate] = useLocation();
  const saved = useSyncExternalStore(onSaveState, saveState);
  const { last, running } = useSyncExternalStore(onBackupStatus, backupStatus);
  const [told, setTold] = useState<{ readonly text: string; readonly bad: boolean } | null>(null);
  const backUp = async (): Promise<void> => {
    setTold(null);
    try {
      const taken = await backupsOf(kernel.database)?.take('by-hand');
      if (taken !== undefined) setTold({ text: words.done(formatTime(taken.at, business.zone)), bad: false });
    } catch (error) {
      setTold({ text: words.failed(error instanceof Error ? error.message : String(error)), bad: true });
    }
  };
  const savedWords = {
    idle: () => words.nothingYet,
    saving: () => words.saving,
    saved: () => (saved.state === 'saved' ? words.savedAt(formatTime(saved.at, business.zone)) : ''),
    failed: () => words.notSaved,
    stuck: () => words.notSaved,
  }[saved.state]();
  const newest = last ?? state?.snapshots.find((one) => one.state === 'good') ?? null;
  const drill = state?.lastDrill ?? null;
  return (
    <Panel title={words.title}>
      <FactList
        facts={[
          { label: words.saved, value: savedWords },
          { label: words.backup, value: newest === null ? words.never : words.backupAt(formatMoment(newest.at, now)) },
          {
            label: words.drill,
            value: drill === null ? words.noDrill : words.drillAt(formatMoment(drill.at, now), drill.result === 'whole'),
          },
        ]}
      />
      {running !== null && (
        <>
          <Progress value={running.all === 0 ? 0 : (running.done / running.all) * 100} aria-label={words.going(0, 0)} />
          <p>{running.phase === 'check' ? words.checking : words.going(running.done, running.all)}</p>
        </>
      )}
      <p role="status" className={told?.bad === true ? classes.warning : classes.good}>
        {told?.text}
      </p>
      <div className={classes.act}>
        <Button
          variant="filled"
          onClick={running === null ? () => void backUp() : undefined}
          aria-disabled={running !== null}
          {...(running !== null && { 'data-disabled': true })}
        >
          {words.backUp}
        </Button>
        {mayChange && <Button onClick={() => navigate('/settings/data/restore')}>{words.bringBack}</Button>}
      </div>
    </Panel>
  );
}
