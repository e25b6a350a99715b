import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Equipment } from '../../../../shared/domain/equipment/equipment.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { countJobsAt } from './read-relation.ts';

export interface Place {
  readonly property: Property;
  /** What stands there now. */
  readonly equipment: readonly Equipment[];
  readonly jobs: number;
  /** Who pays for jobs here, where it is not who holds the place. */
  readonly payer: { readonly id: Id; readonly name: string } | null;
}

export interface Places {
  readonly places: readonly Place[];
  /** How many places they hold in all. */
  readonly all: number;
  /** Places that others hold and they pay for. */
  readonly paidFor: readonly Property[];
}

/** Pieces of equipment of one place; more are on its page. */
const mostEquipment = 40;
const mostPaidFor = 20;

/** The first places of a customer, with what stands there and who pays, and how many there are. A landlord may have hundreds. */
export async function readPlaces(reader: Reader, customerId: Id, limit: number): Promise<Places> {
  const pending = await reader.pendingWork();
  const of = () => reader.properties.where('customerId').equals(customerId);
  const properties = visible(await of().limit(limit).toArray(), pending);
  const paid = await reader.properties.where('billToCustomerId').equals(customerId).limit(mostPaidFor).toArray();
  const payers = await reader.customers.bulkGet([...new Set(properties.flatMap(({ billToCustomerId }) => billToCustomerId ?? []))]);
  const names = new Map(payers.flatMap((payer): [Id, string][] => (payer === undefined ? [] : [[payer.id, payer.name]])));
  const places = await Promise.all(
    properties.map(async (property) => {
      const pieces = await reader.equipment.where('propertyId').equals(property.id).limit(mostEquipment).toArray();
      const { billToCustomerId: id } = property;
      return {
        property,
        equipment: visible(pieces, pending).filter(({ retiredOn }) => retiredOn === null),
        jobs: await countJobsAt(reader, property.id),
        payer: id === null ? null : { id, name: names.get(id) ?? '' },
      };
    }),
  );
  const all = await of().count();
  return {
    places,
    all: all <= limit ? places.length : all,
    paidFor: visible(paid, pending).filter((property) => property.customerId !== customerId),
  };
}
