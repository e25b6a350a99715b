import type { Id } from '../../../../shared/domain/base/id.ts';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { streetLine } from '../../../../shared/text/address-line.ts';
import { customerList as words } from '../../../../shared/text/en/customer-list.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { formatDay } from '../../../../shared/text/format.ts';
import { Chip } from '../../../ui/chip.tsx';
import { Fact, Lines } from '../../../ui/table/cells.tsx';
import type { Column } from '../../../ui/table/column.ts';
import type { CustomerLine } from '../queries/read-lines.ts';

/** @param foundAt the places by which customers were found; the others show their first */
export function customerColumns(now: Now, foundAt: ReadonlyMap<Id, Property>): Column<CustomerLine>[] {
  const { columns } = words;
  return [
    {
      id: 'name',
      title: columns.name,
      width: 300,
      cell: ({ customer, place }) => (
        <Lines
          title={customer.name}
          href={`/customers/${customer.id}`}
          beneath={placeWords(foundAt.get(customer.id) ?? place)}
          aside={customer.doNotContact && <Chip tone="over">{words.doNotContact}</Chip>}
        />
      ),
    },
    {
      id: 'phone',
      title: columns.phone,
      width: 160,
      from: 480,
      cell: ({ customer }) => <Fact none={words.noPhone}>{customer.phones[0]?.text ?? ''}</Fact>,
    },
    { id: 'group', title: columns.group, width: 150, from: 640, cell: ({ customer }) => <Fact>{customers.groups[customer.group]}</Fact> },
    {
      id: 'since',
      title: columns.since,
      width: 140,
      from: 780,
      descendingFirst: true,
      cell: ({ customer }) => <Fact>{formatDay(localOf(customer.createdAt, now.zone).date, now)}</Fact>,
    },
  ];
}

function placeWords(place: Property | null): string {
  return place === null ? words.noPlace : streetLine(place.address);
}
