import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Facts } from '../../../shared/ipc/contract.ts';
import { recordsTrouble } from '../../../shared/text/en/records-trouble.ts';
import { formatMoment } from '../../../shared/text/format.ts';
import { currentNow } from '../../data/clock/clock.ts';
import type { Divergence } from '../../data/comparison/describe-divergence.ts';
import { EmptyNote } from '../../ui/empty-note.tsx';
import { goOn, readDivergence } from '../start/diverged.ts';
import type { StartMode } from '../start/open-own.ts';
import classes from './errors.module.css';

const words = recordsTrouble.diverged;

interface Props {
  readonly common: number | null;
  readonly facts: Facts;
  readonly onStart: (mode: StartMode) => void;
}

/** Records and journal went different ways: what each holds, and the two ways to go on. Nothing is deleted either way. */
export function DivergedScreen({ common, facts, onStart }: Props) {
  const [found, setFound] = useState<Divergence | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    readDivergence(facts.databaseName, common).then(setFound, () => undefined);
  }, [facts, common]);
  const goOnAsItStands = async (): Promise<void> => {
    setBusy(true);
    await goOn(facts.databaseName).finally(() => setBusy(false));
    onStart('usual');
  };
  const now = currentNow(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const when = (instant: string): string => formatMoment(instant, now);
  const holds = ({ changes, lastAt }: Divergence['records']): string =>
    changes === 0 || lastAt === null ? words.holdsNothing : words.holds(changes.toLocaleString('en'), when(lastAt));
  return (
    <div role="alert">
      <EmptyNote
        title={words.title}
        wholePage
        action={
          found !== null && (
            <>
              <p>{found.since === null ? words.unknownSince : words.since(when(found.since))}</p>
              <dl className={classes.sides}>
                <dt>{words.records}</dt>
                <dd>{holds(found.records)}</dd>
                <dt>{words.journal}</dt>
                <dd>{holds(found.journal)}</dd>
              </dl>
              <p>{found.snapshotAt === null ? words.noCopy : words.copy(when(found.snapshotAt))}</p>
              <div className={classes.ways}>
                <Button variant="filled" loading={busy} onClick={() => void goOnAsItStands().catch(() => undefined)}>
                  {words.goOn}
                </Button>
                <span>{words.goOnText}</span>
                <Button disabled={found.snapshotAt === null || busy} onClick={() => onStart('bring-back')}>
                  {words.bringBack}
                </Button>
                <span>{words.bringBackText}</span>
              </div>
            </>
          )
        }
      >
        {words.text}
      </EmptyNote>
    </div>
  );
}
