import { Button, Progress } from '@mantine/core';
import { imports } from '../../../../shared/text/en/imports.ts';
import { Panel } from '../../../ui/panel.tsx';
import { importSession } from '../session/import-session.ts';
import type { ImportState } from '../session/import-state.ts';
import classes from './imports.module.css';
import { Stage } from './stage.tsx';

const { running } = imports;

/** While a file is read for the first time: of a large one it takes a while. */
export function ReadingFile({ state }: { state: Extract<ImportState, { stage: 'reading' }> }) {
  const percent = state.total === 0 ? 0 : Math.floor((state.done / state.total) * 100);
  return (
    <Stage label={imports.reading(state.fileName)}>
      <Panel title={imports.reading(state.fileName)}>
        <Progress value={percent} aria-label={imports.reading(state.fileName)} />
        <p>{imports.readingPart(percent)}</p>
        <Button className={classes.start} onClick={importSession.stop}>
          {imports.stopReading}
        </Button>
      </Panel>
    </Stage>
  );
}

/** While rows are written: how far it is, and a way to stop that leaves nothing behind. */
export function ImportRunning({ state }: { state: Extract<ImportState, { stage: 'running' }> }) {
  const { phase, stopping } = state;
  const ending = stopping || phase === 'taking-back';
  return (
    <Stage label={running.title(state.fileName)}>
      <Panel title={running.title(state.fileName)}>
        <Progress value={percentOf(state)} aria-label={running.progress} striped={stopping} />
        <p>{wordsOf(state)}</p>
        <p className={classes.quiet}>{running.elsewhere}</p>
        <Button className={classes.start} onClick={importSession.stop} {...(ending && { 'data-disabled': true })} aria-disabled={ending}>
          {running.cancel}
        </Button>
      </Panel>
    </Stage>
  );
}

function wordsOf({ phase, done, total, stopping }: Extract<ImportState, { stage: 'running' }>): string {
  if (stopping || phase === 'taking-back') return running.takingBack;
  if (phase === 'backup') return running.backup;
  return phase === 'rows' ? running.rows(done, total) : running.revisits(done, total);
}

/** Writing the rows is most of the work; the backup before it is the first tenth of the bar, the look for revisits the last fifth. */
function percentOf({ phase, done, total }: Extract<ImportState, { stage: 'running' }>): number {
  const part = total === 0 ? 0 : done / total;
  if (phase === 'backup') return part * 10;
  if (phase === 'rows') return 10 + part * 70;
  return phase === 'revisits' ? 80 + part * 20 : 100;
}
