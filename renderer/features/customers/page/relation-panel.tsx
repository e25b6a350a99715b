import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { formatDay, formatNearDay } from '../../../../shared/text/format.ts';
import { useNow } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Panel } from '../../../ui/panel.tsx';
import { readRelation } from '../queries/read-relation.ts';
import classes from './customer.module.css';

/** Since when, how many jobs, and the last time that we had to do with each other. */
export function RelationPanel({ customer }: { customer: Customer }) {
  const now = useNow();
  const relation = useQuery((reader) => readRelation(reader, customer, now), [customer.id, now.instant]);
  if (relation === undefined) return <Panel title={customers.relation}>{null}</Panel>;
  const { since, jobs, moreJobs, lastContact } = relation;
  const last =
    lastContact === null
      ? customers.never
      : `${formatNearDay(localOf(lastContact.at, now.zone).date, now)}, ${customers.lastContactHow[lastContact.how]}`;
  return (
    <Panel title={customers.relation}>
      <dl className={classes.facts}>
        <dt>{customers.since}</dt>
        <dd>{formatDay(localOf(since, now.zone).date, now)}</dd>
        <dt>{customers.jobs}</dt>
        <dd>{customers.jobCount(jobs, moreJobs)}</dd>
        <dt>{customers.lastContact}</dt>
        <dd>{last}</dd>
      </dl>
    </Panel>
  );
}
