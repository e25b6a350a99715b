import { Link } from 'wouter';
import { streetLine } from '../../../../shared/text/address-line.ts';
import { reviews } from '../../../../shared/text/en/reviews.ts';
import { Chip } from '../../../ui/chip.tsx';
import card from '../../../ui/queue-card.module.css';
import type { ReviewFacts } from '../queries/read-review.ts';

interface Props {
  readonly facts: ReviewFacts;
  /** Says how little time it takes, while it is to be written. */
  readonly minutes: boolean;
}

/** Which job, whose, where. */
export function CardHead({ facts: { job, customer, property }, minutes }: Props) {
  return (
    <header className={card.head}>
      <div>
        <h2 className={card.title}>{reviews.title(job.number)}</h2>
        <div className={card.where}>
          {customer !== null && <Link href={`/customers/${customer.id}`}>{customer.name}</Link>}
          {property !== null && `, ${streetLine(property.address)}`}
        </div>
      </div>
      {minutes && <Chip>{reviews.minutes}</Chip>}
    </header>
  );
}
