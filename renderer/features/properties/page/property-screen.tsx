import { Link, useParams } from 'wouter';
import { streetLine, townLine } from '../../../../shared/text/address-line.ts';
import { properties as words } from '../../../../shared/text/en/properties.ts';
import { equipmentName } from '../../../../shared/text/equipment-name.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { FactList } from '../../../ui/fact-list.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { RecordPage } from '../../../ui/record-page.tsx';
import { type PropertyFacts, readProperty } from '../queries/read-property.ts';
import { PropertyGone } from './property-gone.tsx';

/** One property: what we know of it at the left, what happened there at the right. */
export function PropertyScreen() {
  const { id } = useParams<{ id: string }>();
  const answer = useQuery(async (reader) => ({ of: id, facts: await readProperty(reader, id) }), [id]);
  if (answer === undefined || answer.of !== id) return null;
  return answer.facts === null ? <PropertyGone /> : <PropertyPage key={id} facts={answer.facts} />;
}

function PropertyPage({ facts: { property, holder, equipment } }: { facts: PropertyFacts }) {
  const holderLink = holder !== null && <Link href={`/customers/${holder.id}`}>{holder.name}</Link>;
  return (
    <RecordPage
      title={streetLine(property.address)}
      subtitle={townLine(property.address)}
      facts={
        <Panel title={words.address}>
          <FactList facts={[{ label: words.heldBy, value: holderLink }]} />
        </Panel>
      }
      history={
        <Panel title={words.equipment}>
          {equipment.length === 0 && <p>{words.noEquipment}</p>}
          <ul>
            {equipment.map((piece) => (
              <li key={piece.id}>
                <Link href={`/equipment/${piece.id}`}>{equipmentName(piece)}</Link>
              </li>
            ))}
          </ul>
        </Panel>
      }
    />
  );
}
