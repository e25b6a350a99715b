import { Button } from '@mantine/core';
import { exports as words } from '../../../../shared/text/en/exports.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { Panel } from '../../../ui/panel.tsx';
import note from '../../../ui/problem-note.module.css';
import type { RestoreCounts } from '../restore/restore-records.ts';
import { restoreSession } from '../session/restore-session.ts';
import classes from './exports.module.css';

const { restore } = words;
const order = ['new', 'updated', 'same', 'kept', 'taken'] as const;

/** What a file would bring, before anything is saved. */
export function RestoreCheck({ name, counts }: { name: string; counts: RestoreCounts }) {
  const { kernel } = useProgram();
  const now = useNow();
  const { fates, refused, refusals, whole, exportedAt, intoEmpty } = counts;
  const brings = fates.new + fates.updated > 0;
  return (
    <Panel title={restore.check(name)}>
      {!whole && <p className={note.problem}>{restore.cut}</p>}
      {isInstant(exportedAt) && <p className={classes.quiet}>{restore.writtenAt(formatMoment(exportedAt, now))}</p>}
      <p>{intoEmpty ? restore.empty : restore.notEmpty}</p>
      <ul className={classes.fates}>
        {order.map((fate) => fates[fate] > 0 && <li key={fate}>{restore.fates[fate](fates[fate])}</li>)}
        {refused > 0 && <li>{restore.refused(refused)}</li>}
      </ul>
      {refusals.length > 0 && (
        <ul className={classes.refusals}>
          {refusals.map(({ line, code, detail }) => (
            <li key={line}>{restore.refusal[code](line, detail)}</li>
          ))}
        </ul>
      )}
      {!brings && <p>{restore.nothing}</p>}
      <div className={classes.act}>
        {brings && (
          <Button variant="filled" onClick={() => void restoreSession.run(kernel)}>
            {restore.run}
          </Button>
        )}
        <Button onClick={restoreSession.reset}>{restore.other}</Button>
      </div>
    </Panel>
  );
}

function isInstant(text: string | null): text is string {
  return text !== null && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text);
}
