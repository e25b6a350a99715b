import { offers as words } from '../../../../shared/text/en/offers.ts';
import { useStaffName } from '../../../data/react/program.tsx';
import card from '../../../ui/queue-card.module.css';
import { offerWhat } from '../offer-what.ts';
import type { ApprovalFacts } from '../queries/read-approval.ts';

/** What became of it. It stays on the screen until one moves on. */
export function Outcome({ facts: { offer } }: { facts: ApprovalFacts }) {
  const nameOf = useStaffName();
  const { approval } = words;
  const who = nameOf(offer.decidedBy);
  const said = {
    waiting: '',
    agreed: approval.agreed(who, offerWhat(offer)),
    told: `${approval.agreed(who, offerWhat(offer))} ${approval.told}`,
    refused: approval.refused(who),
    withdrawn: approval.withdrawn,
  }[offer.state];
  return (
    <div className={card.bar}>
      <p role="status">
        <b>{said}</b>
        {offer.decisionWords !== '' && <span dir="auto"> “{offer.decisionWords}”</span>}
      </p>
    </div>
  );
}
