import { Button, Switch } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { imports } from '../../../../shared/text/en/imports.ts';
import { Panel } from '../../../ui/panel.tsx';
import note from '../../../ui/problem-note.module.css';
import classes from '../screen/imports.module.css';
import { useImportTools } from '../screen/use-import.ts';
import { watchSession } from './watch-session.ts';

const { watch } = imports;

/** The folder whose files come in by themselves: which one, whether it is on, and what waits for a person. */
export function WatchPanel() {
  const { state, reasons, current } = useSyncExternalStore(watchSession.subscribe, watchSession.view);
  const tools = useImportTools();
  if (state === null) return null;
  const { folder, on, trouble, waiting } = state;
  const asking = waiting.filter(({ id }) => reasons.has(id));
  return (
    <Panel title={watch.title}>
      <p className={classes.quiet}>{watch.about}</p>
      {folder !== null && (
        <Switch label={watch.folder(folder)} checked={on} onChange={(event) => void watchSession.switchTo(event.currentTarget.checked)} />
      )}
      {trouble !== null && (
        <p className={`${note.problem} ${classes.wrong}`} role="alert">
          {watch.troubles[trouble]}
        </p>
      )}
      <div aria-live="polite">{current !== null && <p>{watch.current(current)}</p>}</div>
      {asking.length > 0 && (
        <ul className={classes.earlier}>
          {asking.map(({ id, name }) => (
            <li key={id}>
              <div className={classes.earlierText}>
                <b className={classes.fileName}>{name}</b>
                <span>{watch.reasons[reasons.get(id) ?? 'unknown']}</span>
              </div>
              <Button size="compact-sm" variant="filled" aria-label={watch.lookAt(name)} onClick={() => void watchSession.open(id, tools)}>
                {watch.look}
              </Button>
              <Button size="compact-sm" aria-label={watch.leaveOutOf(name)} onClick={() => void watchSession.leaveOut(id)}>
                {watch.leaveOut}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button className={classes.start} onClick={() => void watchSession.choose()}>
        {folder === null ? watch.choose : watch.another}
      </Button>
    </Panel>
  );
}
