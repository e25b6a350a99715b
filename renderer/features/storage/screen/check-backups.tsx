import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { SnapshotSummary } from '../../../../shared/domain/backup/snapshot-summary.ts';
import { storage } from '../../../../shared/text/en/storage.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { backupsOf } from '../../../data/snapshot/backups-of.ts';
import { ask } from '../../../desktop/bridge.ts';
import classes from './storage.module.css';

const words = storage.checkBackups;

interface Checked {
  readonly done: number;
  /** When those were made in which something is damaged or missing, newest first. */
  readonly damaged: readonly string[];
  readonly isOver: boolean;
}

/** Reads every byte of all backups that are open here, one after the other, newest first. It can be stopped between two. */
export function CheckBackups({ snapshots }: { snapshots: readonly SnapshotSummary[] }) {
  const { kernel } = useProgram();
  const now = useNow();
  const [checked, setChecked] = useState<Checked | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const run = useRef<AbortController | null>(null);
  useEffect(() => () => run.current?.abort(), []);
  const open = snapshots.filter(({ locked }) => !locked);
  const going = checked !== null && !checked.isOver;

  const check = async (): Promise<void> => {
    const asked = new AbortController();
    run.current = asked;
    const damaged: string[] = [];
    let done = 0;
    const tell = (isOver: boolean): void => setChecked({ done, damaged: [...damaged], isOver });
    setFailure(null);
    tell(false);
    try {
      for (const { id, at } of open) {
        if (asked.signal.aborted) break;
        if (!(await ask('backup:verify', { id })).ok) damaged.push(at);
        done += 1;
        tell(false);
      }
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
    // The next one shares nothing with what is damaged: all of it is written anew.
    if (damaged.length > 0) backupsOf(kernel.database)?.distrust();
    tell(true);
  };

  return (
    <>
      <div role="status">
        {going && <p>{words.going(checked.done, open.length)}</p>}
        {checked?.isOver === true && failure === null && checked.damaged.length === 0 && (
          <p className={classes.good}>{words.fine(checked.done, open.length)}</p>
        )}
        {checked?.isOver === true && checked.damaged.length > 0 && (
          <p className={classes.warning}>{words.damaged(checked.damaged.map((at) => formatMoment(at, now)).join('; '))}</p>
        )}
        {failure !== null && <p className={classes.warning}>{words.failed(failure)}</p>}
      </div>
      {open.length > 0 && (
        <Button onClick={going ? () => run.current?.abort() : () => void check()}>{going ? words.stop : words.check}</Button>
      )}
    </>
  );
}
