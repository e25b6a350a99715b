import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { text } from '../../../shared/text/text.ts';
import { DatabaseTooNewError } from '../../data/kernel/open-kernel.ts';
import { EmptyNote } from '../../ui/empty-note.tsx';

const OpenConditions = lazy(async () => ({ default: (await import('./open-conditions.tsx')).OpenConditions }));

/** The records could not be opened: nothing else can be shown, so this is the whole screen. */
export function OpenFailed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const tooNew = error instanceof DatabaseTooNewError;
  return (
    <main role="alert">
      <EmptyNote
        title={tooNew ? text.shell.tooNewTitle : text.shell.openFailedTitle}
        action={
          <Button variant="filled" onClick={onRetry}>
            {text.shell.tryAgain}
          </Button>
        }
      >
        {tooNew ? text.shell.tooNew : text.shell.openFailed(error.message)}
      </EmptyNote>
      {!tooNew && (
        <Suspense fallback={null}>
          <OpenConditions />
        </Suspense>
      )}
    </main>
  );
}
