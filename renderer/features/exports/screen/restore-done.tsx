import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { exports as words } from '../../../../shared/text/en/exports.ts';
import { text } from '../../../../shared/text/text.ts';
import { takeBackWork } from '../../../data/kernel/reverse-big-work.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Panel } from '../../../ui/panel.tsx';
import note from '../../../ui/problem-note.module.css';
import type { RestoreCounts } from '../restore/restore-records.ts';
import { restoreSession } from '../session/restore-session.ts';
import classes from './exports.module.css';

const { restore } = words;

/** What came in, and the way back. */
export function RestoreDone({ name, counts, workId }: { name: string; counts: RestoreCounts; workId: Id | null }) {
  const { kernel } = useProgram();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const batch = useQuery(async (reader) => (workId === null ? null : ((await reader.importBatches.get(workId)) ?? null)), [workId]);
  const undone = batch?.live === 0;
  const undo = async (): Promise<void> => {
    if (busy || workId === null) return;
    setBusy(true);
    try {
      const outcome = await takeBackWork(kernel, workId, () => undefined);
      setProblem(outcome.ok ? '' : restore.undoFailed(text.problems.list(outcome.problems)));
    } catch (error) {
      setProblem(restore.undoFailed(error instanceof Error ? error.message : String(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Panel title={name}>
      <p role="status" className={classes.done}>
        {undone ? restore.undone : workId === null ? restore.nothing : restore.done(counts.fates.new + counts.fates.updated)}
      </p>
      {problem !== '' && (
        <p role="alert" className={note.problem}>
          {problem}
        </p>
      )}
      <div className={classes.act}>
        {workId !== null && !undone && (
          <Button onClick={() => void undo()} loading={busy}>
            {restore.undo}
          </Button>
        )}
        <Button onClick={restoreSession.reset}>{restore.other}</Button>
      </div>
    </Panel>
  );
}
