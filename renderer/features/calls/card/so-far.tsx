import { localOf } from '../../../../shared/domain/base/local-time.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { formatNearDay } from '../../../../shared/text/format.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { useTimeline } from '../../../data/react/use-timeline.ts';
import { Panel } from '../../../ui/panel.tsx';
import type { CardFacts } from '../queries/read-card.ts';
import classes from './card.module.css';

const shown = 6;

/** The last things that happened with this customer, newest last, as one would tell them. */
export function SoFar({ facts }: { facts: CardFacts }) {
  const now = useNow();
  const { business } = useProgram();
  const timeline = useTimeline({ customerId: facts.customer.id });
  const zone = facts.zone ?? business.zone;
  const latest = (timeline?.entries ?? []).slice(0, shown).toReversed();
  return (
    <Panel title={today.soFar}>
      {latest.length === 0 ? (
        <p>{today.nothingSoFar}</p>
      ) : (
        <ol className={classes.history}>
          {latest.map(({ id, at, title, detail }) => (
            <li key={id}>
              <time dateTime={at}>{formatNearDay(localOf(at, zone).date, now)}</time>
              <span>
                {title}
                {detail !== '' && `: ${detail}`}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
