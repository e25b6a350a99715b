import { can } from '../../../../shared/domain/staff/can.ts';
import { exports as words } from '../../../../shared/text/en/exports.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { Page } from '../../../ui/page.tsx';
import note from '../../../ui/problem-note.module.css';
import { ExportChoices } from './export-choices.tsx';
import { ExportProgress } from './export-progress.tsx';
import classes from './exports.module.css';
import { RestorePanel } from './restore-panel.tsx';

/** Records out of the program, for a program, a spreadsheet, an address book, a calendar; and an export back in. */
export function ExportScreen() {
  const { actor } = useProgram();
  const allowed = can(actor.role, 'import');
  return (
    <Page title={words.title} subtitle={words.subtitle}>
      <div className={classes.stage}>
        {allowed ? (
          <>
            <ExportProgress />
            <ExportChoices />
            <p className={classes.quiet}>{words.privacy}</p>
            <RestorePanel />
          </>
        ) : (
          <p className={note.problem}>{words.notAllowed}</p>
        )}
      </div>
    </Page>
  );
}
