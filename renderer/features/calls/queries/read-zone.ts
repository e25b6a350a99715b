import type { Call } from '../../../../shared/domain/call/call.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

/** The zone in which a call's customer is woken or not: the property's own, or null for the business's. */
export async function readCallZone(reader: Reader, call: Pick<Call, 'jobId'>): Promise<string | null> {
  const job = call.jobId === null ? undefined : await reader.jobs.get(call.jobId);
  const property = job?.propertyId == null ? undefined : await reader.properties.get(job.propertyId);
  return property?.zone ?? null;
}
