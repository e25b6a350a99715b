import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Equipment } from '../../../../shared/domain/equipment/equipment.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { countJobsAt } from './read-relation.ts';

export interface Place {
  readonly property: Property;
  readonly equipment: readonly Equipment[];
  readonly jobs: number;
}

/** Pieces of equipment of one place; more are in its jobs. */
const mostEquipment = 40;

/** The first places of a customer, with what stands there, and how many there are. A landlord may have hundreds. */
export async function readPlaces(
  reader: Reader,
  customerId: Id,
  limit: number,
): Promise<{ readonly places: readonly Place[]; readonly all: number }> {
  const pending = await reader.pendingWork();
  const of = () => reader.properties.where('customerId').equals(customerId);
  const properties = visible(await of().limit(limit).toArray(), pending);
  const places = await Promise.all(
    properties.map(async (property) => ({
      property,
      equipment: visible(await reader.equipment.where('propertyId').equals(property.id).limit(mostEquipment).toArray(), pending),
      jobs: await countJobsAt(reader, property.id),
    })),
  );
  const all = await of().count();
  return { places, all: all <= limit ? places.length : all };
}
