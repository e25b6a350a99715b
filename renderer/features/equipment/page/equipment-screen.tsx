import { Link, useParams } from 'wouter';
import { streetLine, townLine } from '../../../../shared/text/address-line.ts';
import { equipment as words } from '../../../../shared/text/en/equipment.ts';
import { equipmentName } from '../../../../shared/text/equipment-name.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { FactList } from '../../../ui/fact-list.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { RecordPage } from '../../../ui/record-page.tsx';
import { type EquipmentFacts, readEquipment } from '../queries/read-equipment.ts';
import { EquipmentGone } from './equipment-gone.tsx';

/** One piece of equipment: what it is at the left, what happened with it at the right. */
export function EquipmentScreen() {
  const { id } = useParams<{ id: string }>();
  const answer = useQuery(async (reader) => ({ of: id, facts: await readEquipment(reader, id) }), [id]);
  if (answer === undefined || answer.of !== id) return null;
  return answer.facts === null ? <EquipmentGone /> : <EquipmentPage key={id} facts={answer.facts} />;
}

function EquipmentPage({ facts: { piece, property } }: { facts: EquipmentFacts }) {
  const at = property === null ? '' : [streetLine(property.address), townLine(property.address)].filter((line) => line !== '').join(', ');
  return (
    <RecordPage
      title={equipmentName(piece)}
      subtitle={property !== null && <Link href={`/properties/${property.id}`}>{at}</Link>}
      facts={
        <Panel title={words.details}>
          <FactList
            facts={[
              { label: words.kind, value: piece.kind },
              { label: words.make, value: piece.make },
              { label: words.model, value: piece.model },
              { label: words.serial, value: piece.serial },
              { label: words.batch, value: piece.batch },
              { label: words.at, value: at },
            ]}
          />
        </Panel>
      }
      history={null}
    />
  );
}
