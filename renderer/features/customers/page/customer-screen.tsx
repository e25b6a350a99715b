import { Redirect, useParams } from 'wouter';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { TimelinePanel } from '../../../data/react/timeline-panel.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Chip } from '../../../ui/chip.tsx';
import { RecordPage } from '../../../ui/record-page.tsx';
import { Details } from '../edit/details.tsx';
import { AtRest, Gone } from './at-rest.tsx';
import { JoinedFrom } from './joined-from.tsx';
import { OpenCalls } from './open-calls.tsx';
import { Places } from './places.tsx';
import { RelationPanel } from './relation-panel.tsx';
import { RemoveCustomer } from './remove-customer.tsx';

/** One customer: what we know of them at the left, what happened at the right. */
export function CustomerScreen() {
  const { id } = useParams<{ id: string }>();
  const found = useQuery(async (reader) => ({ of: id, customer: (await reader.customers.get(id)) ?? null }), [id]);
  if (found === undefined || found.of !== id) return null;
  const { customer } = found;
  if (customer === null) return <Gone />;
  if (customer.live === 1) return <CustomerPage key={id} customer={customer} />;
  // A link to a record that was found to be another's leads to the one that stands.
  if (customer.mergedInto !== null && customer.mergedInto !== id) return <Redirect to={`/customers/${customer.mergedInto}`} replace />;
  return <AtRest customer={customer} />;
}

function CustomerPage({ customer }: { customer: Customer }) {
  const { features } = useProgram();
  const panels = features.flatMap(({ customerPanels }) => customerPanels ?? []);
  return (
    <RecordPage
      title={customer.name}
      chips={
        <>
          <Chip>{customers.groups[customer.group]}</Chip>
          {customer.doNotContact && <Chip tone="over">{customers.doNotContact}</Chip>}
        </>
      }
      subtitle={customer.company ?? undefined}
      actions={<RemoveCustomer customer={customer} />}
      facts={
        <>
          <Details customer={customer} />
          <RelationPanel customer={customer} />
          <Places customerId={customer.id} />
          {panels.map((Panel, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list of features never changes while the program runs
            <Panel key={index} customerId={customer.id} />
          ))}
          <JoinedFrom customerId={customer.id} />
        </>
      }
      history={
        <>
          <OpenCalls customer={customer} />
          <TimelinePanel scope={{ customerId: customer.id }} />
        </>
      }
    />
  );
}
