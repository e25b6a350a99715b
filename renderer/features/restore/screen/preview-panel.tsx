import { Button, Progress } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import type { Now } from '../../../../shared/domain/base/now.ts';
import { restore as words } from '../../../../shared/text/en/restore.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import type { RestorePreview } from '../../../data/restore/preview-restore.ts';
import { FactList } from '../../../ui/fact-list.tsx';
import { Panel } from '../../../ui/panel.tsx';
import note from '../../../ui/problem-note.module.css';
import type { Target } from '../target.ts';
import type { RestoreHandle, RestoreState } from '../use-restore.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { DifferenceTable } from './difference-table.tsx';
import { GoneList } from './gone-list.tsx';
import classes from './restore.module.css';

interface Props {
  readonly restore: RestoreHandle;
  readonly now: Now;
  readonly nameOf: (staffId: string) => string;
}

/** What the chosen copy holds and what bringing it back would change. */
export function PreviewPanel({ restore, now, nameOf }: Props) {
  const { state } = restore;
  const shown = state.stage === 'running' ? state.behind : state;
  if (shown.stage === 'looking') return <Looking state={shown} restore={restore} now={now} />;
  if (shown.stage === 'shown') return <Shown key={shown.target.id} state={shown} restore={restore} now={now} nameOf={nameOf} />;
  return (
    <Panel title={words.choose.title}>
      {shown.failure !== null && <Failure text={shown.failure} />}
      <p className={classes.quiet}>{words.choose.text}</p>
    </Panel>
  );
}

function Failure({ text }: { text: string }) {
  return (
    <p className={note.problem} role="alert">
      {text}
    </p>
  );
}

function Looking({ state, restore, now }: Pick<Props, 'restore' | 'now'> & { state: Extract<RestoreState, { stage: 'looking' }> }) {
  return (
    <Panel title={titleOf(state.target, now)}>
      <p>{words.looking}</p>
      <Progress value={state.percent} aria-label={words.looking} />
      <p className={classes.quiet}>{words.compared(state.percent)}</p>
      <Button className={classes.start} onClick={restore.stop}>
        {words.stop}
      </Button>
    </Panel>
  );
}

function Shown({ state, restore, now, nameOf }: Props & { state: Extract<RestoreState, { stage: 'shown' }> }) {
  const { target, preview, failure } = state;
  const [asking, setAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const headId = useId();
  // What was chosen is there now: the next Tab leads into it.
  useEffect(() => place.current?.focus({ preventScroll: true }), []);
  const title = titleOf(target, now);
  const isTime = target.kind === 'time';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this groups what was chosen
    <div ref={place} role="group" aria-labelledby={headId} tabIndex={-1} className={classes.shown}>
      <Panel
        title={title}
        aside={
          <span id={headId} hidden>
            {title}
          </span>
        }
      >
        {failure !== null && <Failure text={failure} />}
        {preview.isForeign && <p className={note.problem}>{words.foreign(preview.business)}</p>}
        {isTime && <p>{leadsThere(preview, now)}</p>}
        <FactList facts={factsOf(target, preview, now)} />
        <Button variant="filled" className={classes.start} onClick={() => setAsking(true)}>
          {isTime ? words.bringBackTime : words.bringBack}
        </Button>
      </Panel>
      {preview.isCompared && <DifferenceTable preview={preview} />}
      {preview.isCompared && <GoneList gone={preview.gone} now={now} nameOf={nameOf} />}
      {asking && (
        <ConfirmDialog
          title={isTime ? words.confirm.titleTime : words.confirm.title}
          text={words.confirm.text(title)}
          yes={words.confirm.yes}
          agree={preview.isForeign ? words.foreignAgree : null}
          onNo={() => setAsking(false)}
          onYes={() => {
            setAsking(false);
            restore.run();
          }}
        />
      )}
    </div>
  );
}

function titleOf(target: Target, now: Now): string {
  if (target.kind === 'file') return words.ofFile(target.name);
  return target.kind === 'copy' ? words.of(formatMoment(target.at, now)) : words.ofTime(formatMoment(target.until, now));
}

function leadsThere({ manifest, replayed }: RestorePreview, now: Now): string {
  const when = formatMoment(manifest.at, now);
  return replayed === 0 ? words.nearest(when) : words.replayed(replayed, when);
}

function factsOf(target: Target, { manifest, business }: RestorePreview, now: Now): { label: string; value: string | null }[] {
  const { at, kind, program, tables } = manifest;
  // A moment is more than the backup that leads to it: what that one holds is not what comes back.
  const ofBackup = (value: string): string | null => (target.kind === 'time' ? null : value);
  return [
    { label: words.facts.made, value: target.kind === 'file' ? formatMoment(at, now) : null },
    { label: words.facts.why, value: ofBackup(words.kinds[kind]) },
    { label: words.facts.program, value: ofBackup(words.facts.version(program)) },
    { label: words.facts.business, value: business === '' ? words.facts.unnamed : business },
    { label: words.facts.holds, value: ofBackup(words.holds(tables['customers'] ?? 0, tables['jobs'] ?? 0, tables['calls'] ?? 0)) },
  ];
}
