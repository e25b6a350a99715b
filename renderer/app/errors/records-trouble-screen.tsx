import { Button } from '@mantine/core';
import type { Facts } from '../../../shared/ipc/contract.ts';
import { recordsTrouble } from '../../../shared/text/en/records-trouble.ts';
import type { RecordsTrouble } from '../../data/comparison/records-trouble.ts';
import { RestoreAtStart } from '../../features/restore/screen/restore-at-start.tsx';
import { EmptyNote } from '../../ui/empty-note.tsx';
import type { StartMode } from '../start/open-own.ts';
import { CopiesFoundScreen } from './copies-found-screen.tsx';
import { DivergedScreen } from './diverged-screen.tsx';
import classes from './errors.module.css';
import { GoneScreen } from './gone-screen.tsx';
import { OpenConditions } from './open-conditions.tsx';

interface Props {
  readonly trouble: RecordsTrouble;
  readonly facts: Facts;
  readonly onStart: (mode: StartMode) => void;
}

/** Takes the place of the program while the records cannot be opened as they are: what happened, what was kept, what to do. */
export function RecordsTroubleScreen({ trouble, facts, onStart }: Props) {
  if (trouble.kind === 'diverged') {
    return (
      <main className={classes.whole}>
        <DivergedScreen common={trouble.common} facts={facts} onStart={onStart} />
        <RestoreAtStart present={facts.databaseName} />
      </main>
    );
  }
  if (trouble.kind === 'copies-found') return <CopiesFoundScreen onStart={onStart} />;
  if (trouble.kind === 'nothing-to-bring-back') {
    return (
      <main className={classes.whole}>
        <GoneScreen locked={trouble.locked} onStart={onStart} />
        <RestoreAtStart present={null} />
      </main>
    );
  }
  if (trouble.kind === 'no-room') {
    return (
      <main className={classes.whole} role="alert">
        <EmptyNote
          title={recordsTrouble.noRoom.title}
          action={
            <Button variant="filled" data-autofocus onClick={() => onStart('usual')}>
              {recordsTrouble.noRoom.tryAgain}
            </Button>
          }
        >
          {recordsTrouble.noRoom.text}
        </EmptyNote>
        <OpenConditions />
      </main>
    );
  }
  const words = recordsTrouble.closed;
  return (
    <main role="alert">
      <EmptyNote
        title={words.title}
        wholePage
        action={
          <Button variant="filled" data-autofocus onClick={() => location.reload()}>
            {words.open}
          </Button>
        }
      >
        {words.text}
      </EmptyNote>
    </main>
  );
}
