import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { localDateSchema } from '../base/now.ts';
import { rowFields } from '../base/row.ts';
import { roles } from '../staff/staff.ts';

const minor = z.int().nonnegative().max(1_000_000_000);

/** What somebody in a role may offer without asking, in minor units of the business's currency; 0 for nothing. */
const limitSchema = z.object({ perOffer: minor, perMonth: minor });
export type OfferLimit = z.infer<typeof limitSchema>;

/** One version of the service policy (S1). The one that counts is the highest version that is in force by then. */
export const policySchema = z.object({
  ...rowFields,
  version: z.int().positive(),
  text: z.string().max(100_000),
  inForceFrom: localDateSchema,
  limits: z.record(z.enum(roles), limitSchema),
  /** Goodwill for a calendar month, in minor units; null for no limit in all. */
  monthlyBudget: minor.nullable(),
});
export type Policy = z.infer<typeof policySchema>;

/** That somebody has read a version of the policy, or was trained on it. */
export const policyReadingSchema = z.object({
  ...rowFields,
  policyId: idSchema,
  staffId: idSchema,
  kind: z.enum(['read', 'trained']),
  on: localDateSchema,
  /** How, or by which exercise; may be empty. */
  note: z.string().max(2_000),
});
export type PolicyReading = z.infer<typeof policyReadingSchema>;
