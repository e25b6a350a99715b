import { localOf } from '../../../../shared/domain/base/local-time.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { formatDay } from '../../../../shared/text/format.ts';
import { useNow } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Panel } from '../../../ui/panel.tsx';
import classes from './customer.module.css';

const most = 20;

/** Records that were found to be this customer's, by the name under which they stood. */
export function JoinedFrom({ customerId }: { customerId: string }) {
  const now = useNow();
  const joined = useQuery((reader) => reader.customers.where('mergedInto').equals(customerId).limit(most).toArray(), [customerId]) ?? [];
  if (joined.length === 0) return null;
  return (
    <Panel title={customers.joinedTitle}>
      <p className={classes.muted}>{customers.joinedIntro}</p>
      <ul className={classes.joined}>
        {joined.map(({ id, name, updatedAt }) => (
          <li key={id}>
            <bdi>{name}</bdi> <span className={classes.muted}>{customers.joinedOn(formatDay(localOf(updatedAt, now.zone).date, now))}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
