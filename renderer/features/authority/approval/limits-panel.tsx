import { judgeOffer } from '../../../../shared/domain/offer/judge-offer.ts';
import { isSpent, monthOf } from '../../../../shared/domain/offer/month-spending.ts';
import { policyInForce } from '../../../../shared/domain/policy/policy-in-force.ts';
import { offers as words } from '../../../../shared/text/en/offers.ts';
import { formatMonth } from '../../../../shared/text/format.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { FactList } from '../../../ui/fact-list.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { decisionRoom } from '../decision-room.ts';
import { money } from '../offer-what.ts';
import { overWords } from '../over-words.ts';
import type { ApprovalFacts } from '../queries/read-approval.ts';
import classes from './approval.module.css';

/** The amount beside the limits of who asks and the goodwill of the month, as they stand now. */
export function LimitsPanel({ facts: { offer, ground } }: { facts: ApprovalFacts }) {
  const { everStaff } = useProgram();
  const now = useNow();
  const { approval } = words;
  const asker = everStaff.find(({ id }) => id === offer.offeredBy);
  if (asker === undefined) return null;
  const { minor, currency } = offer.amount;
  const others = { ...ground, offers: ground.offers.filter(({ id }) => id !== offer.id) };
  const room = decisionRoom(offer, asker, others);
  const policy = policyInForce(ground.policies, offer.offeredOn);
  const month = formatMonth(monthOf(offer.offeredOn), now);
  const left = (amount: number | null): string => {
    if (amount === null) return approval.noLimit;
    return amount < 0 ? approval.over(money(-amount, currency)) : money(amount, currency);
  };
  const planned = room.budget !== null;
  const open = offer.state === 'waiting';
  const isWish = offer.overLimits.length === 0;
  const why = isWish ? [approval.whyWish] : overWords(judgeOffer(minor, room), room, policy, currency, false, minor);
  const given = open || isSpent(offer) ? minor : 0;
  return (
    <div className={classes.column}>
      {open && (
        <Panel title={approval.why}>
          {why.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Panel>
      )}
      <Panel title={approval.limits}>
        <FactList
          facts={[
            { label: approval.perOffer(asker.name), value: !isWish && policy !== null && left(room.perOffer) },
            { label: approval.monthLeft(asker.name), value: !isWish && policy !== null && left(room.month) },
            { label: approval.budgetLeft(month), value: planned ? left(room.budget) : approval.notPlanned },
            { label: approval.afterYes, value: planned && left((room.budget ?? 0) - given) },
          ]}
        />
      </Panel>
    </div>
  );
}
