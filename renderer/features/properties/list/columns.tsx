import { IconNote } from '@tabler/icons-react';
import { streetLine } from '../../../../shared/text/address-line.ts';
import { propertyList as words } from '../../../../shared/text/en/property-list.ts';
import { Fact, Lines } from '../../../ui/table/cells.tsx';
import type { Column } from '../../../ui/table/column.ts';
import type { PropertyLine } from '../queries/read-property-lines.ts';

const { columns } = words;

export const propertyColumns: readonly Column<PropertyLine>[] = [
  {
    id: 'address',
    title: columns.address,
    width: 320,
    cell: ({ property }) => (
      <Lines
        title={streetLine(property.address)}
        href={`/properties/${property.id}`}
        aside={property.note !== '' && <IconNote size={15} role="img" aria-label={words.hasNote} />}
      />
    ),
  },
  {
    id: 'town',
    title: columns.town,
    width: 200,
    cell: ({ property: { address } }) => (
      <Fact>{[address.city, address.region].filter((part) => part !== null && part !== '').join(', ')}</Fact>
    ),
  },
  {
    id: 'customer',
    title: columns.customer,
    width: 260,
    cell: ({ holder, payer }) => <Lines title={holder?.name ?? ''} beneath={payer === undefined ? '' : words.paidBy(payer.name)} />,
  },
];
