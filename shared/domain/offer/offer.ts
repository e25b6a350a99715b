import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { moneySchema } from '../base/money.ts';
import { instantSchema, localDateSchema } from '../base/now.ts';
import { rowFields } from '../base/row.ts';
import { causes } from '../job/job.ts';

/**
 * What we may do to make up for it; those without cost first, because wanting to make it up counts before anything that
 * is given (S3).
 */
export const offerKinds = [
  'owner-rings',
  'first-slot',
  'free-check',
  'longer-warranty',
  'no-charge',
  'discount',
  'refund',
  'gift',
  'other',
] as const;
export type OfferKind = (typeof offerKinds)[number];

/**
 * `waiting`: above somebody's limit, the owner decides. `agreed`: within the limits, or approved; not yet said.
 * `told`: the customer knows. `refused`: the owner said no. `withdrawn`: taken back before it was told.
 */
export const offerStates = ['waiting', 'agreed', 'told', 'refused', 'withdrawn'] as const;
export type OfferState = (typeof offerStates)[number];

/** Which limit an offer went over; several at once. */
export const offerLimits = ['offer', 'month', 'budget'] as const;
export type OfferOver = (typeof offerLimits)[number];

const words = z.string().max(20_000);

/** One thing offered to a customer in atonement. */
export const offerSchema = z.object({
  ...rowFields,
  customerId: idSchema,
  recoveryId: idSchema.nullable(),
  complaintId: idSchema.nullable(),
  jobId: idSchema.nullable(),
  kind: z.enum(offerKinds),
  /** As it is said to them. */
  words,
  /** What it costs us; 0 for a free gesture. Once agreed it is spent in the month of `offeredOn`. */
  amount: moneySchema,
  /** What was asked for where the owner agreed to less; null where it was not. */
  asked: moneySchema.nullable(),
  offeredBy: idSchema,
  offeredOn: localDateSchema,
  state: z.enum(offerStates),
  overLimits: z.array(z.enum(offerLimits)).max(3),
  /** The version of the service policy that it was judged by; null where there was none. */
  policyId: idSchema.nullable(),
  decidedBy: idSchema.nullable(),
  decidedAt: instantSchema.nullable(),
  /** What the owner said with the decision. */
  decisionWords: words,
  toldAt: instantSchema.nullable(),
  /** For spending by cause; null while it is not known. */
  cause: z.enum(causes).nullable(),
});
export type Offer = z.infer<typeof offerSchema>;
