import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useRef } from 'react';
import { can } from '../../../../shared/domain/staff/can.ts';
import { imports } from '../../../../shared/text/en/imports.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { Panel } from '../../../ui/panel.tsx';
import note from '../../../ui/problem-note.module.css';
import type { ImportState } from '../session/import-state.ts';
import type { JobFailure } from '../worker/messages.ts';
import classes from './imports.module.css';
import { Stage } from './stage.tsx';

const { choose, problems } = imports;

/** The beginning: drop a file or choose one; says what was the matter with the last. */
export function ChooseFile({ state, onFile }: { state: Extract<ImportState, { stage: 'choose' }>; onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const { actor } = useProgram();
  if (!can(actor.role, 'import')) return <p className={`${note.problem} ${classes.wrong}`}>{problems['not-allowed']}</p>;
  return (
    <Stage label={choose.title} focusFirst>
      {state.failure !== null && <Failure failure={state.failure} fileName={state.fileName} />}
      <Panel title={choose.title}>
        <div className={classes.drop}>
          <IconFileImport size={32} stroke={1.5} aria-hidden />
          <p>
            <b>{choose.drop}</b> {choose.or}
          </p>
          <Button variant="filled" onClick={() => input.current?.click()}>
            {choose.button}
          </Button>
          <input
            ref={input}
            type="file"
            accept=".csv,.tsv,.txt,.vcf,.xlsx,text/csv,text/plain,text/tab-separated-values,text/vcard"
            aria-label={choose.input}
            className={classes.hiddenInput}
            tabIndex={-1}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              // Cleared, so that choosing the same file again after mending it is a change too.
              event.currentTarget.value = '';
              if (file !== undefined) onFile(file);
            }}
          />
        </div>
        <p className={classes.quiet}>{choose.promise}</p>
        <h3>{choose.helpTitle}</h3>
        <ul className={classes.help}>
          {choose.help.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Panel>
    </Stage>
  );
}

function Failure({ failure, fileName }: { failure: JobFailure; fileName: string | null }) {
  return (
    <div className={`${note.problem} ${classes.wrong}`} role="alert">
      <b>{failure.kind === 'file' || failure.kind === 'not-allowed' ? problems.title : imports.title}</b>
      <p>
        {fileName !== null && <span className={classes.fileName}>{fileName}: </span>}
        {sentence(failure)}
      </p>
    </div>
  );
}

function sentence(failure: JobFailure): string {
  if (failure.kind === 'not-allowed') return problems['not-allowed'];
  if (failure.kind === 'stopped') return problems.cancelled;
  if (failure.kind !== 'file') return problems[failure.kind](failure.message);
  const { code, params } = failure.problem;
  if (code === 'too-many-rows') return problems[code](Number(params['rows']), Number(params['most']));
  return `${problems[code]} ${problems.kept}`;
}
