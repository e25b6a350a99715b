import { useDeferredValue } from 'react';
import { Link } from 'wouter';
import type { TypedCustomer } from '../../../../shared/domain/customer/customer-facts.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Panel } from '../../../ui/panel.tsx';
import { findLikely } from '../queries/find-likely.ts';
import classes from './new-customer.module.css';

/** Who on record has the phone, email or name that is being typed: one link away, before there are two of them. */
export function LikelyPanel({ typed }: { typed: TypedCustomer }) {
  const { business } = useProgram();
  const asked = useDeferredValue(typed);
  const { name, phones, emails, postalAddress } = asked;
  const country = postalAddress.country || business.country;
  const found = useQuery((reader) => findLikely(reader, asked, country), [JSON.stringify([name, phones, emails, postalAddress]), country]);
  const likely = found ?? [];
  return (
    <Panel title={customers.likelyTitle}>
      <div role="status">
        {likely.length === 0 ? (
          <p className={classes.muted}>{customers.likelyNone}</p>
        ) : (
          <ul className={classes.likely}>
            {likely.map(({ customer, why }) => (
              <li key={customer.id}>
                <Link href={`/customers/${customer.id}`}>
                  <bdi>{customer.name}</bdi>
                </Link>
                <div className={classes.muted}>{why.map((one) => customers.likelyWhy[one]).join(', ')}</div>
                {customer.phones[0] !== undefined && <div className={classes.muted}>{customer.phones[0].text}</div>}
              </li>
            ))}
          </ul>
        )}
      </div>
      {likely.length > 0 && <p className={classes.muted}>{customers.likelyHint}</p>}
    </Panel>
  );
}
