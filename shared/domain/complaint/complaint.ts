import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { instantSchema } from '../base/now.ts';
import { rowFields } from '../base/row.ts';
import { causes, expectationSources } from '../job/job.ts';

/** Whom something let down (S1): a customer, one of our own people, or a supplier. */
export const complaintFrom = ['customer', 'employee', 'supplier'] as const;
/** Where it came from (S0, S1): our fault, directions that were unclear, an expectation that somebody had set too high. */
export const complaintSources = ['our-fault', 'unclear-directions', 'expectation-too-high'] as const;
const complaintStates = ['open', 'planned', 'closed'] as const;

const words = z.string().max(20_000);
const label = z.string().trim().min(1).max(120).nullable();

/** Something that did not go as somebody expected, in their own words (S2: what did you expect, what did you get, what do you want). */
export const complaintSchema = z.object({
  ...rowFields,
  from: z.enum(complaintFrom),
  /** Who said it, a supplier too; null where it was one of our own people (`staffId`). */
  customerId: idSchema.nullable(),
  /** The one of our people who said it; null where it was a customer or a supplier. */
  staffId: idSchema.nullable(),
  jobId: idSchema.nullable(),
  propertyId: idSchema.nullable(),
  equipmentId: idSchema.nullable(),
  /** Whose part failed: it is told back to them. */
  supplierId: idSchema.nullable(),
  supplierToldAt: instantSchema.nullable(),
  /** When it was said, which one that is logged late keeps. */
  heardAt: instantSchema,
  expected: words,
  got: words,
  wanted: words,
  /** Null: not known yet. */
  source: z.enum(complaintSources).nullable(),
  /** By which advice, quote or advert an expectation was set. */
  expectationSource: z.enum(expectationSources).nullable(),
  /** In the business's own words: `late`, `left a mess`. */
  theme: label,
  trade: label,
  part: label,
  /** Make and model. */
  model: label,
  batch: label,
  cause: z.enum(causes).nullable(),
  /** 1 an annoyance, 2 serious, 3 harm or danger. */
  severity: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  state: z.enum(complaintStates),
  /** When somebody thanked them for saying it, which is part of hearing it. */
  thankedAt: instantSchema.nullable(),
  acknowledgedAt: instantSchema.nullable(),
  /** What we will do, as it was told to them. */
  plan: words,
  plannedAt: instantSchema.nullable(),
  /** What became of it. */
  outcome: words,
  closedAt: instantSchema.nullable(),
  /** When it came up again after it was closed, last; a plan is owed from then on. */
  reopenedAt: instantSchema.nullable(),
});
export type Complaint = z.infer<typeof complaintSchema>;
