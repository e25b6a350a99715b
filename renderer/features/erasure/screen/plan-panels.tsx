import type { ErasurePlan } from '../../../../shared/domain/erasure/plan-erasure.ts';
import { streetLine } from '../../../../shared/text/address-line.ts';
import { erasure } from '../../../../shared/text/en/erasure.ts';
import { Panel } from '../../../ui/panel.tsx';
import classes from './erasure.module.css';
import { goneLines, rowLines } from './row-lines.ts';

/** What of a person goes, and what stays and why. */
export function PlanPanels({ plan: { rows, places, openJobs } }: { plan: ErasurePlan }) {
  const stays = rowLines(rows.redacted, erasure.stays);
  const kept = places.flatMap(({ property, stays: tie }) =>
    tie === null ? [] : [erasure.placeStays[tie.because](streetLine(property.address), tie.name)],
  );
  const goes = goneLines(rows);
  return (
    <>
      <Panel title={erasure.goesTitle}>
        <Lines lines={[...goes, erasure.goesLog]} />
      </Panel>
      <Panel title={erasure.staysTitle}>
        {stays.length + kept.length === 0 ? <p>{erasure.staysNothing}</p> : null}
        {stays.length > 0 && <p className={classes.quiet}>{erasure.staysBooks}</p>}
        <Lines lines={[...stays, ...kept]} />
        {openJobs.length > 0 && <p className={classes.warning}>{erasure.openJobs(openJobs)}</p>}
      </Panel>
    </>
  );
}

/** Sentences as a list; nothing for none. */
export function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={classes.list}>
      {lines.map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
}
