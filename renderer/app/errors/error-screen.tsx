import { Button, Group } from '@mantine/core';
import { text } from '../../../shared/text/text.ts';
import { EmptyNote } from '../../ui/empty-note.tsx';
import { CopyDetails } from './copy-details.tsx';

/** What stands in place of a screen that stopped: what happened, what was kept, what to do. */
export function ErrorScreen({ error, onRetry }: { error: Error; onRetry: () => void }) {
  return (
    <div role="alert">
      <EmptyNote
        title={text.shell.errorTitle}
        action={
          <Group gap={8}>
            <Button variant="filled" onClick={onRetry}>
              {text.shell.openAgain}
            </Button>
            <Button component="a" href="#/today" onClick={onRetry}>
              {text.shell.toToday}
            </Button>
            <CopyDetails error={error} />
          </Group>
        }
      >
        {text.shell.errorText}
      </EmptyNote>
    </div>
  );
}
