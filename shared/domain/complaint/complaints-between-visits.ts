import type { RevisitComplaint } from '../revisit/revisit.ts';
import type { Complaint } from './complaint.ts';

/** Complaints as the revisit rule reads them: what a customer said, and until when it stood open. */
export function complaintsBetweenVisits(rows: readonly Complaint[]): RevisitComplaint[] {
  return rows.flatMap(({ from, customerId, propertyId, jobId, heardAt, closedAt }) =>
    from !== 'customer' || customerId === null ? [] : [{ customerId, propertyId, jobId, openedAt: heardAt, closedAt }],
  );
}
