import type { Id } from '../../../../shared/domain/base/id.ts';
import type { TypedComplaint } from '../../../../shared/domain/complaint/complaint-facts.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import { chosenCall } from '../../../data/contributions/chosen-call.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

type Preset = Partial<TypedComplaint>;

/** What the place where one was says of whom a complaint is about: `/jobs/ID`, `/customers/ID`, the chosen call of *Today*. */
export async function readPreset(reader: Reader, path: string): Promise<Preset> {
  const [, place, id] = path.split('/');
  if (place === 'today') return ofCall(reader, chosenCall());
  if (id === undefined || id === '') return {};
  switch (place) {
    case 'jobs':
      return ofJob(await reader.jobs.get(id));
    case 'customers':
      return ofCustomer(reader, id);
    case 'properties':
      return ofProperty(reader, id);
    case 'equipment':
      return ofEquipment(reader, id);
    case 'complaints':
      return ofComplaint(reader, id);
    case 'recoveries':
      return ofRecovery(reader, id);
    default:
      return {};
  }
}

async function ofCall(reader: Reader, callId: Id | null): Promise<Preset> {
  const call = callId === null ? undefined : await reader.calls.get(callId);
  if (call === undefined || call.live === 0) return {};
  const job = call.jobId === null ? undefined : await reader.jobs.get(call.jobId);
  return { ...ofJob(job), ...(await ofCustomer(reader, call.customerId)) };
}

/** What a job says of a complaint about it. */
export function ofJob(job: Job | undefined): Preset {
  if (job === undefined || job.live === 0) return {};
  return {
    jobId: job.id,
    customerId: job.customerId,
    propertyId: job.propertyId,
    equipmentId: job.equipmentIds.length === 1 ? (job.equipmentIds[0] ?? null) : null,
    trade: job.trade ?? '',
  };
}

async function ofCustomer(reader: Reader, id: Id | null): Promise<Preset> {
  const customer = id === null ? undefined : await reader.customers.get(id);
  if (customer === undefined || customer.live === 0) return {};
  return { customerId: customer.id, from: customer.group === 'supplier' ? 'supplier' : 'customer' };
}

async function ofProperty(reader: Reader, id: Id): Promise<Preset> {
  const property = await reader.properties.get(id);
  return property === undefined || property.live === 0 ? {} : { propertyId: id, customerId: property.customerId };
}

async function ofEquipment(reader: Reader, id: Id): Promise<Preset> {
  const piece = await reader.equipment.get(id);
  if (piece === undefined || piece.live === 0) return {};
  const model = [piece.make, piece.model].filter((part) => part !== null).join(' ');
  const facts = { equipmentId: id, model, batch: piece.batch ?? '', supplierId: piece.supplierId };
  return { ...(await ofProperty(reader, piece.propertyId)), ...facts };
}

async function ofComplaint(reader: Reader, id: Id): Promise<Preset> {
  const complaint = await reader.complaints.get(id);
  if (complaint === undefined || complaint.live === 0) return {};
  const { from, customerId, jobId, propertyId } = complaint;
  return { from, customerId, jobId, propertyId };
}

async function ofRecovery(reader: Reader, id: Id): Promise<Preset> {
  const recovery = await reader.recoveries.get(id);
  if (recovery === undefined || recovery.live === 0) return {};
  const job = recovery.jobId === null ? undefined : await reader.jobs.get(recovery.jobId);
  return { ...ofJob(job), customerId: recovery.customerId };
}
