import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Equipment } from '../../../../shared/domain/equipment/equipment.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** What the page of a piece of equipment shows at once. */
export interface EquipmentFacts {
  readonly piece: Equipment;
  readonly property: Property | null;
}

export async function readEquipment(reader: Reader, id: Id): Promise<EquipmentFacts | null> {
  const [piece, pending] = await Promise.all([reader.equipment.get(id), reader.pendingWork()]);
  if (piece === undefined || visible([piece], pending).length === 0) return null;
  return { piece, property: (await reader.properties.get(piece.propertyId)) ?? null };
}
