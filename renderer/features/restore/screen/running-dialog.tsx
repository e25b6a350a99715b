import { Button, Modal, Progress } from '@mantine/core';
import { restore as words } from '../../../../shared/text/en/restore.ts';
import type { RestoreHandle } from '../use-restore.ts';
import classes from './restore.module.css';

type Phase = 'present' | 'files' | 'load' | 'compare' | 'replay' | 'switch';
const order: readonly Phase[] = ['present', 'files', 'load', 'compare', 'replay', 'switch'];

/** Stands before everything while records are brought back: what is changed meanwhile would stay behind. */
export function RunningDialog({ restore }: { restore: RestoreHandle }) {
  const { state } = restore;
  if (state.stage !== 'running') return null;
  const { isKept, percent, stopping } = state;
  const phase = order.find((one) => one === state.phase) ?? 'load';
  const title = isKept ? words.running.titleKept : words.running.title;
  return (
    <Modal opened onClose={() => undefined} title={title} withCloseButton={false} closeOnEscape={false} closeOnClickOutside={false}>
      <div className={classes.ask}>
        <p aria-live="polite">{stopping ? words.running.stopping : words.running[phase]}</p>
        <Progress value={percent ?? 100} animated={percent === null} striped={percent === null} aria-label={title} />
        <p className={classes.quiet}>{percent === null ? '\u00a0' : words.running.percent(percent)}</p>
        <p className={classes.quiet}>{words.running.wait}</p>
        {phase !== 'switch' && (
          <Button
            data-autofocus
            className={classes.start}
            onClick={restore.stop}
            aria-disabled={stopping}
            {...(stopping && { 'data-disabled': true })}
          >
            {words.stop}
          </Button>
        )}
      </div>
    </Modal>
  );
}
