import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import { restore as words } from '../../../../shared/text/en/restore.ts';
import { currentMinute, onMinute } from '../../../data/clock/clock.ts';
import type { RestorePort } from '../../../data/restore/bring-back.ts';
import { runStorageJob } from '../../../data/storage/run-storage-job.ts';
import { ask, readFacts } from '../../../desktop/bridge.ts';
import classes from './restore.module.css';
import { RestoreDesk } from './restore-desk.tsx';

/**
 * All ways to bring records back, for a start that has none open.
 * @param present name of the records that stand in question, so that they are backed up first; null where there are none
 * @param open what the button says
 */
export function RestoreAtStart({ present, open = words.atStart.open }: { present: string | null; open?: string }) {
  const [isOpen, setOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isOpen) heading.current?.focus();
  }, [isOpen]);
  const zone = useMemo(() => Intl.DateTimeFormat().resolvedOptions().timeZone, []);
  const minute = useSyncExternalStore(onMinute, currentMinute);
  const port = useMemo(
    (): RestorePort => ({
      ask,
      runJob: runStorageJob,
      present,
      program: readFacts().version,
      actor: 'program',
      drain: async () => undefined,
    }),
    [present],
  );
  if (!isOpen) {
    return (
      <div className={classes.atStart}>
        <Button onClick={() => setOpen(true)}>{open}</Button>
      </div>
    );
  }
  return (
    <section className={classes.atStart} aria-label={words.title}>
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p className={classes.quiet}>{words.atStart.about}</p>
      <RestoreDesk port={port} databaseId={null} now={makeNow(minute, zone)} nameOf={() => ''} />
    </section>
  );
}
