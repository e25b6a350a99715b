import { Link } from 'wouter';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { missedWords } from '../../../../shared/text/due-words.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { formatDay, formatMoment, formatMoney, formatNearDay } from '../../../../shared/text/format.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { FactList } from '../../../ui/fact-list.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { type NextDue, type Relation, readRelation } from '../queries/read-relation.ts';

/** Since when, how much, and the last and the next time that we have to do with each other. */
export function RelationPanel({ customer }: { customer: Customer }) {
  const now = useNow();
  const { business } = useProgram();
  const { currency } = business;
  const relation = useQuery((reader) => readRelation(reader, customer, currency, now), [customer.id, currency, now.instant]);
  if (relation === undefined) return <Panel title={customers.relation}>{null}</Panel>;
  const { since, jobs, moreJobs, revisits, next } = relation;
  return (
    <Panel title={customers.relation}>
      <FactList
        facts={[
          { label: customers.since, value: formatDay(localOf(since, now.zone).date, now) },
          { label: customers.jobs, value: customers.jobCount(jobs, moreJobs) },
          { label: customers.value, value: valueWords(relation) },
          { label: customers.revisits, value: jobs === 0 ? null : customers.revisitCount(revisits) },
          { label: customers.lastContact, value: lastWords(relation, now) },
          { label: customers.next, value: next === null ? customers.nothingNext : <Next next={next} now={now} /> },
        ]}
      />
    </Panel>
  );
}

function valueWords({ value, jobs, moreJobs }: Relation): string | null {
  if (value === null) return null;
  const amount = formatMoney(value.total);
  return [
    moreJobs ? customers.valueOfNewest(amount, value.jobs, jobs) : customers.valueOf(amount, value.jobs),
    ...(value.otherCurrency > 0 ? [customers.valueOther(value.otherCurrency)] : []),
  ].join('\n');
}

function lastWords({ lastContact }: Relation, now: Now): string {
  if (lastContact === null) return customers.never;
  return `${formatNearDay(localOf(lastContact.at, now.zone).date, now)}, ${customers.lastContactHow[lastContact.how]}`;
}

function Next({ next, now }: { next: NextDue; now: Now }) {
  const when = formatMoment(next.at, now);
  if (next.kind !== 'planned-visit')
    return <>{customers.nextCall(today.kinds[next.kind], missedWords({ ...next, dueAt: next.at }, now) ?? when)}</>;
  return (
    <>
      {customers.nextVisit(when)} <Link href={`/jobs/${next.jobId}`}>{customers.nextJob(next.number)}</Link>
    </>
  );
}
