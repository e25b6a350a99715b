import { Button, Progress, Tabs } from '@mantine/core';
import { useState } from 'react';
import type { RowKind } from '../../../../shared/domain/import/import-field.ts';
import type { RowOutcome } from '../../../../shared/domain/import/import-plan.ts';
import { imports } from '../../../../shared/text/en/imports.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { text } from '../../../../shared/text/text.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { Trial } from '../plan/try-import.ts';
import { importSession } from '../session/import-session.ts';
import type { ImportState } from '../session/import-state.ts';
import classes from './imports.module.css';
import { SaveRefused } from './save-refused.tsx';
import { TrialRows } from './trial-rows.tsx';

const { trial: words } = imports;

/** Trying fewer is done before anybody could want to stop it. */
const manyRows = 10_000;

/** What an import would do, row by row, before it does it. `clear`: nothing is left to be answered first. */
export function TrialPanel({ state, clear }: { state: Extract<ImportState, { stage: 'check' }>; clear: boolean }) {
  const { trial, look, looking, last, fileName } = state;
  const shown = trial.state === 'done' ? trial.trial : looking || trial.state === 'running' ? last : null;
  const busy = trial.state === 'running' ? words.running(trial.done, trial.total) : looking ? imports.reading(fileName) : null;
  return (
    <Panel title={words.title} aside={busy !== null && <span className={classes.quiet}>{busy}</span>}>
      {trial.state === 'blocked' && !clear && <p>{look.missing.length > 0 ? words.waiting : words.waitingForDates}</p>}
      {trial.state === 'running' && (shown === null || trial.total > manyRows) && (
        <>
          <Progress value={(trial.done / Math.max(1, trial.total)) * 100} aria-label={words.title} />
          <Button className={classes.start} onClick={importSession.stop}>
            {imports.stopReading}
          </Button>
        </>
      )}
      {trial.state === 'stopped' && (
        <>
          <p>{words.stopped}</p>
          <Button className={classes.start} onClick={() => void importSession.tryAgain()}>
            {words.again}
          </Button>
        </>
      )}
      {shown !== null && <TrialDone trial={shown} kind={look.kind} fileName={fileName} stale={busy !== null} />}
    </Panel>
  );
}

/** `stale`: something was changed since, and the next trial is under way. */
function TrialDone({ trial, kind, fileName, stale }: { trial: Trial; kind: RowKind; fileName: string; stale: boolean }) {
  const { actor, isMac } = useProgram();
  const { counts } = trial;
  const taken = counts.new + counts.joined + counts.updated;
  const run = (): void => {
    if (!stale) void importSession.run(actor.id);
  };
  useActions([
    {
      id: 'run-import',
      label: words.run(taken),
      group: text.shell.groups.screen,
      keys: ['Mod+Enter'],
      inFields: true,
      enabled: taken > 0 && !stale,
      run,
    },
  ]);
  return (
    <div className={classes.trial} data-stale={stale} aria-busy={stale}>
      <p className={classes.verdict} role="status">
        {verdict(counts, taken)}
        {counts.refused > 0 && taken > 0 && ` ${words.refusedStay(counts.refused)}`}
        {counts.aside > 0 && ` ${words.asides(counts.aside)}`}
      </p>
      {taken > 0 && (
        <div className={classes.act}>
          <Button variant="filled" onClick={run} aria-disabled={stale} rightSection={<KeyHint keys={keyLabels('Mod+Enter', isMac)} />}>
            {words.run(taken)}
          </Button>
          {kind === 'jobs' && <span className={classes.quiet}>{words.afterwards}</span>}
        </div>
      )}
      <Outcomes trial={trial} kind={kind} />
      {counts.refused > 0 && !stale && <SaveRefused fileName={fileName} />}
    </div>
  );
}

function verdict(counts: Trial['counts'], taken: number): string {
  if (taken === 0) return counts.unchanged > 0 ? words.makesNothing : words.nothingToTake;
  const made = counts.jobs + counts.customers + counts.properties + counts.equipment;
  return [
    ...(made > 0 ? [words.makes(counts)] : []),
    ...(made === 0 && counts.joined > 0 ? [words.joins(counts.joined)] : []),
    ...(counts.updated > 0 ? [words.updates(counts.updated)] : []),
  ].join(' ');
}

const order: readonly RowOutcome[] = ['new', 'joined', 'updated', 'unchanged', 'refused'];

/** The rows by what becomes of them: a tab for each outcome that there is. */
function Outcomes({ trial, kind }: { trial: Trial; kind: RowKind }) {
  const there = order.filter((outcome) => trial.counts[outcome] > 0);
  const [chosen, setChosen] = useState<RowOutcome | null>(null);
  const active = chosen !== null && there.includes(chosen) ? chosen : (there[0] ?? null);
  return (
    <Tabs
      value={active}
      onChange={(value) => setChosen(value as RowOutcome | null)}
      keepMounted={false}
      classNames={{ list: classes.tabs ?? '' }}
    >
      <Tabs.List aria-label={words.title}>
        {there.map((outcome) => (
          <Tabs.Tab key={outcome} value={outcome}>
            {words.outcomes[outcome]} <Chip tone={outcome === 'refused' ? 'over' : 'plain'}>{formatCount(trial.counts[outcome])}</Chip>
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {there.map((outcome) => (
        <Tabs.Panel key={outcome} value={outcome} pt={10}>
          <p className={classes.quiet}>{words.outcomeHints[kind][outcome]}</p>
          <TrialRows outcome={outcome} rows={trial.rows[outcome]} all={trial.counts[outcome]} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
