import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { type Instant, instantSchema } from '../base/now.ts';
import type { Problem, Result } from '../base/reason.ts';
import { causes, expectationSources } from '../job/job.ts';
import { type Complaint, complaintFrom, complaintSchema, complaintSources } from './complaint.ts';

/** A complaint as it stands in a form: an empty text for none. */
export const typedComplaintSchema = z.object({
  from: z.enum(complaintFrom),
  customerId: idSchema.nullable(),
  staffId: idSchema.nullable(),
  jobId: idSchema.nullable(),
  propertyId: idSchema.nullable(),
  equipmentId: idSchema.nullable(),
  supplierId: idSchema.nullable(),
  /** Null for now. */
  heardAt: instantSchema.nullable(),
  expected: z.string(),
  got: z.string(),
  wanted: z.string(),
  source: z.enum(complaintSources).nullable(),
  expectationSource: z.enum(expectationSources).nullable(),
  theme: z.string(),
  trade: z.string(),
  part: z.string(),
  model: z.string(),
  batch: z.string(),
  cause: z.enum(causes).nullable(),
  severity: complaintSchema.shape.severity,
});
export type TypedComplaint = z.infer<typeof typedComplaintSchema>;

/** What a person writes down of a complaint, and may change later. */
export type ComplaintFacts = Pick<Complaint, keyof TypedComplaint>;

export const emptyComplaint: TypedComplaint = {
  from: 'customer',
  customerId: null,
  staffId: null,
  jobId: null,
  propertyId: null,
  equipmentId: null,
  supplierId: null,
  heardAt: null,
  expected: '',
  got: '',
  wanted: '',
  source: null,
  expectationSource: null,
  theme: '',
  trade: '',
  part: '',
  model: '',
  batch: '',
  cause: null,
  severity: 1,
};

const words = ['expected', 'got', 'wanted'] as const;
const labels = ['theme', 'trade', 'part', 'model', 'batch'] as const;
const longestWords = 20_000;
const longestLabel = 120;

export function typedComplaintOf(complaint: ComplaintFacts): TypedComplaint {
  const { theme, trade, part, model, batch } = complaint;
  const { from, customerId, staffId, jobId, propertyId, equipmentId, supplierId, heardAt } = complaint;
  const { expected, got, wanted, source, expectationSource, cause, severity } = complaint;
  return {
    ...{ from, customerId, staffId, jobId, propertyId, equipmentId, supplierId, heardAt },
    ...{ expected, got, wanted, source, expectationSource, cause, severity },
    ...{ theme: theme ?? '', trade: trade ?? '', part: part ?? '', model: model ?? '', batch: batch ?? '' },
  };
}

/**
 * Reads what was typed. One of the three answers is enough, from somebody who is known: a customer, a supplier, or one
 * of our own people. Who set an expectation is kept only where an expectation was the matter.
 */
export function readComplaintFacts(typed: TypedComplaint, now: Instant): Result<ComplaintFacts> {
  const problems = [
    ...(words.every((field) => typed[field].trim() === '') ? [problem('got', 'complaint-empty')] : []),
    ...nobodySaidIt(typed),
    ...(typed.heardAt !== null && typed.heardAt > now ? [problem('heardAt', 'not-heard-yet')] : []),
    ...words.flatMap((field) => tooLong(typed[field], field, longestWords)),
    ...labels.flatMap((field) => tooLong(typed[field], field, longestLabel)),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const ours = typed.from === 'employee';
  return {
    ok: true,
    value: {
      ...typed,
      customerId: ours ? null : typed.customerId,
      staffId: ours ? typed.staffId : null,
      heardAt: typed.heardAt ?? now,
      expected: typed.expected.trim(),
      got: typed.got.trim(),
      wanted: typed.wanted.trim(),
      expectationSource: typed.source === 'expectation-too-high' ? typed.expectationSource : null,
      theme: label(typed.theme),
      trade: label(typed.trade),
      part: label(typed.part),
      model: label(typed.model),
      batch: label(typed.batch),
    },
  };
}

function nobodySaidIt({ from, customerId, staffId }: TypedComplaint): Problem[] {
  if (from === 'employee') return staffId === null ? [problem('staffId', 'who-of-us')] : [];
  return customerId === null ? [problem('customerId', 'who-said-it')] : [];
}

function label(text: string): string | null {
  return text.trim().replace(/\s+/g, ' ') || null;
}

function tooLong(text: string, field: string, longest: number): Problem[] {
  const { length } = text.trim();
  return length > longest ? [{ path: [field], code: 'text-too-long', params: { longest, length } }] : [];
}

function problem(field: string, code: string): Problem {
  return { path: [field], code, params: {} };
}
