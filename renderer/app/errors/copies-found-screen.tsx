import { Button, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { SnapshotSummary } from '../../../shared/domain/backup/snapshot-summary.ts';
import { recordsTrouble } from '../../../shared/text/en/records-trouble.ts';
import { formatMoment } from '../../../shared/text/format.ts';
import { currentNow } from '../../data/clock/clock.ts';
import { ask } from '../../desktop/bridge.ts';
import { EmptyNote } from '../../ui/empty-note.tsx';
import type { StartMode } from '../start/open-own.ts';
import classes from './errors.module.css';

const words = recordsTrouble.copiesFound;

/** A computer that never had records, and a backup folder that holds some: only a person knows whether they are wanted. */
export function CopiesFoundScreen({ onStart }: { onStart: (mode: StartMode) => void }) {
  const [newest, setNewest] = useState<SnapshotSummary | null>(null);
  useEffect(() => {
    ask('backup:state', { of: 'backup' }).then(
      ({ snapshots }) => setNewest(snapshots[0] ?? null),
      () => undefined,
    );
  }, []);
  const now = currentNow(Intl.DateTimeFormat().resolvedOptions().timeZone);
  return (
    <main className={classes.page}>
      <EmptyNote
        title={words.title}
        wholePage
        action={
          <Group gap={8}>
            <Button variant="filled" onClick={() => onStart('bring-back')}>
              {words.bringBack}
            </Button>
            <Button onClick={() => onStart('afresh')}>{words.afresh}</Button>
          </Group>
        }
      >
        {newest !== null &&
          words.text(formatMoment(newest.at, now), newest.customers.toLocaleString('en'), newest.jobs.toLocaleString('en'))}
      </EmptyNote>
    </main>
  );
}
