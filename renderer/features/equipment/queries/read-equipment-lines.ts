import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Equipment } from '../../../../shared/domain/equipment/equipment.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** A line of the list. */
export interface EquipmentLine {
  readonly equipment: Equipment;
  readonly property: Property | undefined;
}

/** These pieces with where they stand; rows of an import that is still going on are left out. */
export async function readEquipmentLines(reader: Reader, ids: readonly Id[]): Promise<ReadonlyMap<Id, EquipmentLine>> {
  const rows = await reader.equipment.bulkGet([...ids]);
  const pieces = visible(
    rows.filter((row) => row !== undefined),
    await reader.pendingWork(),
  );
  const found = await reader.properties.bulkGet([...new Set(pieces.map(({ propertyId }) => propertyId))]);
  const properties = new Map(found.filter((row) => row !== undefined).map((row) => [row.id, row]));
  return new Map(pieces.map((equipment) => [equipment.id, { equipment, property: properties.get(equipment.propertyId) }]));
}
