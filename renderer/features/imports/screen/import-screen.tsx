import { can } from '../../../../shared/domain/staff/can.ts';
import { imports } from '../../../../shared/text/en/imports.ts';
import { notify } from '../../../data/notices/notices.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { DropZone } from '../../../ui/drop-zone.tsx';
import { Page } from '../../../ui/page.tsx';
import { importSession } from '../session/import-session.ts';
import { WatchPanel } from '../watch/watch-panel.tsx';
import { CheckFile } from './check-file.tsx';
import { ChooseFile } from './choose-file.tsx';
import { EarlierImports } from './earlier-imports.tsx';
import { ImportDone } from './import-done.tsx';
import { ImportRunning, ReadingFile } from './import-running.tsx';
import { useImportState, useImportTools } from './use-import.ts';

/** From a file to jobs: choose it, see what it is taken for and what will happen, run it, look at what it came to. */
export function ImportScreen() {
  const state = useImportState();
  const tools = useImportTools();
  const { actor } = useProgram();
  const open = (file: File): void => void importSession.open(file, tools);
  const drop = ([file, second]: readonly File[]): void => {
    if (second !== undefined) notify({ tone: 'info', text: imports.choose.oneFile });
    else if (file !== undefined) open(file);
  };
  return (
    <DropZone whole now={imports.choose.dropNow} onFiles={state.stage !== 'running' && can(actor.role, 'import') ? drop : null}>
      <Page title={imports.title} subtitle={imports.subtitle}>
        {state.stage === 'choose' && <ChooseFile state={state} onFile={open} />}
        {state.stage === 'reading' && <ReadingFile state={state} />}
        {state.stage === 'check' && <CheckFile state={state} />}
        {state.stage === 'running' && <ImportRunning state={state} />}
        {state.stage === 'done' && <ImportDone state={state} />}
        {(state.stage === 'choose' || state.stage === 'done') && (
          <EarlierImports but={state.stage === 'done' ? state.result.workId : null} />
        )}
        {(state.stage === 'choose' || state.stage === 'done') && can(actor.role, 'import') && <WatchPanel />}
      </Page>
    </DropZone>
  );
}
