import { mostAtOnce, type OfferRoom } from '../../../../shared/domain/offer/judge-offer.ts';
import type { MonthSpending } from '../../../../shared/domain/offer/month-spending.ts';
import { monthOf } from '../../../../shared/domain/offer/month-spending.ts';
import type { Policy } from '../../../../shared/domain/policy/policy.ts';
import { offers as words } from '../../../../shared/text/en/offers.ts';
import { formatMonth } from '../../../../shared/text/format.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { money } from '../offer-what.ts';
import classes from './make-up.module.css';

interface Props {
  readonly id: string;
  readonly policy: Policy | null;
  readonly room: OfferRoom;
  readonly spent: MonthSpending;
}

/** What is left of limits and goodwill, before one types. */
export function RoomLines({ id, policy, room, spent }: Props) {
  const { actor, business } = useProgram();
  const now = useNow();
  const amount = (minor: number): string => money(minor, business.currency);
  const month = formatMonth(monthOf(now.date), now);
  const { room: say } = words;
  const lines: string[] = [];
  if (actor.role === 'owner') lines.push(say.owner);
  else if (policy === null) lines.push(say.noPolicy);
  else if (actor.role !== 'apprentice') {
    lines.push(say.atOnce(amount(mostAtOnce(room) ?? 0)));
    lines.push(say.month(amount(Math.max(0, room.month ?? 0)), amount(policy.limits[actor.role].perMonth), month));
  }
  if (policy !== null && policy.monthlyBudget !== null && room.budget !== null) {
    lines.push(
      room.budget < 0 ? say.overBudget(amount(-room.budget), month) : say.budget(amount(room.budget), amount(policy.monthlyBudget), month),
    );
  }
  if (spent.waiting > 0) lines.push(say.waiting(amount(spent.waiting)));
  return (
    <ul id={id} className={classes.room} aria-label={say.label}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
