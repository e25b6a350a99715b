import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Complaint } from '../../../../shared/domain/complaint/complaint.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Equipment } from '../../../../shared/domain/equipment/equipment.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

/** A complaint with what its page names. */
export interface ComplaintRead {
  readonly complaint: Complaint;
  readonly customer: Customer | null;
  readonly supplier: Customer | null;
  readonly job: Job | null;
  readonly property: Property | null;
  readonly equipment: Equipment | null;
}

/** Null for one that was taken back. */
export async function readComplaint(reader: Reader, id: Id): Promise<ComplaintRead | null> {
  const complaint = await reader.complaints.get(id);
  if (complaint === undefined || complaint.live === 0) return null;
  const [people, job, property, equipment] = await Promise.all([
    reader.customers.bulkGet([complaint.customerId ?? '', complaint.supplierId ?? '']),
    reader.jobs.get(complaint.jobId ?? ''),
    reader.properties.get(complaint.propertyId ?? ''),
    reader.equipment.get(complaint.equipmentId ?? ''),
  ]);
  return {
    complaint,
    customer: people[0] ?? null,
    supplier: people[1] ?? null,
    job: job ?? null,
    property: property ?? null,
    equipment: equipment ?? null,
  };
}
