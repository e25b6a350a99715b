import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import type { Complaint } from '../../../../shared/domain/complaint/complaint.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { TableName } from '../../../../shared/domain/schema.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

/** A complaint with what a change of it touches. */
export interface LoadedComplaint {
  readonly complaint: Complaint;
  /** Open calls about it, a later one's subject still free. */
  readonly openCalls: readonly Call[];
  /** Who said it, where that is somebody outside. */
  readonly customer: Customer | undefined;
  /** IANA zone of the place, null for the business's. */
  readonly zone: string | null;
}

/** The tables that `loadComplaint` reads and changes of a complaint write. */
export const complaintTables = ['calls', 'complaints', 'customers', 'properties'] as const satisfies readonly TableName[];

/** Null for one that was taken back. */
export async function loadComplaint(reader: Reader, complaintId: Id): Promise<LoadedComplaint | null> {
  const complaint = await reader.complaints.get(complaintId);
  if (complaint === undefined || complaint.live === 0) return null;
  const [calls, around] = await Promise.all([
    reader.calls.where('complaintId').equals(complaintId).toArray(),
    loadTeller(reader, complaint.customerId, complaint.propertyId),
  ]);
  return { complaint, openCalls: calls.filter(({ live, open }) => live === 1 && open === 1), ...around };
}

/** Who is told of a complaint, and the zone in which their quiet hours count. */
export async function loadTeller(
  reader: Reader,
  customerId: Id | null,
  propertyId: Id | null,
): Promise<Pick<LoadedComplaint, 'customer' | 'zone'>> {
  const [customer, property] = await Promise.all([
    customerId === null ? undefined : reader.customers.get(customerId),
    propertyId === null ? undefined : reader.properties.get(propertyId),
  ]);
  return { customer, zone: property?.zone ?? null };
}
