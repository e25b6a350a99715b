import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { imports } from '../../../../shared/text/en/imports.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Panel } from '../../../ui/panel.tsx';
import type { ImportResult } from '../run/run-import.ts';
import { importSession } from '../session/import-session.ts';
import type { ImportState } from '../session/import-state.ts';
import classes from './imports.module.css';
import { SaveRefused } from './save-refused.tsx';
import { Stage } from './stage.tsx';
import { UndoImport } from './undo-import.tsx';

const { done: words } = imports;

/** What the import came to, where to look next, and the way back. */
export function ImportDone({ state }: { state: Extract<ImportState, { stage: 'done' }> }) {
  const { result, fileName } = state;
  const { workId, counts, suggestions } = result;
  const { features } = useProgram();
  const batch = useQuery(async (reader) => (workId === null ? null : ((await reader.importBatches.get(workId)) ?? null)), [workId]);
  const undone = batch?.live === 0;
  const title = workId === null ? words.nothingTitle : words.title;
  return (
    <Stage key={undone ? 'undone' : 'done'} label={title}>
      <Panel title={title}>
        <p className={classes.fileName}>{fileName}</p>
        {undone ? (
          <p role="status">{words.undone}</p>
        ) : (
          sentences(result).map((sentence) => (
            <p key={sentence} className={classes.verdict}>
              {sentence}
            </p>
          ))
        )}
        {workId !== null && !undone && counts.jobs > 0 && <p>{words.suggestions(suggestions)}</p>}
        <div className={classes.act}>
          {suggestions > 0 && !undone && (
            <Button component={Link} href="/jobs/suggestions" variant="filled">
              {words.look}
            </Button>
          )}
          {counts.customers > 0 && !undone && (
            <Button component={Link} href="/customers" variant={suggestions > 0 ? 'default' : 'filled'}>
              {words.lookCustomers}
            </Button>
          )}
          {counts.customers > 0 &&
            !undone &&
            features
              .flatMap(({ customerLinks }) => customerLinks ?? [])
              .map(({ path, label }) => (
                <Button key={path} component={Link} href={path}>
                  {label}
                </Button>
              ))}
          {workId !== null && !undone && <UndoImport workId={workId} label={words.undo} />}
          {counts.refused > 0 && <SaveRefused fileName={fileName} />}
          <Button onClick={importSession.reset}>{words.more}</Button>
        </div>
      </Panel>
    </Stage>
  );
}

function sentences({ workId, counts }: ImportResult): string[] {
  const { jobs, customers, properties, equipment, joined, updated, unchanged, refused, aside } = counts;
  const made = jobs + customers + properties + equipment;
  if (workId === null) return [unchanged > 0 ? words.nothing : words.nothingTaken, ...(refused > 0 ? [words.refused(refused)] : [])];
  return [
    ...(made > 0 ? [words.added(counts)] : []),
    ...(made === 0 && joined > 0 ? [words.joined(joined)] : []),
    ...(updated > 0 ? [words.updated(updated)] : []),
    ...(unchanged > 0 ? [words.unchanged(unchanged)] : []),
    ...(refused > 0 ? [words.refused(refused)] : []),
    ...(aside > 0 ? [imports.trial.asides(aside)] : []),
  ];
}
