import type { LocalDate, Now } from '../../../../shared/domain/base/now.ts';
import { streetLine } from '../../../../shared/text/address-line.ts';
import { equipmentList as words } from '../../../../shared/text/en/equipment-list.ts';
import { formatDay } from '../../../../shared/text/format.ts';
import { Chip } from '../../../ui/chip.tsx';
import { Fact, Lines } from '../../../ui/table/cells.tsx';
import type { Column } from '../../../ui/table/column.ts';
import type { EquipmentLine } from '../queries/read-equipment-lines.ts';

/** The columns; each has an index to be sorted by. */
export function equipmentColumns(now: Now): Column<EquipmentLine>[] {
  const { columns } = words;
  const day = (date: LocalDate | null): string => (date === null ? '' : formatDay(date, now));
  return [
    {
      id: 'kind',
      title: columns.kind,
      width: 280,
      cell: ({ equipment, property }) => (
        <Lines
          title={equipment.kind}
          href={`/equipment/${equipment.id}`}
          beneath={property === undefined ? '' : streetLine(property.address)}
          aside={equipment.retiredOn !== null && <Chip>{words.takenOut(day(equipment.retiredOn))}</Chip>}
        />
      ),
    },
    {
      id: 'make',
      title: columns.make,
      width: 200,
      cell: ({ equipment: { make, model } }) => <Fact>{[make, model].filter((part) => part !== null).join(' ')}</Fact>,
    },
    {
      id: 'serial',
      title: columns.serial,
      width: 140,
      from: 620,
      cell: ({ equipment }) => <Fact>{equipment.serial ?? ''}</Fact>,
    },
    {
      id: 'installed',
      title: columns.installed,
      width: 120,
      from: 760,
      descendingFirst: true,
      cell: ({ equipment }) => <Fact>{day(equipment.installedOn)}</Fact>,
    },
    {
      id: 'warranty',
      title: columns.warranty,
      width: 130,
      from: 520,
      cell: ({ equipment }) => <Fact>{day(equipment.warrantyUntil)}</Fact>,
    },
  ];
}
