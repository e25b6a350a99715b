import { Button } from '@mantine/core';
import { recordsTrouble } from '../../../shared/text/en/records-trouble.ts';
import { EmptyNote } from '../../ui/empty-note.tsx';
import classes from './errors.module.css';
import { OpenConditions } from './open-conditions.tsx';

/** Stands while the database stays silent at the start: a full disk keeps it waiting for good. It goes when the answer comes. */
export function OpeningSlow() {
  const words = recordsTrouble.slow;
  return (
    <main className={classes.whole} role="alert" aria-busy="true">
      <EmptyNote
        title={words.title}
        action={
          <Button variant="filled" data-autofocus onClick={() => location.reload()}>
            {words.tryAgain}
          </Button>
        }
      >
        {words.text}
      </EmptyNote>
      <OpenConditions />
    </main>
  );
}
