import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Equipment } from '../../../../shared/domain/equipment/equipment.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { jobsInScope } from '../../../data/contributions/jobs-in-scope.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** What the page of a piece of equipment shows at once. */
export interface EquipmentFacts {
  readonly piece: Equipment;
  readonly property: Property | null;
  readonly supplier: Customer | null;
  /** Jobs about it, the newest first. */
  readonly jobs: readonly Job[];
}

export async function readEquipment(reader: Reader, id: Id): Promise<EquipmentFacts | null> {
  const [piece, pending] = await Promise.all([reader.equipment.get(id), reader.pendingWork()]);
  if (piece === undefined || visible([piece], pending).length === 0) return null;
  const [property, supplier, jobs] = await Promise.all([
    reader.properties.get(piece.propertyId),
    piece.supplierId === null ? undefined : reader.customers.get(piece.supplierId),
    jobsInScope(reader, { equipmentId: id }).toArray(),
  ]);
  return { piece, property: property ?? null, supplier: supplier ?? null, jobs: visible(jobs, pending) };
}
