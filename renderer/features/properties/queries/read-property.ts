import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Equipment } from '../../../../shared/domain/equipment/equipment.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** What a property's page shows at once. */
export interface PropertyFacts {
  readonly property: Property;
  readonly holder: Customer | null;
  readonly equipment: readonly Equipment[];
}

/** Pieces of equipment of one property; no place has more in use. */
const mostEquipment = 100;

export async function readProperty(reader: Reader, id: Id): Promise<PropertyFacts | null> {
  const [property, pending] = await Promise.all([reader.properties.get(id), reader.pendingWork()]);
  if (property === undefined || visible([property], pending).length === 0) return null;
  const [holder, equipment] = await Promise.all([
    reader.customers.get(property.customerId),
    reader.equipment.where('propertyId').equals(id).limit(mostEquipment).toArray(),
  ]);
  return { property, holder: holder ?? null, equipment: visible(equipment, pending) };
}
