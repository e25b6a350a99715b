import { addDays, instantOf } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import type { CallKind } from '../../../../shared/domain/call/call.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { WordingCode } from '../../../../shared/domain/wording/wording-codes.ts';
import { emptyRecord, type WordingRecord } from '../../../../shared/text/wording-facts.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

/** What a preview is made from: the newest job that was closed, and what else was noted last. */
export interface PreviewFacts extends Pick<WordingRecord, 'address' | 'complaint' | 'promise'> {
  readonly job: Job;
  readonly customer: Customer;
}

const last = '￿';

export async function readPreview(reader: Reader): Promise<PreviewFacts | null> {
  const newest = await reader.jobs.where('[live+completedAt]').between([1, ''], [1, last]).reverse().limit(1).toArray();
  const [job] = newest;
  const customer = job === undefined ? undefined : await reader.customers.get(job.customerId);
  if (job === undefined || customer === undefined) return null;
  const property = job.propertyId === null ? undefined : await reader.properties.get(job.propertyId);
  const [complaint] = await reader.complaints.where('[live+heardAt]').between([1, ''], [1, last]).reverse().limit(1).toArray();
  const [promise] = await reader.promises.where('[live+dueAt]').between([1, ''], [1, last]).reverse().limit(1).toArray();
  return { job, customer, address: property?.address ?? null, complaint: complaint ?? null, promise: promise ?? null };
}

/** Texts of a time at which it is settled what it was. */
const after = /-after$|^right$/;
const asking = /^check-|asking$|^recovery-|^opening$/;

/** A record as the text would meet it: the job stands for both visits, and we come tomorrow. */
export function previewRecord(
  code: WordingCode,
  facts: PreviewFacts | null,
  speaker: { readonly caller: string; readonly business: string },
  now: Now,
): WordingRecord {
  const kind: CallKind = code.includes('complaint') ? 'complaint' : asking.test(code) ? 'check-call' : 'acknowledgement';
  const job = facts?.job ?? null;
  return {
    ...emptyRecord({ ...speaker, zone: now.zone }),
    kind,
    customerName: facts?.customer.name ?? null,
    job: job === null || after.test(code) ? job : { ...job, completedAt: null },
    original: job,
    right: job === null || job.customerWords === '' ? null : { words: job.customerWords, saidAt: job.requestedAt },
    arrivalAt: instantOf(addDays(now.date, 1), '09:00', now.zone).instant,
    crew: speaker.caller,
    address: facts?.address ?? null,
    complaint: kind === 'complaint' ? (facts?.complaint ?? null) : null,
    promise: code.startsWith('promise') ? (facts?.promise ?? null) : null,
    planCall: kind === 'complaint' ? { dueAt: instantOf(addDays(now.date, 2), '16:00', now.zone).instant } : null,
    sign: job === null ? null : job.customerWords,
  };
}
