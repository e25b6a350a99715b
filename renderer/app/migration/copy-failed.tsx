import { Button } from '@mantine/core';
import { useState } from 'react';
import { migration } from '../../../shared/text/en/migration.ts';
import { ask } from '../../desktop/bridge.ts';
import { useHeadingFocus } from '../../ui/use-heading-focus.ts';
import classes from './migration.module.css';

interface Props {
  readonly reason: string;
  readonly onRetry: () => void;
  readonly onGoWithout: () => void;
}

/** The copy could not be made: nothing was changed, and what can be done. */
export function CopyFailed({ reason, onRetry, onGoWithout }: Props) {
  const words = migration.copyFailed;
  const heading = useHeadingFocus();
  const [refused, setRefused] = useState<string | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const chooseFolder = async (): Promise<void> => {
    const before = await ask('backup:state', { of: 'backup' });
    const answer = await ask('backup:choose-folder', { of: 'backup' });
    if (answer.refused !== null) setRefused(words.refused[answer.refused]);
    else if (answer.state.folder !== before.folder) onRetry();
  };
  return (
    <main className={classes.page}>
      <h1 ref={heading} tabIndex={-1} className={classes.title}>
        {words.title}
      </h1>
      <p>{words.text(reason)}</p>
      <p>{words.hint}</p>
      <div className={classes.actions}>
        <Button variant="filled" onClick={onRetry}>
          {migration.tryAgain}
        </Button>
        <Button
          onClick={() => void chooseFolder().catch((error: unknown) => setRefused(error instanceof Error ? error.message : String(error)))}
        >
          {words.chooseFolder}
        </Button>
        {!isAsked && (
          <Button variant="subtle" onClick={() => setIsAsked(true)}>
            {words.goWithout}
          </Button>
        )}
      </div>
      <p role="status">{refused}</p>
      {isAsked && (
        <section className={classes.asked} aria-label={words.goWithout}>
          <p>{words.askWithout}</p>
          <div className={classes.actions}>
            <Button autoFocus onClick={() => setIsAsked(false)}>
              {words.noWithout}
            </Button>
            <Button onClick={onGoWithout}>{words.yesWithout}</Button>
          </div>
        </section>
      )}
    </main>
  );
}
