import { Button, Progress } from '@mantine/core';
import { exports as words } from '../../../../shared/text/en/exports.ts';
import { Panel } from '../../../ui/panel.tsx';
import note from '../../../ui/problem-note.module.css';
import { type ExportState, exportSession } from '../session/export-session.ts';
import classes from './exports.module.css';
import { useExportState } from './use-export.ts';

/** How far the export is, and where it went. */
export function ExportProgress() {
  const state = useExportState();
  return (
    <div aria-live="polite" className={classes.live}>
      {state.stage === 'asking' && <p className={classes.quiet}>{words.asking}</p>}
      {state.stage === 'writing' && <Writing state={state} />}
      {state.stage === 'done' && <p className={classes.done}>{words.done(state.savedAs, state.folder)}</p>}
      {state.stage === 'stopped' && <p className={classes.quiet}>{words.stopped}</p>}
      {state.stage === 'failed' && <p className={note.problem}>{words.failed(state.message)}</p>}
    </div>
  );
}

function Writing({ state }: { state: Extract<ExportState, { stage: 'writing' }> }) {
  const { name, done, total, stopping } = state;
  return (
    <Panel title={words.writing(name)}>
      <Progress value={total === 0 ? 0 : (done / total) * 100} aria-label={words.progress} striped={stopping} />
      <p>{stopping ? words.stopping : words.written(done, total)}</p>
      <p className={classes.quiet}>{words.elsewhere}</p>
      <Button className={classes.start} onClick={exportSession.stop} aria-disabled={stopping} {...(stopping && { 'data-disabled': true })}>
        {words.stop}
      </Button>
    </Panel>
  );
}
