import { z } from 'zod';
import { type Id, idSchema } from '../base/id.ts';
import { instantSchema } from '../base/now.ts';
import { rowFields } from '../base/row.ts';

/** One thing that counted, with its points; `shared/text` says it in words that a customer could hear. */
export const signalSchema = z.object({
  code: z.string().min(1),
  points: z.number(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
export type Signal = z.infer<typeof signalSchema>;

/** What a person said of a pair. `suggested` is the program's own, waiting for an answer (imported jobs). */
const revisitDecisions = ['suggested', 'yes', 'unsure', 'no'] as const;

/** The answer to "is this job a revisit of that one?", with everything that counted when it was given. */
export const revisitDecisionSchema = z.object({
  ...rowFields,
  jobId: idSchema,
  originalJobId: idSchema,
  score: z.number(),
  signals: z.array(signalSchema),
  /** Version of the rule that made the score. */
  ruleVersion: z.int().positive(),
  decision: z.enum(revisitDecisions),
  decidedBy: idSchema.nullable(),
  decidedAt: instantSchema.nullable(),
  /** True when it was said to the customer on the phone while booking, so no call was queued. */
  said: z.boolean(),
});
export type RevisitDecision = z.infer<typeof revisitDecisionSchema>;

/** Deterministic, so that two devices that judge the same pair make the same row. */
export function revisitDecisionId(jobId: Id, originalJobId: Id): Id {
  return `rd:${jobId}:${originalJobId}`;
}
