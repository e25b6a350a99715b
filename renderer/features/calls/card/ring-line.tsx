import { localOf } from '../../../../shared/domain/base/local-time.ts';
import { callTraits } from '../../../../shared/domain/call/call-defaults.ts';
import { ringTime } from '../../../../shared/domain/call/ring-time.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { callName } from '../../../../shared/text/spoken.ts';
import { theyRang } from '../../../data/contributions/chosen-call.ts';
import { callTiming } from '../../../data/kernel/call-timing.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import type { CardFacts } from '../queries/read-card.ts';
import classes from './card.module.css';

/** Says whether they may be rung now, by the clock where they are; nothing where there is nothing to mind. */
export function RingLine({ facts }: { facts: CardFacts }) {
  const now = useNow();
  const { business } = useProgram();
  const { call, customer, zone } = facts;
  if (call.open === 0 || !callTraits[call.kind].contact) return null;
  if (customer.doNotContact) return <p className={classes.mind}>{today.leftAlone(callName(customer.name))}</p>;
  const { state, from, elsewhere } = ringTime(callTiming({ now, business }, zone));
  const there = zone ?? business.zone;
  const clock = localOf(now.instant, there).time;
  if (state === 'quiet') {
    const words = theyRang(call.id) ? today.quietRang(clock) : today.quiet(clock, formatMoment(from, now, there));
    return <p className={classes.mind}>{words}</p>;
  }
  const words = [elsewhere ? today.clockThere(clock) : '', state === 'closed' ? today.closedToday : ''].filter((part) => part !== '');
  return words.length === 0 ? null : <p className={classes.mind}>{words.join(' ')}</p>;
}
