import { Link } from 'wouter';
import { offers as words } from '../../../../shared/text/en/offers.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { useNow, useStaffName } from '../../../data/react/program.tsx';
import card from '../../../ui/queue-card.module.css';
import { offerWhat } from '../offer-what.ts';
import type { ApprovalFacts } from '../queries/read-approval.ts';
import classes from './approval.module.css';

/** What is asked, by whom, for whom, and the way to what it is about. */
export function ApprovalHead({ facts: { offer, customer } }: { facts: ApprovalFacts }) {
  const now = useNow();
  const nameOf = useStaffName();
  const { approval } = words;
  const asker = nameOf(offer.offeredBy);
  const when = formatMoment(offer.createdAt, now);
  const isWish = offer.overLimits.length === 0;
  return (
    <header className={classes.head}>
      <h2 className={card.title}>{approval.title(offerWhat(offer), customer?.name ?? '')}</h2>
      <p className={classes.quiet}>{isWish ? approval.wishes(asker, when) : approval.asks(asker, when)}</p>
      <p className={classes.links}>
        {customer !== null && <Link href={`/customers/${customer.id}`}>{customer.name}</Link>}
        {offer.recoveryId !== null && <Link href={`/recoveries/${offer.recoveryId}`}>{approval.openRecovery}</Link>}
        {offer.complaintId !== null && <Link href={`/complaints/${offer.complaintId}`}>{approval.openComplaint}</Link>}
      </p>
    </header>
  );
}
