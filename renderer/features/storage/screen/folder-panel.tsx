import { Button } from '@mantine/core';
import { useState } from 'react';
import type { BackupState } from '../../../../shared/ipc/backup-contract.ts';
import { storage } from '../../../../shared/text/en/storage.ts';
import { ask } from '../../../desktop/bridge.ts';
import { Panel } from '../../../ui/panel.tsx';
import { CheckBackups } from './check-backups.tsx';
import classes from './storage.module.css';

const words = storage.folder;

interface Props {
  readonly state: BackupState;
  readonly onState: (state: BackupState) => void;
  readonly mayChange: boolean;
}

/** Where backups go, what is wrong with that place, and another one. */
export function FolderPanel({ state, onState, mayChange }: Props) {
  const [told, setTold] = useState('');
  const act = (work: () => Promise<string>): void => {
    work().then(setTold, (error: unknown) => setTold(error instanceof Error ? error.message : String(error)));
  };
  const change = async (): Promise<string> => {
    const { state: next, refused } = await ask('backup:choose-folder', { of: 'backup' });
    onState(next);
    return refused === null ? '' : words.refused[refused];
  };
  const move = async (): Promise<string> => {
    const { moved, left, state: next } = await ask('backup:move-older', { of: 'backup' });
    onState(next);
    return words.moved(moved, left);
  };
  const { folder, meanwhile, warnings, former, snapshots, bytes, cap } = state;
  return (
    <Panel title={words.title}>
      <p className={classes.place} dir="auto">
        {words.is(folder)}
      </p>
      {meanwhile !== null && <p className={classes.place}>{words.meanwhile(meanwhile)}</p>}
      <p className={classes.quiet}>{words.holds(snapshots.length, storage.megabytes(bytes), storage.megabytes(cap))}</p>
      {warnings.map((warning) => (
        <p key={warning} className={classes.warning}>
          {words.warnings[warning]}
        </p>
      ))}
      {warnings.length === 0 && <p className={classes.quiet}>{words.advice}</p>}
      {former.map((one) => (
        <p key={one.folder} className={classes.place}>
          {one.reachable ? words.former(one.folder, one.snapshots) : words.formerAway(one.folder)}
        </p>
      ))}
      {mayChange && state.askedAbout !== null && <Smaller id={state.askedAbout} onState={onState} onTold={setTold} />}
      <p role="status">{told}</p>
      <div className={classes.act}>
        <Button onClick={() => act(async () => (await ask('backup:show-folder', { of: 'backup' })) ?? '')}>{words.open}</Button>
        {mayChange && <Button onClick={() => act(change)}>{words.change}</Button>}
        {mayChange && former.some(({ reachable }) => reachable) && <Button onClick={() => act(move)}>{words.move}</Button>}
      </div>
      <CheckBackups snapshots={snapshots} />
    </Panel>
  );
}

function Smaller({ id, onState, onTold }: { id: string; onState: (state: BackupState) => void; onTold: (text: string) => void }) {
  const answer = async (right: boolean): Promise<void> => {
    onState(await ask('backup:keep-smaller', { id, answer: right ? 'right' : 'wrong' }));
    onTold(right ? words.smallerKept : words.smallerWrong);
  };
  return (
    <div className={classes.form}>
      <p className={classes.warning}>{words.smaller}</p>
      <p>{words.smallerAsk}</p>
      <div className={classes.act}>
        <Button onClick={() => void answer(true)}>{words.smallerYes}</Button>
        <Button onClick={() => void answer(false)}>{words.smallerNo}</Button>
      </div>
    </div>
  );
}
