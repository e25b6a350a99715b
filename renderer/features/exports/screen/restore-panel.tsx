import { Button, Progress } from '@mantine/core';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { exports as words } from '../../../../shared/text/en/exports.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { Panel } from '../../../ui/panel.tsx';
import note from '../../../ui/problem-note.module.css';
import { type RestoreFailure, type RestoreState, restoreSession } from '../session/restore-session.ts';
import classes from './exports.module.css';
import { RestoreCheck } from './restore-check.tsx';
import { RestoreDone } from './restore-done.tsx';

const { restore } = words;

/** An export back into the program: choose it, see what it would bring, bring it in, take it back. */
export function RestorePanel() {
  const state = useSyncExternalStore(restoreSession.subscribe, restoreSession.state);
  const place = useRef<HTMLDivElement>(null);
  const stage = useRef(state.stage);
  useEffect(() => {
    // The step that was used is gone from the screen: its successor gets the focus.
    if (stage.current !== state.stage) place.current?.focus({ preventScroll: false });
    stage.current = state.stage;
  }, [state.stage]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this groups a whole step
    <div ref={place} role="group" aria-label={restore.title} tabIndex={-1} className={classes.step}>
      {state.stage === 'choose' && <ChooseExport failure={state.failure} />}
      {(state.stage === 'reading' || state.stage === 'running') && <Going state={state} />}
      {state.stage === 'check' && <RestoreCheck name={state.name} counts={state.counts} />}
      {state.stage === 'done' && <RestoreDone name={state.name} counts={state.counts} workId={state.workId} />}
    </div>
  );
}

function ChooseExport({ failure }: { failure: RestoreFailure | null }) {
  const { kernel } = useProgram();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Panel title={restore.title}>
      {failure !== null && (
        <p className={note.problem} role="alert">
          {sentence(failure)}
        </p>
      )}
      <p className={classes.about}>{restore.about}</p>
      <Button className={classes.start} onClick={() => input.current?.click()}>
        {restore.choose}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={restore.input}
        className={classes.hiddenInput}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) void restoreSession.open(file, kernel);
        }}
      />
    </Panel>
  );
}

function Going({ state }: { state: Extract<RestoreState, { stage: 'reading' | 'running' }> }) {
  const title = state.stage === 'reading' ? restore.reading(state.name) : restore.running(state.name);
  return (
    <Panel title={title}>
      <Progress value={state.percent} aria-label={title} striped={state.stopping} />
      <p>{state.stopping ? restore.takingBack : restore.part(state.percent)}</p>
      <Button
        className={classes.start}
        onClick={restoreSession.stop}
        aria-disabled={state.stopping}
        {...(state.stopping && { 'data-disabled': true })}
      >
        {restore.stop}
      </Button>
    </Panel>
  );
}

function sentence(failure: RestoreFailure): string {
  if (failure.kind === 'failed') return restore.failed(failure.message);
  if (failure.kind === 'stopped') return restore.stopped;
  return failure.kind === 'notAllowed' ? restore.notAllowed : restore.troubles[failure.kind];
}
