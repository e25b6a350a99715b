import { Button } from '@mantine/core';
import { useLocation, useParams } from 'wouter';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { TimelinePanel } from '../../../data/react/timeline-panel.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Chip } from '../../../ui/chip.tsx';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { useHeadingFocus } from '../../../ui/use-heading-focus.ts';
import { Details } from '../edit/details.tsx';
import classes from './customer.module.css';
import { OpenCalls } from './open-calls.tsx';
import { Places } from './places.tsx';
import { RelationPanel } from './relation-panel.tsx';

/** One customer: what we know of them at the left, what happened at the right. */
export function CustomerScreen() {
  const { id } = useParams<{ id: string }>();
  const customer = useQuery(async (reader) => (await reader.customers.get(id)) ?? null, [id]);
  if (customer === undefined) return null;
  return customer === null || customer.live === 0 ? <Gone /> : <CustomerPage customer={customer} />;
}

function CustomerPage({ customer }: { customer: Customer }) {
  const { features } = useProgram();
  const heading = useHeadingFocus();
  const panels = features.flatMap(({ customerPanels }) => customerPanels ?? []);
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <h1 ref={heading} tabIndex={-1}>
          {customer.name}
        </h1>
        <Chip>{customers.groups[customer.group]}</Chip>
        {customer.doNotContact && <Chip tone="over">{customers.doNotContact}</Chip>}
      </header>
      <div className={classes.columns}>
        <div className={classes.column}>
          <Details customer={customer} />
          <RelationPanel customer={customer} />
          <Places customerId={customer.id} />
        </div>
        <div className={classes.column}>
          <OpenCalls customer={customer} />
          {panels.map((Panel, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list of features never changes while the program runs
            <Panel key={index} customerId={customer.id} />
          ))}
          <TimelinePanel scope={{ customerId: customer.id }} />
        </div>
      </div>
    </div>
  );
}

function Gone() {
  const [, navigate] = useLocation();
  return (
    <EmptyNote title={customers.goneTitle} action={<Button onClick={() => navigate('/customers')}>{customers.toList}</Button>}>
      {customers.gone}
    </EmptyNote>
  );
}
