import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { instantSchema } from '../base/now.ts';
import { reasonSchema } from '../base/reason.ts';
import { rowFields } from '../base/row.ts';

/** The five steps (S3), in their order: the person comes before the problem. */
export const recoverySteps = ['apology', 'reinstatement', 'empathy', 'atonement', 'follow-up'] as const;
export type RecoveryStep = (typeof recoverySteps)[number];

/** What led into it. */
export const recoveryOrigins = ['revisit', 'complaint', 'by-hand'] as const;

const words = z.string().max(20_000);

/** Who did a step and when, with the words used; skipped only with a reason. */
const stepSchema = z.object({
  state: z.enum(['open', 'done', 'skipped']),
  by: idSchema.nullable(),
  at: instantSchema.nullable(),
  words,
  /** Why it was skipped; empty where it was not. */
  reason: words,
});
export type RecoveryStepState = z.infer<typeof stepSchema>;

const verdictSchema = z.object({ words, score: z.int().min(0).max(10).nullable(), at: instantSchema });

const stepsSchema = z.record(z.enum(recoverySteps), stepSchema);

/** How far it had come when it was opened again: nothing of it is lost. */
const roundSchema = z.object({
  jobId: idSchema.nullable(),
  technician: idSchema.nullable(),
  steps: stepsSchema,
  verdict: verdictSchema.nullable(),
  closedAt: instantSchema.nullable(),
});

/** Making good with one customer after one mistake: opened, then step by step until it is closed with their verdict. */
export const recoverySchema = z.object({
  ...rowFields,
  origin: z.enum(recoveryOrigins),
  customerId: idSchema,
  /** The visit by which we make it good, or the job that it is about; null for what is about no job. */
  jobId: idSchema.nullable(),
  /** First job of the chain; null for what is about no job. */
  rootJobId: idSchema.nullable(),
  complaintId: idSchema.nullable(),
  /**
   * Unique while it is open and absent after, so that one recovery is open for a chain: `job:<root job>`, or for what is
   * about no job `complaint:<complaint>` or `customer:<customer>`.
   */
  openKey: z.string().optional(),
  state: z.enum(['open', 'closed']),
  openedAt: instantSchema,
  /** Who leads it; null for anybody. */
  assignedTo: idSchema.nullable(),
  /** Who was there: rings them afterwards by default, so that they part as friends. Null where nobody was yet. */
  technician: idSchema.nullable(),
  steps: stepsSchema,
  /** The customer's own judgement at the end; the score is 0 to 10, null where they gave none. */
  verdict: verdictSchema.nullable(),
  closedAt: instantSchema.nullable(),
  /** Each time that it was opened again, the first first: another revisit, or that they asked for more. The steps begin anew. */
  reopened: z.array(z.object({ at: instantSchema, because: reasonSchema, before: roundSchema })).max(50),
});
export type Recovery = z.infer<typeof recoverySchema>;
