import { Button } from '@mantine/core';
import { imports } from '../../../../shared/text/en/imports.ts';
import note from '../../../ui/problem-note.module.css';
import { importSession } from '../session/import-session.ts';
import { dateOrderOf, type ImportState } from '../session/import-state.ts';
import { ColumnsPanel } from './columns-panel.tsx';
import { DatesPanel } from './dates-panel.tsx';
import { FilePanel } from './file-panel.tsx';
import { Stage } from './stage.tsx';
import { TrialPanel } from './trial-panel.tsx';

/** What the file is taken for and what would happen: all of it to be changed before anything is saved. */
export function CheckFile({ state }: { state: Extract<ImportState, { stage: 'check' }> }) {
  const { look, choices } = state;
  return (
    <Stage label={imports.trial.title}>
      <FilePanel
        state={state}
        aside={
          <Button size="compact-sm" variant="subtle" onClick={importSession.reset}>
            {imports.file.another}
          </Button>
        }
      />
      {look.missing.length > 0 && (
        <div className={note.problem} role="alert">
          <b>{imports.columns.missingTitle}</b>
          {look.missing.map((what) => (
            <p key={what}>{imports.columns.missing[what]}</p>
          ))}
        </div>
      )}
      {look.dates.order === 'ambiguous' && look.missing.length === 0 && <DatesPanel look={look} chosen={choices.dateOrder ?? null} />}
      <TrialPanel state={state} clear={look.missing.length === 0 && dateOrderOf(look, choices) !== null} />
      <ColumnsPanel look={look} choices={choices} recalled={state.recalled} />
    </Stage>
  );
}
