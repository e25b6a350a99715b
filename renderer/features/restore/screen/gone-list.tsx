import type { Now } from '../../../../shared/domain/base/now.ts';
import { withCapital } from '../../../../shared/domain/base/with-capital.ts';
import { commandNames } from '../../../../shared/text/en/command-names.ts';
import { restore as words } from '../../../../shared/text/en/restore.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import type { GoneChange, GoneChanges } from '../../../data/restore/difference.ts';
import { Panel } from '../../../ui/panel.tsx';
import classes from './restore.module.css';

interface Props {
  readonly gone: GoneChanges;
  readonly now: Now;
  readonly nameOf: (staffId: string) => string;
}

/** The newest changes that would no longer be in the records. */
export function GoneList({ gone: { count, newest }, now, nameOf }: Props) {
  if (count === 0) return <p className={classes.quiet}>{words.gone.none}</p>;
  return (
    <Panel title={words.gone.title(count)}>
      <p className={classes.quiet}>{words.gone.kept}</p>
      {count > newest.length && <p>{words.gone.newest(newest.length)}</p>}
      <ol className={classes.gone}>
        {newest.map((change) => (
          <li key={change.seq}>
            <span className={classes.when}>{formatMoment(change.at, now)}</span>
            <span>{inWords(change)}</span>
            <span className={classes.quiet}>{change.actor === 'program' ? words.gone.program : nameOf(change.actor)}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function inWords({ command, direction }: GoneChange): string {
  const name = commandNames[command] ?? words.gone.unknown;
  return words.gone[direction](withCapital(name));
}
