import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { localDateSchema } from '../base/now.ts';
import { rowFields } from '../base/row.ts';
import { factorSchema } from '../case/case.ts';

const words = z.string().max(20_000);

/** Why somebody is asked to look back (F1). */
export const reviewReasons = ['revisit', 'complaint', 'low-survey', 'surprise', 'went-well'] as const;

/** An after-job review. One sentence counts; the five questions are there for who wants them. */
export const reviewSchema = z.object({
  ...rowFields,
  jobId: idSchema,
  /** The chain that it is about: one review a chain. */
  rootJobId: idSchema,
  why: z.enum(reviewReasons),
  state: z.enum(['waiting', 'written', 'let-go']),
  /** Who is asked; null for anybody. */
  askedOf: idSchema.nullable(),
  /** First day of the prompt: it is gone quietly ten days after. */
  askedOn: localDateSchema,
  snoozes: z.int().min(0).max(2),
  sentence: words,
  answers: z.object({
    supposed: words,
    happened: words,
    easyToMiss: words,
    keep: words,
    nextTime: words,
  }),
  /** On request: what contributed, what went well and stays, what could go better. */
  factors: z.array(factorSchema).max(8),
  sustain: words,
  improve: words,
  /** 1: what is not answered yet is asked in the meeting. A number, because it is an index key. */
  forMeeting: z.union([z.literal(0), z.literal(1)]),
});
export type Review = z.infer<typeof reviewSchema>;
