import { Progress } from '@mantine/core';
import { recordsTrouble } from '../../../shared/text/en/records-trouble.ts';
import type { RecoveryProgress } from '../../data/comparison/recover-records.ts';
import { EmptyNote } from '../../ui/empty-note.tsx';
import classes from './errors.module.css';

const words = recordsTrouble.bringingBack;
const number = new Intl.NumberFormat('en');

/** While the records are brought back there is nothing else to see: what happens, and how far it is. */
export function BringingBack({ progress: { phase, done, all } }: { progress: RecoveryProgress }) {
  const loaded = phase === 'snapshot' ? words.rows(number.format(done), number.format(all)) : words.changes(number.format(done));
  const said = phase === 'snapshot' && all === 0 ? words.begun : loaded;
  return (
    <main className={classes.page} aria-busy="true">
      <EmptyNote
        title={words.title}
        wholePage
        action={
          <>
            <Progress
              value={phase === 'snapshot' ? (all === 0 ? 0 : (done / all) * 100) : 100}
              animated={phase === 'journal'}
              w={320}
              aria-label={words.title}
            />
            <p role="status">{said}</p>
          </>
        }
      >
        {words.text}
      </EmptyNote>
    </main>
  );
}
