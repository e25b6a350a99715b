import { Button } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { recordsTrouble } from '../../../shared/text/en/records-trouble.ts';
import { formatTime } from '../../../shared/text/format.ts';
import { text } from '../../../shared/text/text.ts';
import { useProgram } from '../../data/react/program.tsx';
import { onSaveState, saveState } from '../../data/save-state/save-state.ts';
import classes from './shell.module.css';

/** *Saving*, *Saved 09:41*, or that it could not be; announced to screen readers. */
export function SaveIndicator() {
  const { zone } = useProgram().business;
  const state = useSyncExternalStore(onSaveState, saveState);
  const words = {
    idle: () => '',
    saving: () => text.shell.saving,
    saved: () => (state.state === 'saved' ? text.shell.saved(formatTime(state.at, zone)) : ''),
    failed: () => text.shell.notSaved,
    stuck: () => text.shell.notSaved,
  }[state.state]();
  return (
    <span className={`${classes.save} ${state.state === 'failed' || state.state === 'stuck' ? classes.saveFailed : ''}`} role="status">
      {words}
    </span>
  );
}

/** Stays under the top bar for as long as the second copy cannot be written, or the database does not answer. */
export function SaveWarning() {
  const state = useSyncExternalStore(onSaveState, saveState);
  if (state.state === 'stuck') {
    return (
      <div className={classes.warning} role="alert">
        {recordsTrouble.stuck.text}{' '}
        <Button size="compact-sm" mih={32} variant="default" onClick={() => location.reload()}>
          {recordsTrouble.stuck.open}
        </Button>
      </div>
    );
  }
  if (state.state !== 'failed') return null;
  return (
    <div className={classes.warning} role="alert">
      {text.shell.notSavedDetail(state.message)}
    </div>
  );
}
