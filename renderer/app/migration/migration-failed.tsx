import { Button } from '@mantine/core';
import { useState } from 'react';
import { migration } from '../../../shared/text/en/migration.ts';
import { problems } from '../../../shared/text/en/problems.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { currentInstant } from '../../data/clock/clock.ts';
import type { RowMigrationError } from '../../data/database/migrate-tables.ts';
import type { MigrationDueError } from '../../data/migration/due-migration.ts';
import { saveOldRows } from '../../data/migration/save-old-rows.ts';
import { ask, readFacts } from '../../desktop/bridge.ts';
import { useHeadingFocus } from '../../ui/use-heading-focus.ts';
import { CopyDetails } from '../errors/copy-details.tsx';
import classes from './migration.module.css';
import type { MigrationState } from './use-migration.ts';

interface Props {
  readonly due: MigrationDueError;
  readonly failure: Extract<MigrationState, { readonly step: 'failed' }>;
  readonly onRetry: () => void;
}

/** The records could not be brought up: where it stopped, that nothing was changed, and the ways out. */
export function MigrationFailed({ due, failure, onRetry }: Props) {
  const words = migration.failed;
  const heading = useHeadingFocus();
  const [said, setSaid] = useState('');
  const [isSaving, setIsSaving] = useState(false);
  const { error, row, copied } = failure;
  const save = async (): Promise<void> => {
    setIsSaving(true);
    try {
      const onSaved = (rows: number): void => setSaid(words.saving(formatCount(rows)));
      const file = await saveOldRows(ask, { ...due, at: currentInstant(), program: readFacts().version, onSaved });
      setSaid(file === null ? '' : words.saved(file.savedAs, file.folder));
    } catch (problem) {
      setSaid(words.notSaved(problem instanceof Error ? problem.message : String(problem)));
    }
    setIsSaving(false);
  };
  return (
    <main className={classes.page}>
      <h1 ref={heading} tabIndex={-1} className={classes.title}>
        {words.title}
      </h1>
      {row !== null && <p>{whereOf(row)}</p>}
      <p>{words.unchanged}</p>
      <p>{words.whatToDo}</p>
      <div className={classes.actions}>
        <Button variant="filled" onClick={onRetry}>
          {migration.tryAgain}
        </Button>
        <Button loading={isSaving} onClick={() => void save()}>
          {words.saveAll}
        </Button>
        {copied && (
          <Button onClick={() => void ask('backup:show-folder', { of: 'backup' }).catch((problem: Error) => setSaid(problem.message))}>
            {words.showCopy}
          </Button>
        )}
        <CopyDetails error={error} variant="subtle" />
      </div>
      <p role="status">{said}</p>
      <details className={classes.details}>
        <summary>{words.whatExactly}</summary>
        {error.message}
      </details>
    </main>
  );
}

function whereOf({ table, id, label }: RowMigrationError): string {
  const what = problems.recordWord(table);
  return id === null ? migration.failed.table(what) : migration.failed.row(what, label, id);
}
