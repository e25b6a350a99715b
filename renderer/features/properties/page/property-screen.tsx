import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { addressLines } from '../../../../shared/text/address-line.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { TimelinePanel } from '../../../data/react/timeline-panel.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { RecordPage } from '../../../ui/record-page.tsx';
import { LivesPanel } from '../lives/lives-panel.tsx';
import { type PropertyFacts, readProperty } from '../queries/read-property.ts';
import { Details } from './details.tsx';
import { HandOver } from './hand-over.tsx';
import { EquipmentPanel, JobsPanel, OpenPanel } from './here-panels.tsx';
import { PropertyActions } from './property-actions.tsx';
import { PropertyGone } from './property-gone.tsx';

/** One property: what we know of it at the left, what happened there at the right. */
export function PropertyScreen() {
  const { id } = useParams<{ id: string }>();
  const answer = useQuery(async (reader) => ({ of: id, facts: await readProperty(reader, id) }), [id]);
  if (answer === undefined || answer.of !== id) return null;
  return answer.facts === null ? <PropertyGone /> : <PropertyPage key={id} facts={answer.facts} />;
}

function PropertyPage({ facts }: { facts: PropertyFacts }) {
  const { features, business } = useProgram();
  const { property, holder } = facts;
  const [handing, setHanding] = useState(false);
  const panels = features.flatMap(({ propertyPanels }) => propertyPanels ?? []);
  const [street = '', ...rest] = addressLines(property.address, business.country);
  return (
    <RecordPage
      title={street}
      subtitle={
        <>
          {rest.join(', ')}
          {rest.length > 0 && holder !== null && ' · '}
          {holder !== null && <Link href={`/customers/${holder.id}`}>{holder.name}</Link>}
        </>
      }
      actions={<PropertyActions facts={facts} handing={handing} onHandOver={() => setHanding(true)} />}
      facts={
        <>
          {handing && <HandOver facts={facts} onDone={() => setHanding(false)} />}
          <Details facts={facts} />
          <LivesPanel facts={facts} />
          <EquipmentPanel facts={facts} />
          {panels.map((Panel, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list of features never changes while the program runs
            <Panel key={index} propertyId={property.id} />
          ))}
        </>
      }
      history={
        <>
          <OpenPanel facts={facts} />
          <JobsPanel facts={facts} />
          <TimelinePanel scope={{ propertyId: property.id }} />
        </>
      }
    />
  );
}
