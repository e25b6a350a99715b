import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { attachments as words } from '../../../../shared/text/en/attachments.ts';
import type { Removing } from './use-removing.ts';
import classes from './viewer.module.css';

/** What was removed last, and *Undo*. `empty`: nothing is left to look at. */
export function RemovedLine({ removing: { last }, empty }: { removing: Removing; empty: boolean }) {
  const undo = useRef<HTMLButtonElement>(null);
  // The button that removed is gone with what it removed.
  useEffect(() => {
    if (empty) undo.current?.focus();
  }, [empty]);
  return (
    <div className={classes.removed} role="status" data-shown={last !== null}>
      {last !== null && (
        <>
          <span>{words.viewer.removed(last.name)}</span>
          <Button ref={undo} size="compact-sm" h={32} onClick={last.undo}>
            {words.viewer.undo}
          </Button>
        </>
      )}
    </div>
  );
}
